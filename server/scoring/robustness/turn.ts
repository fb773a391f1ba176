import type { Matrix } from './matrix.ts';
import { type Fraction, leadOver, type Quadratic, rootsOf, valueAt } from './quadratic.ts';
import { least } from './shares.ts';

/** The one weight that turns two things round, at the value at which they are level. */
export interface Turn {
  score: string;
  /** Key of the part whose weight it is; null: how much the score counts beside the others. */
  key: string | null;
  from: number;
  to: number;
  /** The same as shares of all weights of the score, or of all scores; 0 to 1. */
  share: { from: number; to: number };
}

/** Beyond it all other parts count for nothing, and a root is only what rounding left. */
const greatest = 1e6;

/**
 * The smallest change of one weight, as a share of its score, beyond which two things come in the other
 * order; null where no weight from 0 to a million can, or where they are level as it is. Exact: with one weight x free,
 * the value of each is (n + p·x) / (d + e·x), so that both are level at a root of a quadratic.
 */
export function turnOf(matrix: Matrix, first: number, second: number): Turn | null {
  const { scores, criteria } = matrix;
  const among = (kind: { score: string; key: string | null }, from: number, rest: number, lead: Quadratic) =>
    rootsOf(lead)
      .filter((to) => to >= 0 && to <= greatest && turns(lead, from, to))
      .map(
        (to): Turn => ({ ...kind, from, to, share: { from: from / (from + rest), to: to / (to + rest) } }),
      );
  const ofParts = criteria.flatMap(({ score, key, weight }, c) => {
    const rest = criteria.reduce(
      (sum, own, j) => (own.score === score && j !== c ? sum + own.weight : sum),
      0,
    );
    const [a, b] = [first, second].map((row) => overPart(matrix, row, c)) as [Fraction, Fraction];
    return among({ score: scores[score]!, key }, weight, rest, leadOver(a, b));
  });
  const ofScores = scores.flatMap((score, s) => {
    const [a, b] = [first, second].map((row) => overScore(matrix, row, s)) as [Fraction, Fraction];
    return among({ score, key: null }, 1, scores.length - 1, leadOver(a, b));
  });
  const change = ({ share }: Turn): number => Math.abs(share.to - share.from);
  return [...ofParts, ...ofScores].reduce<Turn | null>(
    (a, b) => (a === null || change(b) < change(a) - least ? b : a),
    null,
  );
}

/** Whether what leads at `from` is behind just beyond `to`. */
function turns(lead: Quadratic, from: number, to: number): boolean {
  const beyond = to + (to < from ? -1 : 1) * 1e-6 * Math.max(1, to);
  return beyond >= 0 && valueAt(lead, beyond) * valueAt(lead, from) < 0;
}

/** The mean of a score as sums, one part left out. */
function sums({ criteria, points }: Matrix, row: number, score: number, without: number): [number, number] {
  let [sum, weight] = [0, 0];
  for (const [c, own] of criteria.entries()) {
    const value = points[row * criteria.length + c]!;
    if (own.score !== score || c === without || Number.isNaN(value)) continue;
    sum += own.weight * value;
    weight += own.weight;
  }
  return [sum, weight];
}

/** Sum and number of the means of all scores but one. */
function others(matrix: Matrix, row: number, without: number): [number, number] {
  const means = matrix.scores.flatMap((_, s) => {
    const [sum, weight] = sums(matrix, row, s, -1);
    return s === without || weight <= 0 ? [] : [sum / weight];
  });
  return [means.reduce((a, b) => a + b, 0), means.length];
}

/** The value of a thing over the weight of one part. */
function overPart(matrix: Matrix, row: number, c: number): Fraction {
  const { score } = matrix.criteria[c]!;
  const points = matrix.points[row * matrix.criteria.length + c]!;
  const [sum, weight] = sums(matrix, row, score, c);
  const [rest, count] = others(matrix, row, score);
  const all = count + 1;
  if (!Number.isNaN(points))
    return { over: [rest * weight + sum, rest + points], under: [all * weight, all] };
  return weight > 0
    ? { over: [rest * weight + sum, 0], under: [all * weight, 0] }
    : { over: [rest, 0], under: [count, 0] };
}

/** The same over how much one score counts. */
function overScore(matrix: Matrix, row: number, s: number): Fraction {
  const [sum, weight] = sums(matrix, row, s, -1);
  const [rest, count] = others(matrix, row, s);
  return weight <= 0
    ? { over: [rest, 0], under: [count, 0] }
    : { over: [rest, sum / weight], under: [count, 1] };
}
