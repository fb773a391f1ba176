import type { Question } from '../../questionnaire/expand.ts';
import { copyOf, type State, stands } from '../../questionnaire/state.ts';
import { asking, type RuleSet } from '../evaluate.ts';
import type { Budget } from '../exact/enumerate.ts';
import { type Asked, targetOf } from '../exact/target.ts';
import { valuesOf } from '../exact/values.ts';
import { round } from '../range.ts';
import type { Result, ScoreResult } from '../result.ts';
import { type Case, mostSteps, stateWith } from '../why/supposed.ts';

/** A finding that holds possibly, and in how many of the answers tried it would be settled. */
export interface Hanging {
  finding: string;
  certainly: number;
  not: number;
}

/** What knowing one answer is worth. */
export interface Worth {
  question: string;
  /** The answers tried, one of each sort that the rules can tell apart; as numbers, see State. */
  values: readonly number[];
  /**
   * By how many points the overall range becomes narrower: on average over the answers tried, each counted
   * once, and with the answer that narrows it least. 0 where nothing of the overall score applies.
   */
  narrows: { mean: number; least: number };
  /** Else both are bounds of ranges that are bounds themselves. */
  exact: boolean;
  findings: Hanging[];
}

/**
 * What each answer that is open or not known exactly is worth, the most first: by how much knowing it
 * narrows the overall range, then by the weight of the findings it settles. Without those of the profile,
 * which have no range.
 * @param result what `evaluate` makes of the case
 */
export function worthOf(it: Case, result: Result): Worth[] {
  const { ruleSet } = it;
  const now = stateWith(it, []);
  const pools = { score: poolFor(result.overall), finding: { left: mostSteps } };
  const rated = openIn(ruleSet, now).map((asked) => {
    const worth = worthOfOne(it, result, asked, now, pools);
    return { worth, settles: settledWeight(worth, result) };
  });
  rated.sort((a, b) => b.worth.narrows.mean - a.worth.narrows.mean || b.settles - a.settles);
  return rated.map(({ worth }) => worth);
}

/** Questions that are asked for certain and measured, and whose answer could turn out in several ways. */
function openIn({ encoder, exactness, overall, findings }: RuleSet, { stand }: State): Asked[] {
  const whole = targetOf(
    encoder,
    exactness.scores[overall]!.target.parts,
    findings.map(({ when }) => when),
  );
  const places = new Map(whole.asked.map((asked) => [asked.question.index, asked]));
  const isOpen = ({ index, profile }: Question): boolean =>
    !profile &&
    (stand[index] === stands.unanswered || stand[index] === stands.unknown || stand[index] === stands.span);
  return encoder.questionnaire.questions.filter(isOpen).map(
    (question): Asked =>
      places.get(question.index) ?? {
        question,
        show: null,
        manifold: false,
        onePlace: false,
        leaves: [],
        parts: [],
      },
  );
}

/** Where the range is no more than a bound now, bounds are compared. */
export const poolFor = ({ exact }: ScoreResult): Budget => ({ left: exact ? mostSteps : -1 });

function worthOfOne(
  it: Case,
  result: Result,
  asked: Asked,
  now: State,
  pools: { score: Budget; finding: Budget },
): Worth {
  const { ruleSet } = it;
  const { overall, exactness, findings } = ruleSet;
  const { question } = asked;
  const values = valuesOf(asked, now, copyOf(now));
  const states = values.map((value) => stateWith(it, [{ question, value }]));
  // Of those that are only bounds it is not known whether they hold possibly.
  const possible = new Set(
    result.findings.flatMap(({ id, holds, exact }) => (exact && holds === 'possibly' ? [id] : [])),
  );
  const hanging = findings.flatMap(({ id }, i): Hanging[] => {
    const concerned = exactness.findings[i]!.asked.some((a) => a.question.index === question.index);
    if (!concerned || !possible.has(id)) return [];
    const truths = states.map((state) => asking(ruleSet, state, pools.finding).finding(i).holds);
    const times = (wanted: string): number => truths.filter((truth) => truth === wanted).length;
    const told = { finding: id, certainly: times('certainly'), not: times('not') };
    return told.certainly + told.not === 0 ? [] : [told];
  });
  const measured = exactness.scores[overall]!.target.asked.some((a) => a.question.index === question.index);
  const then = measured ? states.map((state) => asking(ruleSet, state, pools.score).score(overall)) : [];
  return {
    question: question.id,
    values,
    narrows: narrowing(widthOf(result.overall), then.map(widthOf)),
    exact: [result.overall, ...then].every(({ exact }) => exact),
    findings: hanging,
  };
}

/** How wide a range is; 0 where nothing of the score applies. */
export const widthOf = ({ low, high }: ScoreResult): number => (high ?? 0) - (low ?? 0);

function narrowing(now: number, then: readonly number[]): Worth['narrows'] {
  if (then.length === 0) return { mean: 0, least: 0 };
  const mean = then.reduce((a, b) => a + b, 0) / then.length;
  return { mean: round(now - mean), least: round(now - Math.max(...then)) };
}

/** The weight of the findings it may settle, by how often it does. */
function settledWeight({ values, findings }: Worth, result: Result): number {
  const weights = new Map(result.findings.map(({ id, weight }) => [id, weight]));
  return findings.reduce(
    (sum, f) => sum + (weights.get(f.finding)! * (f.certainly + f.not)) / values.length,
    0,
  );
}
