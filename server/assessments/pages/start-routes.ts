import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Mode } from '../../questionnaire/expand.ts';
import { html } from '../../web/html.ts';
import { type Language, languageOf } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { otherLanguage } from '../../web/views.ts';
import { accessOf, openByKey } from '../access.ts';
import { create, requireLanguage, view } from '../actions.ts';
import { cookieKey } from '../credentials.ts';
import { parseKey } from '../keys.ts';
import { chooseEdition, type Edition, offered } from '../library.ts';
import { longestName } from '../schemas.ts';
import { type Body, one, oneLine } from './form.ts';
import { frameOf, languagesOf, switchOf } from './frame.ts';
import { keepKey, recent } from './kept-keys.ts';
import type { PageParts } from './parts.ts';
import { emptyStart, type StartForm, startView } from './start.ts';

/** Start page and new assessment. */
export function startRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const words = parts.views.words[language];

  app.get(`/${language}`, async (_request, reply) => reply.redirect(`/${language}/`, 301));
  app.get<{ Querystring: { questionnaire?: string | string[] } }>(`/${language}/`, async (request, reply) =>
    startPage(parts, request, reply, language, {
      ...emptyStart,
      questionnaire: oneLine(request.query.questionnaire),
    }),
  );

  app.post<{ Body: Body }>(`/${language}/assessments`, async (request, reply) => {
    const form: StartForm = {
      questionnaire: oneLine(request.body.questionnaire),
      name: oneLine(request.body.name),
      mode: one(request.body.mode),
      errors: [],
    };
    const edition = editionFor(parts, form);
    if (one(request.body.then) === 'language')
      return startPage(parts, request, reply, otherLanguage(language), form);
    if (form.mode !== 'quick' && form.mode !== 'full')
      form.errors.push({ field: 'mode', label: word(words, 'start.mode'), text: word(words, 'errors.mode') });
    if (form.name.length > longestName)
      form.errors.push({
        field: 'name',
        label: word(words, 'start.municipality'),
        text: word(words, 'errors.name', { max: longestName }),
      });
    if (form.errors.length > 0) return startPage(parts, request, reply.code(422), language, form);
    const { assessment, editKey } = await create(parts, {
      questionnaire: edition.content.questionnaire.id,
      name: form.name,
      mode: form.mode as Mode,
      language,
    });
    await keepKey(parts, request, reply, assessment.id, editKey);
    const { sections } = edition[assessment.mode].questionnaire;
    return reply.redirect(`/${language}/assessments/${assessment.id}/sections/${sections[0]!.id}`, 303);
  });
}

/** Routes without a language: the root and the links that are passed on. */
export function linkRoutes(app: FastifyInstance, parts: PageParts): void {
  const spoken = languagesOf(chooseEdition(parts.library));
  const there = (wanted: Language): Language => (spoken.includes(wanted) ? wanted : spoken[0]!);
  app.get('/', async (request, reply) =>
    reply.header('vary', 'accept-language').redirect(`/${there(languageOf(request))}/`, 302),
  );

  app.get<{ Params: { key: string } }>('/l/:key', async (request, reply) => {
    const { key } = request.params;
    const { id, access } = await openByKey(parts, key);
    const { assessment } = await view(parts, id);
    // Who may change it and looks at the link for reading still may change it afterwards.
    const known = cookieKey(request, id);
    const mayEdit = known !== undefined && accessOf(assessment, known) === 'edit';
    await keepKey(parts, request, reply, id, mayEdit ? known : parseKey(key)!);
    const page = `/${assessment.language}/assessments/${id}`;
    return reply
      .header('cache-control', 'no-store')
      .redirect(access === 'edit' ? page : `${page}/result`, 303);
  });
}

/** The questionnaire that was asked for. @throws Refusal naming what is there, if it is not */
const editionFor = ({ library }: PageParts, { questionnaire }: StartForm): Edition =>
  questionnaire === '' ? chooseEdition(library) : chooseEdition(library, questionnaire);

/**
 * The start page, with what was entered in it.
 * @throws Refusal 'language-not-there' where the questionnaire does not speak the language
 */
export async function startPage(
  parts: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  form: StartForm,
): Promise<Buffer> {
  const words = parts.views.words[language];
  const edition = editionFor(parts, form);
  requireLanguage(edition.content.questionnaire.languages, language);
  const title = edition.content.texts[language]?.questionnaire?.name ?? word(words, 'start.title');
  const frame = frameOf(parts.views, request, language, title, edition);
  const others = offered(parts.library).filter(
    ({ content }) =>
      content.questionnaire.id !== edition.content.questionnaire.id &&
      content.questionnaire.languages.includes(language),
  );
  const opened = await recent(parts, request, language);
  const data = startView(words, language, edition, others, parts.config.retentionMonths, form, opened);
  const { render } = parts.views;
  const toOther = switchOf(
    edition,
    language,
    request.method === 'GET' ? request.url : `/${language}/`,
    'begin',
  );
  return html(reply, render('start', { ...frame, switch: toOther }, data));
}
