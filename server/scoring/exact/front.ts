import { highAt, lowAt, type Sums } from './sums.ts';

/** With so many rows that are kept a new one is compared; fewer would be left with more, none too few. */
const compared = 200;

/**
 * The rows that could lead to the least or the most. A score rises with the points of its parts, as long as
 * weights and conditions are the same; so of such rows one that is nowhere above another cannot lead to the
 * most, and one that is nowhere below another cannot lead to the least.
 * @param rising slots with whose points the target rises; with the points of a trigger it may fall
 */
export function frontOf(rows: readonly Sums[], rising: readonly number[]): Sums[] {
  if (rows.length < 3) return [...rows];
  const points = new Set(rising.flatMap((slot) => [lowAt(slot), highAt(slot)]));
  const alike = Map.groupBy(rows, (row) => row.map((n, i) => (points.has(i) ? '' : n)).join());
  return [...alike.values()].flatMap((group) => {
    if (group.length < 3) return group;
    const highs = outermost(group, rising.map(highAt), 1);
    const lows = outermost(group, rising.map(lowAt), -1);
    return [...new Set([...highs, ...lows])];
  });
}

/** Rows that no other one reaches in all of these places. */
function outermost(rows: readonly Sums[], places: readonly number[], sign: 1 | -1): Sums[] {
  // A minimum of which nothing counts is infinite.
  const finite = (n: number): number => (Number.isFinite(n) ? n : 0);
  const total = (row: Sums): number => places.reduce((sum, place) => sum + sign * finite(row[place]!), 0);
  const sorted = rows.map((row) => ({ row, sum: total(row) })).sort((a, b) => b.sum - a.sum);
  const kept: Sums[] = [];
  for (const { row } of sorted) {
    const reached = kept
      .slice(0, compared)
      .some((other) => places.every((place) => sign * other[place]! >= sign * row[place]!));
    if (!reached) kept.push(row);
  }
  return kept;
}
