import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatDate, parseDate } from '../../questionnaire/kinds/date.ts';
import { type Plan, type PlanEntry, type PlanState, planStates } from '../../report/beside.ts';
import { Refusal } from '../../web/errors.ts';
import { html } from '../../web/html.ts';
import type { Language } from '../../web/language.ts';
import { word } from '../../web/page-words.ts';
import { measuresOf, savePlan } from '../plan-actions.ts';
import { longestOwner } from '../plan-schema.ts';
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
    const rows = Object.entries(content ?? {}).map(([id, entry]) => [id, shown(entry, language)]);
    return html(
      reply,
      page(parts, here, request, { rows: Object.fromEntries(rows), revision: String(revision) }, {}),
    );
  });

  app.post<{ Params: { id: string }; Body: Body }>(url, async (request, reply) => {
    const { id } = request.params;
    const here = await visitByForm(parts, request, language, id);
    const form = typed(here, request.body);
    if (one(request.body.then) === 'language')
      return html(reply, page(parts, inOtherLanguage(parts, here), request, form, {}));
    const { plan, errors } = read(form, here);
    if (Object.keys(errors).length > 0)
      return html(reply.code(422), page(parts, here, request, form, errors));
    try {
      await savePlan(parts, here.view, plan, Number(form.revision));
    } catch (error) {
      const stored = error instanceof Refusal ? error.extras.stored : undefined;
      if (stored === undefined) throw error;
      const again = { ...form, revision: String(stored.revision) };
      return html(reply.code(412), page(parts, here, request, again, {}, word(here.words, 'plan.conflict')));
    }
    return reply.redirect(`${here.path}/result#measures`, 303);
  });
}

function page(
  parts: PageParts,
  here: Visit,
  request: FastifyRequest,
  form: PlanForm,
  errors: PlanErrors,
  failure = '',
): string {
  const frame = visitFrame(here, request, word(here.words, 'plan.title'), 'other', 'plan');
  return parts.views.render('plan', frame, planView(here, form, errors, failure));
}

const shown = ({ owner, due, state }: PlanEntry, language: Language): PlanRow => ({
  owner,
  due: due === null ? '' : formatDate(due, language),
  state,
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
            },
          ],
        ],
  );
  const revision = oneLine(body.revision);
  return { rows: Object.fromEntries(rows), revision: /^\d{1,9}$/.test(revision) ? revision : '0' };
}

function read(form: PlanForm, { words }: Visit): { plan: Plan; errors: PlanErrors } {
  const errors: Record<string, string> = {};
  const plan: Record<string, PlanEntry> = {};
  for (const [id, { owner, due, state }] of Object.entries(form.rows)) {
    if (owner.length > longestOwner)
      errors[`owner--${id}`] = word(words, 'plan.ownerTooLong', { max: longestOwner });
    const date = due === '' ? null : dayOf(due);
    if (date === undefined) errors[`due--${id}`] = word(words, 'plan.dueWrong');
    const known = planStates.includes(state as PlanState) ? (state as PlanState) : 'open';
    if (owner === '' && due === '' && known === 'open') continue;
    plan[id] = { owner, due: date ?? null, state: known };
  }
  return { plan, errors };
}

/** A day or a month; a year alone is meant as its last month. */
function dayOf(text: string): string | undefined {
  const found = parseDate(text)?.[1];
  return found !== undefined && /^(19|20|21)/.test(found) ? found : undefined;
}
