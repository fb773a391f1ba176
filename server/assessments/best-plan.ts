import type { Horizon } from '../questionnaire/model.ts';
import { evaluate } from '../scoring/evaluate.ts';
import { type BestPlan, bestPlan } from '../scoring/plan/best.ts';
import type { Wish } from '../scoring/plan/candidates.ts';
import { goalsOf } from '../scoring/plan/goals.ts';
import type { Result } from '../scoring/result.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import type { AssessmentView } from './view.ts';

/** Horizons a plan may reach to. */
export const horizons: readonly Horizon[] = ['now', 'year', 'later'];

/** Days that are offered where nobody has said how many can be spared. */
export const usualDays = 20;

/** The most days that can be asked for. */
export const mostDays = 99_999;

/** What a plan can be made of: the result, and the scores it can be made for. */
export interface Plannable {
  result: Result;
  goals: string[];
  plan: (wish: Wish) => BestPlan | { clash: string[] };
}

/** Makes plans for an assessment; answers that are kept though hidden count once they are asked. */
export function plannable({ ruleSet, answers, hidden, assessment }: AssessmentView): Plannable {
  const all = { ...hidden, ...answers };
  const result = evaluate(ruleSet, all, assessment.asOf);
  return {
    result,
    goals: goalsOf(ruleSet, result),
    plan: (wish) => bestPlan(ruleSet, all, result, wish),
  };
}

/** What is asked of a plan, each as it came in an address. */
export interface PlanQuery {
  days?: string;
  goal?: string;
  horizon?: string;
  pin?: string | string[];
  strike?: string | string[];
}

/**
 * The best plan that was asked for.
 * @throws Refusal 'invalid-input' if the goal or a measure is not there, or pins cannot be taken
 */
export function askedPlan(view: AssessmentView, query: PlanQuery): BestPlan {
  const { result, goals, plan } = plannable(view);
  const { days = String(usualDays), goal = goals[0] ?? '', horizon = 'later' } = query;
  const [pinned, struck] = [several(query.pin), several(query.strike)];
  const called = result.measures.map(({ id }) => id);
  const outside = (list: readonly string[], place: string): SchemaError[] =>
    list.some((id) => !called.includes(id)) ? [fault('enum', place, { allowedValues: called })] : [];
  const wrong = [
    ...(goals.includes(goal) ? [] : [fault('enum', '/goal', { allowedValues: goals })]),
    ...outside(pinned, '/pin'),
    ...outside(struck, '/strike'),
  ];
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  const best = plan({ goal, days: Number(days), horizon: horizonOf(horizon), pinned, struck });
  if ('clash' in best)
    throw new Refusal(
      'invalid-input',
      {},
      { schemaErrors: best.clash.map((id) => fault('other', `/pin/${id}`, {})) },
    );
  return best;
}

/** What may stand in an address once or several times. */
export const several = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat();

/** The horizon of that name; another name means the farthest. */
export const horizonOf = (name: string): Horizon => horizons.find((one) => one === name) ?? 'later';
