import type { State } from '../../questionnaire/state.ts';
import { type Truth, truths } from '../../questionnaire/truth.ts';
import { type Budget, enumerate } from './enumerate.ts';
import { groupsOf } from './groups.ts';
import type { Target } from './target.ts';

/** A truth over all ways the open answers could turn out. `exact`: else maybe may stand for yes or no. */
export interface ExactTruth {
  truth: Truth;
  exact: boolean;
}

/**
 * Whether the one condition of a target holds in all ways, in some, or in none.
 * @param scratch equal to `state`, and so again afterwards
 */
export function exactTruth(target: Target, state: State, scratch: State, budget: Budget): ExactTruth {
  const group = groupsOf(target, state).find((g) => g.conditions.length > 0);
  if (group === undefined) return { truth: truths.maybe, exact: true };
  const seen = new Set<Truth>();
  const test = (): Truth => target.conditions[0]!.test(scratch);
  enumerate(
    group,
    state,
    scratch,
    budget,
    () => {
      seen.add(test());
      return !(seen.has(truths.maybe) || (seen.has(truths.yes) && seen.has(truths.no)));
    },
    () => test() !== truths.maybe,
  );
  const both = seen.has(truths.maybe) || seen.size > 1;
  if (both) return { truth: truths.maybe, exact: true };
  if (budget.left < 0) return { truth: truths.maybe, exact: false };
  return { truth: seen.has(truths.yes) ? truths.yes : truths.no, exact: true };
}
