import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAnswered } from '../../questionnaire/walk.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { otherLanguage } from '../../web/views.ts';
import { answerMany, view } from '../actions.ts';
import { takeProposals } from '../proposals.ts';
import { waitingIn } from '../rounds.ts';
import { type Body, one, typedFrom } from './form.ts';
import { inOtherLanguage, savedText, type Visit, visitFrame } from './frame.ts';
import { mark } from './mark.ts';
import type { PageParts } from './parts.ts';
import { progressView } from './progress.ts';
import { earlierRound, listProposals, proposalsBeside } from './proposals-beside.ts';
import { saveSection, touchedIn } from './save-section.ts';
import { sectionView, stepTitle, type Told } from './section.ts';
import { keepTyped } from './typed-page.ts';
import { type Unsaved, wrongWords } from './unsaved.ts';
import { requireToken, visit } from './visit.ts';

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
    const proposed = await proposalsBeside(parts, here);
    return page(parts, here, request, reply, section, new Map(), { notice, proposed });
  });

  app.post<{ Params: Params; Body: Body }>(url, async (request, reply) => {
    const { id, section } = request.params;
    const here = await visit(parts, request, language, id, 'edit');
    const [then = '', named = null] = one(request.body.then).split(' ');
    const known = here.view.edition.full.questionnaire.sections.find((s) => s.id === section);
    if (known === undefined) throw new Refusal('page-not-found');
    const cleared = then === 'clear' ? named : null;
    const earlier = await earlierRound(parts, id);
    const touched = touchedIn(known.questions, request.body, cleared);
    keepTyped(request, (failure) => {
      const typed = new Map([...touched].map(([question, entry]) => [question.id, entry]));
      return drawn(parts, here, request, section, typed, { failure, proposed: { earlier, list: [] } });
    });
    requireToken(here, request.body);
    const refused = await saveSection(parts, here, touched);
    if (then === 'confirm') {
      const saved = await view(parts, id);
      const wanted = known.questions.filter((q) => (named === null || q.id === named) && !refused.has(q.id));
      await answerMany(parts, id, { answers: waitingIn(saved, earlier, wanted), partly: true });
    }
    if (then === 'list' && named !== null && !refused.has(named)) {
      const saved = await view(parts, id);
      const chosen = (await listProposals(parts, { view: saved })).filter(
        ({ question }) => question.id === named,
      );
      await takeProposals(parts, saved, chosen, saved.revisions, language, true);
    }
    const after = { ...here, view: await view(parts, id) };
    // Who hides a question by another answer of the same page need not mend what was typed there.
    const unsaved = new Map([...refused].filter(([question]) => after.view.walk.asked.has(question)));
    if (then === 'script')
      return reply.code(unsaved.size > 0 ? 422 : 200).send(forScript(after, section, unsaved));
    if (unsaved.size > 0) {
      const shown = then === 'language' ? inOtherLanguage(parts, after) : after;
      const proposed = { earlier, list: await listProposals(parts, after) };
      return page(parts, shown, request, reply.code(422), section, unsaved, { proposed });
    }
    const to = target(here, after, section, then);
    return reply.redirect(named === null ? to : `${to}#${encodeURIComponent(named)}`, 303);
  });
}

/** A topic as a page; the overview in its place where nothing of it is asked now. */
function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  section: string,
  unsaved: ReadonlyMap<string, Unsaved>,
  told: Told,
): FastifyReply | Buffer {
  const found = drawn(parts, here, request, section, unsaved, told);
  if (found !== null) return html(reply, found);
  const exists = here.view.edition.full.questionnaire.sections.some((s) => s.id === section);
  if (exists) return reply.redirect(here.path, 303);
  throw new Refusal('page-not-found');
}

function drawn(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  section: string,
  unsaved: ReadonlyMap<string, Unsaved>,
  told: Told,
): string | null {
  const step = here.view.walk.steps.find((s) => s.section.id === section);
  if (step === undefined) return null;
  const frame = visitFrame(here, request, stepTitle(here, step), 'other', 'answers');
  const shown = sectionView(here, step, unsaved, told, parts.drawQuestion);
  return parts.views.render('section', frame, shown);
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
  const previous = steps[at - 1];
  if (then === 'back' && previous !== undefined) return `${path}/sections/${previous.section.id}`;
  if (then === 'overview' || then === 'back' || at === -1) return path;
  if (appeared !== undefined) return `${here}?new=1#${appeared.id}`;
  if (then !== 'next') return here;
  const next = steps[at + 1];
  return next === undefined ? `${path}/answers` : `${path}/sections/${next.section.id}`;
}

/** For the script that saves on change: what is saved now, what is not, and what is asked now. */
function forScript(after: Visit, section: string, unsaved: ReadonlyMap<string, Unsaved>): object {
  const { walk, revisions, answers } = after.view;
  const questions = walk.steps.find((s) => s.section.id === section)?.questions ?? [];
  const fields = questions.flatMap((q) => {
    const wrong = unsaved.get(q.id);
    const was =
      wrong === undefined ? [[`${q.id}--was`, mark(typedFrom(q, answers[q.id], after.language))]] : [];
    return [[`${q.id}--revision`, String(wrong?.revision ?? revisions[q.id] ?? 0)], ...was];
  });
  const errors = questions.flatMap((q) => {
    const text = wrongWords(after, q, unsaved.get(q.id));
    return text === null ? [] : [[q.id, text] as const];
  });
  const [first] = errors;
  return {
    state: first === undefined ? savedText(after) : word(after.words, 'save.unsaved', { error: first[1] }),
    errors: Object.fromEntries(errors),
    fields: Object.fromEntries(fields),
    questions: questions.map((q) => q.id),
    answered: questions.map((q) => q.id).filter((id) => isAnswered(answers[id])),
    progress: progressView(after.view, after.words),
  };
}
