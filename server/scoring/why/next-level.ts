import { truths } from '../../questionnaire/truth.ts';
import { asking } from '../evaluate.ts';
import { type Rise, risesOf } from './rises.ts';
import { type Goal, smallestSet } from './smallest.ts';
import { type Case, mostSteps, stateWith, type Trying } from './supposed.ts';
import type { Change } from './undoing.ts';

/** What is missing to the next level of a score. */
export interface NextLevel {
  score: string;
  /** The level that is certain now, and the next one. */
  from: string;
  to: string;
  /** A smallest set of answers that must improve; null: improving answers alone does not reach it. */
  missing: Change[] | null;
  /** Else a smaller set may do, or some set at all. */
  exact: boolean;
}

/** So many states are tried for one score. */
const mostTried = 500;

/**
 * The smallest set of answers that must become others, so that a score reaches its next level for
 * certain, whatever the answers that stay unknown turn out to be; knock-outs that limit it below must be
 * lifted. An unknown answer that is found out to be so counts as improved. Null where the highest
 * level is certain, or nothing applies.
 * @param index position of the score in the rule set
 */
export function nextLevel(one: Case, index: number): NextLevel | null {
  const { levels, knockouts, scores } = one.ruleSet;
  const now = asking(one.ruleSet, stateWith(one, [])).score(index);
  const it: Trying = { ...one, pool: { left: now.exact ? mostSteps : -1 } };
  const rank = (id: string): number => levels.findIndex((level) => level.id === id);
  const next = now.level === null ? undefined : levels[rank(now.level.low) + 1];
  if (now.level === null || next === undefined) return null;
  const limits = (knockouts.get(now.id) ?? []).filter(({ to }) => levels[to]!.from < next.from);
  const goal: Goal = {
    index,
    points: (next.from * scores[index]!.max) / 100,
    reached: (state) => {
      const { level } = asking(it.ruleSet, state, it.pool).score(index);
      return level !== null && rank(level.low) >= rank(next.id);
    },
    barred: (state) => limits.some(({ when }) => when.test(state) === truths.yes),
  };
  const rises = risesOf(it, { index, knockouts: limits });
  const budget = { left: mostTried };
  const found = smallestSet(it, rises, goal, budget);
  const exact = budget.left >= 0 && it.pool.left >= 0;
  const missing = found ?? (exact ? null : anySet(it, rises, goal));
  return { score: now.id, from: now.level.low, to: next.id, missing: missing?.map(asChange) ?? null, exact };
}

/** The most promising answer to each question, without those that can be spared, what brings least first. */
function anySet(it: Trying, rises: readonly Rise[], { index, reached }: Goal): Rise[] | null {
  let kept = rises.filter(({ question }, i) => rises[i - 1]?.question !== question);
  if (!reached(stateWith(it, kept))) return null;
  const alone = new Map(
    kept.map((rise) => [rise, asking(it.ruleSet, stateWith(it, [rise]), it.pool).score(index).low ?? 0]),
  );
  for (const rise of kept.toSorted((a, b) => alone.get(a)! - alone.get(b)!)) {
    const fewer = kept.filter((other) => other !== rise);
    if (reached(stateWith(it, fewer))) kept = fewer;
  }
  return kept;
}

const asChange = ({ question, value, options }: Rise): Change => ({
  question: question.id,
  to: options.wanted([value]),
});
