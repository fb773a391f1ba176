import type { State } from '../../questionnaire/state.ts';
import { truths } from '../../questionnaire/truth.ts';
import type { Range } from '../range.ts';
import type { Combining } from '../scores.ts';
import type { Target } from './target.ts';

/**
 * What answers bring into the scores and conditions of a target, in a row of numbers: for each slot the
 * weighted points at least and at most (of a minimum the points themselves) and the weight that counts;
 * then the truth of each condition. Rows of groups that move independently are joined to one.
 */
export type Sums = readonly number[];

/** The kind of the score of each slot. */
export type Kinds = readonly Combining[];

export const lowAt = (slot: number): number => 3 * slot;
export const highAt = (slot: number): number => 3 * slot + 1;
export const weightAt = (slot: number): number => 3 * slot + 2;

/** Nothing yet. */
export function noSums(kinds: Kinds, conditions: number): number[] {
  const none = kinds.flatMap((kind) => (kind === 'minimum' ? [Infinity, Infinity, 0] : [0, 0, 0]));
  return [...none, ...new Array<number>(conditions).fill(truths.no)];
}

/**
 * Puts into a row what some parts and conditions of a target come to in a state.
 * @param ranging points from and to of questions that are given in it, and stand for several answers
 */
export function putSums(
  sums: number[],
  kinds: Kinds,
  { conditions }: Target,
  { parts, conditions: places }: { parts: Target['parts']; conditions: readonly number[] },
  state: State,
  ranging: ReadonlyMap<number, Range>,
): void {
  for (const { part, slot } of parts) {
    const reason = part.read(state);
    if (reason === null) continue;
    const { weight } = reason;
    const { low, high } = ranging.get(part.question) ?? reason;
    if (kinds[slot] === 'minimum') {
      sums[lowAt(slot)] = Math.min(sums[lowAt(slot)]!, low);
      sums[highAt(slot)] = Math.min(sums[highAt(slot)]!, high);
    } else {
      sums[lowAt(slot)]! += weight * low;
      sums[highAt(slot)]! += weight * high;
    }
    sums[weightAt(slot)]! += weight;
  }
  for (const place of places) sums[3 * kinds.length + place] = conditions[place]!.test(state);
}

/** Two rows of groups that have no condition in common. */
export function joined(one: Sums, other: Sums, kinds: Kinds): number[] {
  return one.map((n, i) => {
    const least = kinds[Math.floor(i / 3)] === 'minimum' && i % 3 !== 2;
    return least ? Math.min(n, other[i]!) : n + other[i]!;
  });
}

/**
 * Each different row once. Rows that differ only in the points of one slot, the one they touch alone, are
 * one row from the least to the most: only its ends count.
 */
export function unlikeSums(rows: readonly Sums[], slots: readonly number[]): Sums[] {
  const only = slots.length === 1 ? lowAt(slots[0]!) : -1;
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = row.map((n, i) => (only >= 0 && (i === only || i === only + 1) ? '' : n)).join();
    const known = found.get(key);
    if (known === undefined) found.set(key, [...row]);
    else if (only >= 0) {
      known[only] = Math.min(known[only]!, row[only]!);
      known[only + 1] = Math.max(known[only + 1]!, row[only + 1]!);
    }
  }
  return [...found.values()];
}
