import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatDate } from '../../questionnaire/kinds/date.ts';
import { type Plan, type PlanEntry, type PlanState, planStates } from '../../report/beside.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { measuresOf, savePlan } from '../plan-actions.ts';
import { longestNote, longestOwner } from '../plan-schema.ts';
import { dueOf } from '../plan-table.ts';
import { readSheet } from '../sheet-actions.ts';
import { type Body, one, oneLine } from './form.ts';
import { inOtherLanguage, type Visit, visitFrame } from './frame.ts';
import type { PageParts } from './parts.ts';
import { type PlanErrors, type PlanForm, type PlanRow, planView } from './plan-view.ts';
import { visit, visitByForm } from './visit.ts';

/** Who sees to which measure until when, as a form. */
export function planRoutes(app: FastifyInstance, parts: PageParts, language: Language): void {
  const url = `/${language}/assessments/:id/plan`;

  app.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const here = await visit(parts, request, language, request.params.id, 'edit');
    const { content, revision } = await readSheet<Plan>(parts, request.params.id, 'plan');
    const rows = Object.entries(content ?? {}).map(([id, entry]) => [id, shownEntry(entry, language)]);
    return html(
      reply,
      planPage(parts, here, request, { rows: Object.fromEntries(rows), revision: String(revision) }, {}),
    );
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const { id } = request.params;
    const here = await visitByForm(parts, request, language, id);
    const form = typed(here, request.body);
    if (one(request.body.then) === 'language')
      return html(reply, planPage(parts, inOtherLanguage(parts, here), request, form, {}));
    const { plan, errors } = readForm(form, here);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), planPage(parts, here, request, form, errors));
    try {
      await savePlan(parts, here.view, plan, Number(form.revision));
    } catch (error) {
      const stored = error instanceof Refusal ? error.extras.stored : undefined;
      if (stored === undefined) throw error;
      const again = { ...form, revision: String(stored.revision) };
      return html(
        reply.code(412),
        planPage(parts, here, request, again, {}, word(here.words, 'plan.conflict')),
      );
    }
    return reply.redirect(`${here.path}/result#measures`, 303);
  });
}

/** The page of the plan; `brought` is what a file said, where one was brought. */
export function planPage(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  form: PlanForm,
  errors: PlanErrors,
  failure = '',
  brought: object | null = null,
): string {
  const frame = visitFrame(here, request, word(here.words, 'plan.title'), 'other', 'plan');
  return parts.views.render('plan', frame, planView(here, form, errors, failure, brought));
}

/** What the fields show of an entry. */
export const shownEntry = ({ owner, due, state, note = '' }: PlanEntry, language: Language): PlanRow => ({
  owner,
  due: due === null ? '' : formatDate(due, language),
  state,
  note,
});

/** The rows of the measures the rules know; a form may hold others, which are passed over. */
function typed({ view }: Visit, body: Body): PlanForm {
  const rows = [...measuresOf(view)].flatMap((id): [string, PlanRow][] =>
    body[`owner--${id}`] === undefined
      ? []
      : [
          [
            id,
            {
              owner: oneLine(body[`owner--${id}`]),
              due: oneLine(body[`due--${id}`]),
              state: one(body[`state--${id}`]),
              note: oneLine(body[`note--${id}`]),
            },
          ],
        ],
  );
  const revision = oneLine(body.revision);
  return { rows: Object.fromEntries(rows), revision: /^\d{1,9}$/.test(revision) ? revision : '0' };
}

/** The plan that was typed, and what is wrong with it. */
export function readForm(
  form: PlanForm,
  { words }: Pick<Visit, 'words'>,
): { plan: Plan; errors: PlanErrors } {
  const errors: Record<string, string> = {};
  const plan: Record<string, PlanEntry> = {};
  for (const [id, { owner, due, state, note }] of Object.entries(form.rows)) {
    if (owner.length > longestOwner)
      errors[`owner--${id}`] = word(words, 'plan.ownerTooLong', { max: longestOwner });
    if (note.length > longestNote)
      errors[`note--${id}`] = word(words, 'plan.ownerTooLong', { max: longestNote });
    const date = dueOf(due);
    if (date === undefined) errors[`due--${id}`] = word(words, 'plan.dueWrong');
    const known = planStates.includes(state as PlanState) ? (state as PlanState) : 'open';
    if (owner === '' && due === '' && note === '' && known === 'open') continue;
    plan[id] = { owner, due: date ?? null, state: known, ...(note === '' ? {} : { note }) };
  }
  return { plan, errors };
}
