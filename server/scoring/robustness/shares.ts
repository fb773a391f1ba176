import type { Standing } from './ranking.ts';

/** How often each of some things came first, and among the first three. */
export interface Tally {
  first: Float64Array;
  firstThree: Float64Array;
}

export const emptyTally = (size: number): Tally => ({
  first: new Float64Array(size),
  firstThree: new Float64Array(size),
});

/** Values that differ by less are the same. */
export const least = 1e-9;

/** Counts who comes first by one set of values; those that are level share their places evenly. */
export function count({ first, firstThree }: Tally, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    let better = 0;
    let level = 0;
    for (const other of values) {
      if (other > values[i]! + least) better += 1;
      else if (other >= values[i]! - least) level += 1;
    }
    if (better === 0) first[i]! += 1 / level;
    if (better < 3) firstThree[i]! += Math.min(1, (3 - better) / level);
  }
}

/** What was counted, in parts of all weightings. */
export const standingsOf = (tally: Tally, ids: readonly string[], weightings: number): Standing[] =>
  ids.map((id, i) => ({
    id,
    first: tally.first[i]! / weightings,
    firstThree: tally.firstThree[i]! / weightings,
  }));
