import type { State } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import { deciderOf } from '../exact/decide.ts';
import { reachOver } from '../exact/score.ts';
import type { Scored } from '../scores.ts';

/** What a plan is measured by: below any score where nothing of the goal applies. */
const notMeasured = -1;

/**
 * The low end of one score as `evaluate` tells it, without all the rest.
 * @returns points; `notMeasured` where nothing of it applies
 */
export function lowEnd({ scores, exactness }: RuleSet, goal: number, state: State): number {
  const decider = deciderOf(exactness, state);
  const found = decider?.score(goal);
  if (Array.isArray(found)) return reachOver(found).range?.low ?? notMeasured;
  const scored: Scored[] = [];
  // What a score is made of stands before it.
  for (const index of [...exactness.scores[goal]!.nodes.keys()].sort((a, b) => a - b)) {
    const whole = scores[index]!.run(state, scored);
    const below = found === 'too many' && index !== goal ? decider!.score(index) : undefined;
    scored[index] = Array.isArray(below) ? { ...whole, ...reachOver(below) } : whole;
  }
  return scored[goal]!.range?.low ?? notMeasured;
}
