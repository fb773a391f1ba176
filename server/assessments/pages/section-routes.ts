import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../web/errors.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { otherLanguage } from '../../web/views.ts';
import { view } from '../actions.ts';
import { type Body, mark, one, typedFrom } from './form.ts';
import { savedText, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { saveSection } from './save-section.ts';
import { sectionView, stepTitle, type Unsaved } from './section.ts';
import { visit } from './visit.ts';

interface Params {
  id: string;
  section: string;
}

/** The page of one topic, and saving it. */
export function sectionRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/sections/:section`;

  app.get<{ Params: Params; Querystring: { new?: string } }>(url, async (request, reply) => {
    const { id, section } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    const notice = request.query.new === undefined ? '' : word(here.words, 'section.appeared');
    return page(parts, here, request, reply, section, new Map(), notice);
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { id, section } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    const [then = '', clear = null] = one(request.body.then).split(' ');
    const questions = here.view.ruleSet.questionnaire.sections.find((s) => s.id === section)?.questions ?? [];
    const unsaved = await saveSection(parts, here, questions, request.body, then === 'clear' ? clear : null);
    const after = { ...here, view: await view(parts, id) };
    if (then === 'script')
      return reply.code(unsaved.size > 0 ? 422 : 200).send(forScript(here, after, section, unsaved));
    if (unsaved.size > 0 && then === 'language')
      return inOtherLanguage(parts, after, request, reply, section, unsaved);
    if (unsaved.size > 0) return page(parts, after, request, reply.code(422), section, unsaved, '');
    return reply.redirect(target(here, after, section, then), 303);
  });
}

function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  section: string,
  unsaved: ReadonlyMap<string, Unsaved>,
  notice: string,
): FastifyReply | string {
  const step = here.view.walk.steps.find((s) => s.section.id === section);
  if (step === undefined) {
    const exists = here.view.edition.full.questionnaire.sections.some((s) => s.id === section);
    if (exists) return reply.redirect(here.path, 303);
    throw new Refusal('page-not-found');
  }
  const frame = visitFrame(here, request, stepTitle(here, step), 'other', 'answers');
  reply.type('text/html; charset=utf-8');
  return parts.views.render('section', frame, sectionView(here, step, unsaved, notice));
}

/** What could not be saved goes along into the other language, as typed. */
function inOtherLanguage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  section: string,
  unsaved: ReadonlyMap<string, Unsaved>,
): FastifyReply | string {
  const language = otherLanguage(here.language);
  const path = here.path.replace(`/${here.language}/`, `/${language}/`);
  const there = { ...here, language, path, words: parts.views.words[language] };
  return page(parts, there, request, reply.code(422), section, unsaved, '');
}

/** Where to go after saving; back to the same topic if an answer has brought new questions to it. */
function target(before: Visit, after: Visit, section: string, then: string): string {
  const { path } = after;
  const here = `${path}/sections/${section}`;
  const { steps } = after.view.walk;
  const at = steps.findIndex((s) => s.section.id === section);
  const appeared = steps[at]?.questions.find(
    (q) => !before.view.walk.asked.has(q.id) && !(q.id in after.view.answers),
  );
  if (then === 'language') return here.replace(/^\/\w+/, `/${otherLanguage(after.language)}`);
  if (then === 'overview') return path;
  if (appeared !== undefined) return `${here}?new=1#${appeared.id}`;
  if (then !== 'next') return here;
  const next = steps[at + 1];
  return next === undefined ? `${path}/answers` : `${path}/sections/${next.section.id}`;
}

/** For the script that saves on change: what is saved now, and the fields that tell it next time. */
function forScript(
  before: Visit,
  after: Visit,
  section: string,
  unsaved: ReadonlyMap<string, Unsaved>,
): object {
  const { walk, revisions, answers } = after.view;
  const step = walk.steps.find((s) => s.section.id === section);
  const fields = (step?.questions ?? [])
    .filter((q) => !unsaved.has(q.id))
    .flatMap((q) => [
      [`${q.id}--revision`, String(revisions[q.id] ?? 0)],
      [`${q.id}--was`, mark(typedFrom(q, answers[q.id], after.language))],
    ]);
  const was = before.view.walk.steps.find((s) => s.section.id === section)?.questions.map((q) => q.id) ?? [];
  const now = step?.questions.map((q) => q.id) ?? [];
  const [first] = unsaved.values();
  return {
    state: first?.error ?? savedText(after),
    fields: Object.fromEntries(fields),
    reload: unsaved.size === 0 && (was.length !== now.length || was.some((id, i) => id !== now[i])),
  };
}
