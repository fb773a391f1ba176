import type { Answers } from '../../questionnaire/answers.ts';
import { encode } from '../../questionnaire/encode.ts';
import { evaluate, type RuleSet } from '../evaluate.ts';
import type { Measure } from '../measures.ts';
import type { Result, ScoreResult } from '../result.ts';
import { type Candidate, candidatesOf, type Wish } from './candidates.ts';
import { answersAfter } from './effects.ts';
import { frontOver, measuresOf } from './front.ts';
import type { Group } from './groups.ts';
import { lowEnd } from './low-end.ts';
import { optionsOf } from './options.ts';
import { type Step, stepsOf } from './steps.ts';

/** So much is gained with so many days, and by which measures. */
export interface CurveStop {
  /** Person-days at most. */
  days: number;
  /** Low end of the goal; null where nothing of it applies. */
  low: number | null;
  /** By id. */
  measures: string[];
}

export interface BestPlan {
  goal: ScoreResult;
  /** The goal once all is achieved. */
  after: ScoreResult;
  /** In the order in which to take them. */
  steps: Step[];
  /** Person-days, from and to. */
  effort: readonly [number, number];
  /** False where the pins alone take more days than there are. */
  fits: boolean;
  /** Else there may be a better choice. */
  exact: boolean;
  /** Each stop gains more than all that take fewer days. */
  curve: CurveStop[];
}

/** What differs by less is no rise: each score is rounded to six digits. */
const least = 1e-6;

/**
 * The measures that raise the low end of a score the most within so many person-days, and what could be had
 * for fewer or more. What it tells of them is what `evaluate` makes of the answers they bring about.
 * @param result of these answers
 * @returns the ids of the pins that cannot be taken, where there are such
 */
export function bestPlan(
  ruleSet: RuleSet,
  answers: Answers,
  result: Result,
  wish: Wish,
): BestPlan | { clash: string[] } {
  const { asOf } = result;
  const goal = ruleSet.scores.findIndex(({ id }) => id === wish.goal);
  const { list, clash } = candidatesOf(ruleSet, result, wish);
  if (clash.length > 0) return { clash };
  const lowOf = (measures: readonly Measure[]): number =>
    lowEnd(
      ruleSet,
      goal,
      encode(ruleSet.encoder, answersAfter(ruleSet.questionnaire, answers, measures), asOf),
    );
  const { stops, exact } = stopsOf(ruleSet, goal, list, answers, asOf, lowOf);
  const best = stops.findLast(({ days }) => days <= wish.days) ?? stops[0]!;
  const chosen = best.measures.map((i) => list[i]!);
  const measures = chosen.map(({ measure }) => measure);
  const told = evaluate(ruleSet, answersAfter(ruleSet.questionnaire, answers, measures), asOf);
  const [before, after] = [scoreOf(result, wish.goal), scoreOf(told, wish.goal)];
  const called = new Map(result.measures.map((m) => [m.id, m]));
  return {
    goal: before,
    after,
    steps: stepsOf(chosen, called, lowOf),
    effort: [sum(measures, 0), sum(measures, 1)],
    fits: best.days <= wish.days,
    exact: exact && before.exact && after.exact,
    curve: stops.map(({ days, low, measures: positions }) => ({
      days,
      low: low < 0 ? null : low,
      measures: positions.map((i) => list[i]!.measure.id),
    })),
  };
}

interface Stop {
  days: number;
  low: number;
  /** Positions among the candidates. */
  measures: number[];
}

/** The best for each number of days at which more can be had. */
function stopsOf(
  ruleSet: RuleSet,
  goal: number,
  list: readonly Candidate[],
  answers: Answers,
  asOf: string,
  lowOf: (measures: readonly Measure[]) => number,
): { stops: Stop[]; exact: boolean } {
  const options = optionsOf(ruleSet, goal, list, answers, asOf);
  const { kept, exact } = frontOver(options.components, options.means);
  // Of those that are alike the low end is what is gained straight, and something that is the same.
  const rest = new Map<Group, Map<string, number>>();
  const valued = kept.map((chosen) => {
    const { group, leaning, points, effort } = chosen;
    const measures = measuresOf(chosen);
    const settled = chosen.low === chosen.high;
    const gain = settled ? chosen.low : chosen.gain;
    const alike = settled ? points.join() : `${leaning.join()}|${points.join()}`;
    const known = rest.get(group) ?? new Map<string, number>();
    const same = known.get(alike) ?? lowOf(measures.map((i) => list[i]!.measure)) - gain;
    rest.set(group, known.set(alike, same));
    return { days: effort, low: gain + same, measures };
  });
  const stops: Stop[] = [];
  for (const stop of valued.sort((a, b) => a.days - b.days || b.low - a.low)) {
    if (stop.low <= (stops.at(-1)?.low ?? Number.NEGATIVE_INFINITY) + least) continue;
    stops.push({ ...stop, low: lowOf(stop.measures.map((i) => list[i]!.measure)) });
  }
  return { stops, exact: exact && options.exact };
}

const sum = (measures: readonly Measure[], end: 0 | 1): number =>
  measures.reduce((total, { source }) => total + source.effort[end], 0);

const scoreOf = (result: Result, id: string): ScoreResult =>
  [result.overall, ...result.dimensions, ...result.scores].find((score) => score.id === id)!;
