import type { ScoreTarget } from '../exact/score.ts';
import type { Combining, Scored } from '../scores.ts';

/** By how much a score rises at most with one more point of a part of so much weight, by the slot of the part. */
export type Steepness = ReadonlyMap<number, (weight: number) => number>;

/**
 * How steeply a score rises with each of the places where points come in, at most: exactly so much in a mean
 * or sum of which it is certain what counts; less where a minimum or a discount stands between, or where more
 * may count. Places below the trigger of a discount are left out.
 * @param scored what the scores below come to, by their positions
 */
export function steepnessOf({ index, nodes }: ScoreTarget, scored: readonly Scored[]): Steepness {
  const found = new Map<number, (weight: number) => number>();
  const visit = (at: number, factor: number): void => {
    const { score, slot } = nodes.get(at)!;
    const { makeup } = score;
    if (makeup.kind === 'discount') {
      visit(makeup.of, factor);
      return;
    }
    const links = makeup.links.filter((link) => {
      const { range, absent } = scored[link.index]!;
      return range !== null && !absent;
    });
    const own = scored[at]!.because.filter((p) => p.stand !== 'score' && p.stand !== 'maybeAsked');
    const all = [...own, ...links].reduce((sum, { weight }) => sum + weight, 0);
    const { kind } = makeup;
    if (slot >= 0) found.set(slot, (weight) => factor * shares[kind](weight, all));
    for (const link of links) visit(link.index, factor * shares[kind](link.weight, all));
  };
  visit(index, 1);
  return found;
}

/** The share that a part has in the whole. */
const shares: Record<Combining, (weight: number, all: number) => number> = {
  mean: (weight, all) => (all > 0 ? weight / all : 0),
  sum: (weight) => weight,
  minimum: () => 1,
};
