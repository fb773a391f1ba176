import type { Encoder } from '../../questionnaire/encode.ts';
import { copyOf, type State } from '../../questionnaire/state.ts';
import type { Finding } from '../findings.ts';
import type { Knockout } from '../levels.ts';
import type { Score } from '../scores.ts';
import type { Budget } from './enumerate.ts';
import { hasOpen } from './groups.ts';
import { type Cases, casesOf, type ScoreTarget, scoreTarget } from './score.ts';
import { type Target, targetOf } from './target.ts';
import { type ExactTruth, exactTruth } from './truth.ts';

/** So many ways are tried for one score or finding; beyond, bounds are told, and marked as such. */
export const mostWays = 20_000;

/** Scores and findings made ready to be decided over all ways the unknown answers could turn out. */
export interface Exactness {
  scores: readonly ScoreTarget[];
  findings: readonly Target[];
}

export function compileExactness(
  scores: readonly Score[],
  knockouts: ReadonlyMap<string, readonly Knockout[]>,
  findings: readonly Finding[],
  encoder: Encoder,
): Exactness {
  return {
    scores: scores.map(({ id }, i) => scoreTarget(i, scores, knockouts.get(id) ?? [], encoder)),
    findings: findings.map(({ when }) => targetOf(encoder, [], [when])),
  };
}

/** What is decided in a state in which something is open. */
export interface Decider {
  /** The cases of a score; 'separate' where intervals are exact, 'too many' where its ways are. */
  score: (index: number) => Cases[] | 'separate' | 'too many';
  /** The truth of a finding of which three-valued logic says maybe. */
  finding: (index: number) => ExactTruth;
}

/**
 * Null where nothing is open: then there is nothing to decide.
 * @param pool what many states that are tried may take together; used up, bounds are told of all further
 *   ones, and so they are once one of them takes more than is allowed for one
 */
export function deciderOf({ scores, findings }: Exactness, state: State, pool?: Budget): Decider | null {
  if (!hasOpen(state)) return null;
  const scratch = copyOf(state);
  const within = <T>(decide: (budget: Budget) => T): T => {
    const most = pool === undefined ? mostWays : Math.min(mostWays, Math.max(0, pool.left));
    const budget = { left: most };
    const decided = decide(budget);
    if (pool !== undefined) pool.left = budget.left < 0 ? -1 : pool.left - (most - budget.left);
    return decided;
  };
  return {
    score: (index) =>
      within((budget) => {
        const cases = casesOf(scores[index]!, state, scratch, budget);
        if (cases === null) return 'separate';
        return budget.left < 0 ? 'too many' : cases;
      }),
    finding: (index) => within((budget) => exactTruth(findings[index]!, state, scratch, budget)),
  };
}
