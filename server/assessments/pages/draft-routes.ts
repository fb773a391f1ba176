import type { FastifyInstance } from 'fastify';
import { drawGraph } from '../../graph/draw.ts';
import { graphOf } from '../../graph/graph-of.ts';
import { composeBlank } from '../../report/blank.ts';
import { markedIfDraft } from '../../report/draft.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { create, requireLanguage } from '../actions.ts';
import { chooseEdition } from '../library.ts';
import { today } from '../today.ts';
import { type Body, one } from './form.ts';
import { frameOf } from './frame.ts';
import { keepKey } from './kept-keys.ts';
import type { PageParts } from './parts.ts';

/** A picture brings its own styles, and needs nothing else. */
const pictureAlone = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The draft this server shows its authors: what is wrong in it, and a way to try it. None without a draft. */
export function draftRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const { draft, library, views } = parts;
  if (draft === undefined) return;
  const { questionnaire, version } = draft;
  const words = views.words[language];

  app.get(`/${language}/draft`, async (request, reply) => {
    const edition = library.get(`${questionnaire}/${version}`);
    const heading = word(words, 'draft.title', { name: draft.name });
    // Without a state that can be used, the frame is that of what is published.
    const frame = frameOf(views, request, language, heading, edition ?? chooseEdition(library));
    const problems = draft.problems(language);
    return html(reply, views.render('draft', frame, { heading, problems, usable: edition !== undefined }));
  });

  app.get(`/${language}/draft/graph.svg`, async (_request, reply) => {
    const edition = library.get(`${questionnaire}/${version}`);
    if (edition === undefined) throw new Refusal('page-not-found');
    requireLanguage(edition.content.questionnaire.languages, language);
    return reply
      .type('image/svg+xml; charset=utf-8')
      .header('content-security-policy', pictureAlone)
      .send(drawGraph(graphOf(edition.content, language), language, true));
  });

  app.get<{ Params: { mode: string } }>(`/${language}/draft/:mode.pdf`, async (request, reply) => {
    const { mode } = request.params;
    const edition = library.get(`${questionnaire}/${version}`);
    if (edition === undefined || (mode !== 'quick' && mode !== 'full')) throw new Refusal('page-not-found');
    requireLanguage(edition.content.questionnaire.languages, language);
    const blank = composeBlank(edition.content, edition[mode], language, today(parts.clock()));
    return reply.type('application/pdf').send(await parts.pdf(markedIfDraft(blank, edition.content)));
  });

  app.post<{ Body: Body }>(`/${language}/draft`, async (request, reply) => {
    const mode = one(request.body.mode);
    if (mode !== 'quick' && mode !== 'full') throw new Refusal('page-not-found');
    if (!library.has(`${questionnaire}/${version}`)) return reply.redirect(`/${language}/draft`, 303);
    const { assessment, editKey } = await create(parts, { questionnaire, version, mode, language });
    await keepKey(parts, request, reply, assessment.id, editKey);
    const [first] = library.get(`${questionnaire}/${version}`)![mode].questionnaire.sections;
    const path = `/${language}/assessments/${assessment.id}`;
    return reply.redirect(first === undefined ? path : `${path}/sections/${first.id}`, 303);
  });
}
