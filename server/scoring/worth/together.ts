import { stands } from '../../questionnaire/state.ts';
import { asking } from '../evaluate.ts';
import { round } from '../range.ts';
import type { Result } from '../result.ts';
import { type Case, type Supposed, stateWith } from '../why/supposed.ts';
import { poolFor, type Worth, widthOf } from './worth.ts';

/** So many combinations of answers are tried. */
const mostTried = 256;

/**
 * By how many points the overall range becomes narrower once several answers are known together: on average
 * over all combinations of their values in which each is still asked, and with the combination that narrows
 * it least. Null where there are too many combinations.
 */
export function together(it: Case, result: Result, worths: readonly Worth[]): Worth['narrows'] | null {
  const { ruleSet } = it;
  const { byId } = ruleSet.questionnaire;
  const combinations = worths.reduce((n, { values }) => n * values.length, 1);
  if (worths.length === 0 || combinations > mostTried) return null;
  const ways = worths.reduce<Supposed[][]>(
    (before, { question, values }) =>
      before.flatMap((way) => values.map((value) => [...way, { question: byId.get(question)!, value }])),
    [[]],
  );
  const states = ways.flatMap((way) => {
    const state = stateWith(it, way);
    return way.every(({ question }) => state.stand[question.index] === stands.given) ? [state] : [];
  });
  const pool = poolFor(result.overall);
  const then = states.map((state) => widthOf(asking(ruleSet, state, pool).score(ruleSet.overall)));
  const now = widthOf(result.overall);
  const mean = then.reduce((a, b) => a + b, 0) / then.length;
  return { mean: round(now - mean), least: round(now - Math.max(...then)) };
}
