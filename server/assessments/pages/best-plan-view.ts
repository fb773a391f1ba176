import { bestPlanBlocks, goalName } from '../../report/chapters/best-plan.ts';
import { measureTitle } from '../../report/chapters/measures.ts';
import { drawHtml } from '../../report/html/draw.ts';
import { type Telling, telling } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import {
  horizonOf,
  horizons,
  mostDays,
  type PlanQuery,
  plannable,
  several,
  usualDays,
} from '../best-plan.ts';
import { reportInput } from '../report-input.ts';
import { oneLine } from './form.ts';
import type { Visit } from './frame.ts';

/**
 * The page of the best plan: what is asked for as it was typed, and the plan or what is wrong. A goal or a
 * measure that is not offered is passed over.
 */
export function bestPlanView(here: Visit, query: PlanQuery): { view: object; wrong: boolean } {
  const w = (name: string, values = {}): string => word(here.words, `best.${name}`, values);
  const { result, goals, plan } = plannable(here.view);
  const t = { ...telling(reportInput(here.view, {}, here.language)), result };
  const called = result.measures.map(({ id }) => id);
  const typed = oneLine(query.days ?? String(usualDays));
  const days = /^\d{1,5}$/.test(typed) ? Number(typed) : null;
  const goal = goals.find((one) => one === query.goal) ?? goals[0];
  const horizon = horizonOf(oneLine(query.horizon));
  const offered = (value: string | string[] | undefined): string[] =>
    several(value).filter((id) => called.includes(id));
  const [pinned, struck] = [offered(query.pin), offered(query.strike)];
  const best =
    days === null || goal === undefined || called.length === 0
      ? null
      : plan({ goal, days, horizon, pinned, struck });
  const clash = best !== null && 'clash' in best ? best.clash : [];
  const errors = [
    ...(days === null ? [{ field: 'days', label: w('days'), text: w('daysWrong', { most: mostDays }) }] : []),
    ...clash.map((id) => ({ field: `pin--${id}`, label: titleOf(t, id), text: w('clash') })),
  ];
  return {
    wrong: errors.length > 0,
    view: {
      errors: errors.length === 0 ? null : errors,
      none: called.length === 0 || goal === undefined,
      plan:
        best === null || 'clash' in best ? '' : drawHtml(bestPlanBlocks(t, best, days!), { cards: 'open' }),
      days: { id: 'days', value: typed, error: days === null ? w('daysWrong', { most: mostDays }) : '' },
      goals: goals.map((id) => ({ value: id, text: nameOf(t, id), selected: id === goal })),
      horizons: horizons.map((one) => ({
        value: one,
        text: w(`horizons.${one}`),
        selected: one === horizon,
      })),
      chosen: pinned.length + struck.length > 0,
      measures: called.map((id) => ({
        id,
        title: titleOf(t, id),
        pinned: pinned.includes(id),
        struck: struck.includes(id),
      })),
    },
  };
}

const titleOf = (t: Telling, id: string): string =>
  measureTitle(
    t,
    t.result.measures.filter((measure) => measure.id === id),
  );

function nameOf(t: Telling, id: string): string {
  const { overall, dimensions, scores } = t.result;
  return goalName(t, [overall, ...dimensions, ...scores].find((score) => score.id === id)!);
}
