import type { Answers } from '../../questionnaire/answers.ts';
import type { Mode } from '../../questionnaire/expand.ts';
import { type Left, migrate } from '../../questionnaire/versions/migrate.ts';
import { evaluate } from '../evaluate.ts';
import type { Holds, Result, ScoreResult } from '../result.ts';
import type { Step, Version } from './path.ts';

/** What made a difference. `rules`: questions that are new or gone are among them. */
export type Cause = 'answers' | 'rules';

/** Points of both ends of a range, or by how many they moved. */
export interface Ends {
  low: number;
  high: number;
}

/** `answers` and `rules` add up to what lies between before and after. Null where nothing of it applied. */
export interface ScoreSplit extends Record<Cause, Ends | null> {
  id: string;
  before: Ends | null;
  after: Ends | null;
  level: { before: ScoreResult['level']; after: ScoreResult['level'] };
}

/** A finding that stands otherwise than before; what a version does not have does not hold there. */
export interface FindingSplit {
  id: string;
  before: Holds;
  after: Holds;
  /** What made it change on the way, in this order. */
  by: Cause[];
}

export interface Split {
  before: Result;
  after: Result;
  /** Overall, then the dimensions, those of the newer version first. */
  scores: ScoreSplit[];
  findings: FindingSplit[];
  /** Answers that did not go over, each with the version that asked for it. */
  left: (Left & { version: string })[];
  /** The answers as they went over. */
  taken: Answers;
}

/** Answers with the day their result speaks of, YYYY-MM-DD. */
export interface Given {
  answers: Answers;
  asOf: string;
}

/** A result on the way from before to after, and what led there. */
interface Station {
  result: Result;
  by: Cause;
}

/**
 * Carries answers along the versions and evaluates every station on the way, so that each part of a
 * difference is reckoned and none is a remainder: under the same version, fewer answers or other ones
 * (`answers`); with the same answers, the next version (`rules`).
 * @param origin the version the answers were given under, where the path begins
 * @param now answers given under the last version, where they are others than those that went over
 */
export function split(origin: Version, path: readonly Step[], mode: Mode, given: Given, now?: Given): Split {
  const { asOf } = given;
  const stations: Station[] = [{ result: evaluate(origin[mode], given.answers, asOf), by: 'answers' }];
  const left: Split['left'] = [];
  let taken = given.answers;
  for (const step of path) {
    const moved = migrate(step, taken);
    const version = step.older.content.version;
    left.push(...moved.left.map((one) => ({ ...one, version })));
    stations.push({ result: evaluate(step.older[mode], moved.kept, asOf), by: 'answers' });
    stations.push({ result: evaluate(step.newer[mode], moved.answers, asOf), by: 'rules' });
    taken = moved.answers;
  }
  const last = path.at(-1)?.newer ?? origin;
  if (now !== undefined)
    stations.push({ result: evaluate(last[mode], now.answers, now.asOf), by: 'answers' });
  const [before, after] = [stations[0]!.result, stations.at(-1)!.result];
  return {
    before,
    after,
    scores: scoreIds(after, before).map((id) => scoreSplit(stations, id)),
    findings: findingIds(after, before).flatMap((id) => findingSplit(stations, id)),
    left,
    taken,
  };
}

const scoresOf = ({ overall, dimensions }: Result): ScoreResult[] => [overall, ...dimensions];
const scoreIds = (...results: Result[]): string[] => [
  ...new Set(results.flatMap((result) => scoresOf(result).map(({ id }) => id))),
];
const findingIds = (...results: Result[]): string[] => [
  ...new Set(results.flatMap(({ findings }) => findings.map(({ id }) => id))),
];

function scoreSplit(stations: readonly Station[], id: string): ScoreSplit {
  const scores = stations.map(({ result }) => scoresOf(result).find((score) => score.id === id));
  const ends = scores.map(endsOf);
  const [before, after] = [ends[0]!, ends.at(-1)!];
  return {
    id,
    before,
    after,
    answers: partOf(stations, ends, 'answers'),
    rules: partOf(stations, ends, 'rules'),
    level: { before: scores[0]?.level ?? null, after: scores.at(-1)?.level ?? null },
  };
}

function endsOf(score: ScoreResult | undefined): Ends | null {
  if (score === undefined || score.low === null || score.high === null) return null;
  return { low: score.low, high: score.high };
}

/** What one cause moved on all the way; null where some station has no such score. */
function partOf(stations: readonly Station[], ends: readonly (Ends | null)[], cause: Cause): Ends | null {
  const sum = { low: 0, high: 0 };
  for (const [i, end] of ends.entries()) {
    if (end === null) return null;
    if (i === 0 || stations[i]!.by !== cause) continue;
    sum.low += end.low - ends[i - 1]!.low;
    sum.high += end.high - ends[i - 1]!.high;
  }
  return sum;
}

function findingSplit(stations: readonly Station[], id: string): FindingSplit[] {
  const stands = stations.map(({ result }) => result.findings.find((f) => f.id === id)?.holds ?? 'not');
  const [before, after] = [stands[0]!, stands.at(-1)!];
  if (before === after) return [];
  const moved = stations.flatMap(({ by }, i) => (i > 0 && stands[i] !== stands[i - 1] ? [by] : []));
  return [{ id, before, after, by: [...new Set(moved)] }];
}
