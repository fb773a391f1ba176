import type { Closure } from '../questionnaire/conditions.ts';
import type { Encoder } from '../questionnaire/encode.ts';
import { copyOf, type State } from '../questionnaire/state.ts';
import { truths } from '../questionnaire/truth.ts';
import { mostWays } from './exact/decide.ts';
import { targetOf } from './exact/target.ts';
import { exactTruth } from './exact/truth.ts';
import type { Holds } from './result.ts';

const words: readonly Holds[] = ['not', 'possibly', 'certainly'];

/**
 * Whether a condition holds, over all ways the open answers could turn out. For single conditions, as of a
 * knock-out; findings have theirs in the result.
 * @returns `exact` false: `possibly` may stand for either of the others, for there were too many ways
 */
export function holding(when: Closure, encoder: Encoder, state: State): { holds: Holds; exact: boolean } {
  const truth = when.test(state);
  if (truth !== truths.maybe) return { holds: words[truth]!, exact: true };
  const decided = exactTruth(targetOf(encoder, [], [when]), state, copyOf(state), { left: mostWays });
  return { holds: words[decided.truth]!, exact: decided.exact };
}
