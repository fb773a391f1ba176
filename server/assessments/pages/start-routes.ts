import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Mode } from '../../questionnaire/expand.ts';
import { composeBlank } from '../../report/blank.ts';
import { longDate } from '../../report/telling.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import { type Language, languageOf } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { otherLanguage } from '../../web/views.ts';
import { openByKey } from '../access.ts';
import { create, view } from '../actions.ts';
import { cookieName } from '../credentials.ts';
import { hashOfKey, parseKey } from '../keys.ts';
import { chooseEdition } from '../library.ts';
import { readSavedFile } from '../saved-file.ts';
import { today } from '../today.ts';
import { type Body, one, oneLine } from './form.ts';
import { frameOf, nameOf } from './frame.ts';
import { openedQuery } from './opened.ts';
import type { PageParts } from './parts.ts';
import { emptyStart, type StartForm, startView } from './start.ts';
import { keepKey } from './visit.ts';

const longestName = 200;

/** Start page, new assessment, opening a link or a saved file, the blank questionnaire. */
export function startRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const words = parts.views.words[language];

  app.get(`/${language}`, async (_request, reply) => reply.redirect(`/${language}/`, 301));
  app.get(`/${language}/`, async (request, reply) => startPage(parts, request, reply, language, emptyStart));

  app.post<{ Body: Body }>(`/${language}/assessments`, async (request, reply) => {
    const form: StartForm = { name: oneLine(request.body.name), mode: one(request.body.mode), errors: [] };
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
      name: form.name,
      mode: form.mode as Mode,
      language,
    });
    keepKey(parts, request, reply, assessment.id, editKey);
    const { sections } = chooseEdition(parts.library)[assessment.mode].questionnaire;
    return reply.redirect(`/${language}/assessments/${assessment.id}/sections/${sections[0]!.id}`, 303);
  });

  app.post(`/${language}/open`, async (request, reply) => {
    const file = await request.file();
    const text = file === undefined ? '' : (await file.toBuffer()).toString('utf8');
    const wrong = (text: string): Promise<FastifyReply | Buffer> =>
      startPage(parts, request, reply.code(422), language, {
        ...emptyStart,
        errors: [{ field: 'file', label: word(words, 'start.file'), text }],
      });
    if (text.trim() === '') return wrong(word(words, 'errors.fileMissing'));
    const saved = readSavedFile(text);
    if (saved === null) return wrong(word(words, 'errors.fileBroken'));
    const { assessment, editKey, problems } = await create(parts, { ...saved, language });
    keepKey(parts, request, reply, assessment.id, editKey);
    return reply.redirect(`/${language}/assessments/${assessment.id}?${openedQuery(problems)}`, 303);
  });

  app.get<{ Params: { mode: string } }>(`/${language}/blank/:mode.pdf`, async (request, reply) => {
    const { mode } = request.params;
    if (mode !== 'quick' && mode !== 'full') throw new Refusal('page-not-found');
    const edition = chooseEdition(parts.library);
    const document = composeBlank(edition.content, edition[mode], language, today(parts.clock()));
    const name =
      language === 'de'
        ? `Fragebogen-${mode === 'quick' ? 'kurz' : 'voll'}.pdf`
        : `questionnaire-${mode}.pdf`;
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${name}"`)
      .send(await parts.pdf(document));
  });
}

/** Routes without a language: the root and the links that are passed on. */
export function linkRoutes(app: FastifyInstance, parts: PageParts): void {
  app.get('/', async (request, reply) =>
    reply.header('vary', 'accept-language').redirect(`/${languageOf(request)}/`, 302),
  );

  app.get<{ Params: { key: string } }>('/l/:key', async (request, reply) => {
    const { key } = request.params;
    const { id, access } = await openByKey(parts, key);
    const { assessment } = await view(parts, id);
    keepKey(parts, request, reply, id, parseKey(key)!);
    const page = `/${assessment.language}/assessments/${id}`;
    return reply
      .header('cache-control', 'no-store')
      .redirect(access === 'edit' ? page : `${page}/result`, 303);
  });
}

async function startPage(
  parts: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  form: StartForm,
): Promise<Buffer> {
  const words = parts.views.words[language];
  const edition = chooseEdition(parts.library);
  const frame = frameOf(parts.views, request, language, word(words, 'start.title'), edition);
  const other = otherLanguage(language);
  const opened = await recent(parts, request, language);
  const data = startView(words, language, edition, parts.config.retentionMonths, form, opened);
  const { render } = parts.views;
  return html(
    reply,
    render('start', { ...frame, switch: { language: other, href: `/${other}/`, form: 'begin' } }, data),
  );
}

/** Assessments whose key lies in this browser. */
async function recent(
  parts: PageParts,
  request: FastifyRequest,
  language: Language,
): Promise<{ href: string; text: string }[]> {
  const prefix = cookieName('');
  const words = parts.views.words[language];
  const opened = Object.entries(request.cookies).flatMap(([name, key]) =>
    name.startsWith(prefix) && key !== undefined && parseKey(key) !== null
      ? [{ id: name.slice(prefix.length), key }]
      : [],
  );
  const found = await Promise.all(
    opened.slice(0, 20).map(async ({ id, key }) => {
      const access = await parts.store.findByKey(hashOfKey(key));
      const kept = access?.id === id ? await parts.store.read(id) : null;
      if (kept === null || access === null) return [];
      const { assessment } = kept;
      const text = word(words, 'start.recentItem', {
        name: nameOf({ view: { assessment } as never, words }),
        date: longDate(assessment.changed.slice(0, 10), language),
      });
      const page = `/${language}/assessments/${id}`;
      return [
        { href: access.access === 'edit' ? page : `${page}/result`, text, changed: assessment.changed },
      ];
    }),
  );
  return found.flat().sort((a, b) => b.changed.localeCompare(a.changed));
}
