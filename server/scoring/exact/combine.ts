import type { Combining, Reach } from '../scores.ts';

/** One way a share of a score can turn out: weighted points from and to, and the weight that counts. */
export interface Way {
  low: number;
  high: number;
  /** 0: nothing of it applies. */
  weight: number;
}

/** A share of a score that moves independently of its other shares: the ways it can turn out. */
export type Share = readonly Way[];

/** The least and the most a score comes to, over all ways its shares can turn out together. */
export const combined: Record<Combining, (shares: readonly Share[]) => Reach> = {
  mean: (shares) => {
    const high = greatestRatio(shares, (way) => way.high);
    if (high === null) return nothing;
    const low = 0 - greatestRatio(shares, (way) => -way.low)!;
    return { range: { low, high }, absent: canBeAbsent(shares) };
  },
  sum: (shares) => {
    const present = shares.map((share) => share.filter(counts));
    if (present.every((share) => share.length === 0)) return nothing;
    const absent = canBeAbsent(shares);
    const least = (share: Share): number => Math.min(...share.map((way) => way.low));
    const most = (share: Share): number => Math.max(...share.map((way) => way.high));
    // One share at least must count; points are never below 0, so no more than one need do.
    const low = absent
      ? Math.min(...present.filter((s) => s.length > 0).map(least))
      : shares.reduce((sum, share) => sum + least(share), 0);
    return { range: { low, high: shares.reduce((sum, share) => sum + most(share), 0) }, absent };
  },
  minimum: (shares) => {
    const present = shares.map((share) => share.filter(counts));
    if (present.every((share) => share.length === 0)) return nothing;
    const absent = canBeAbsent(shares);
    const most = present.map((share) => Math.max(...share.map((way) => way.high)));
    const certain = most.filter((_, i) => present[i]!.length === shares[i]!.length);
    return {
      range: {
        low: Math.min(...present.flat().map((way) => way.low)),
        high: absent ? Math.max(...most) : Math.min(...certain),
      },
      absent,
    };
  },
};

const nothing: Reach = { range: null, absent: true };
const counts = (way: Way): boolean => way.weight > 0;
const canBeAbsent = (shares: readonly Share[]): boolean =>
  shares.every((share) => share.some((way) => !counts(way)));

/**
 * The greatest Σ points / Σ weight with one way taken of each share; null where no weight can count. By
 * Dinkelbach (Management Science 13, 1967): take a ratio that is reached, look for the ways in which points
 * less ratio times weight are the most, share by share, and go on from the ratio they reach until none is
 * greater. Each step reaches a greater one of finitely many, so it ends, and at the greatest.
 */
function greatestRatio(shares: readonly Share[], points: (way: Way) => number): number | null {
  const ratioOf = (better: (a: Way, b: Way) => boolean): number => {
    let sum = 0;
    let weight = 0;
    for (const share of shares) {
      let best = share[0]!;
      for (const way of share) if (better(way, best)) best = way;
      sum += points(best);
      weight += best.weight;
    }
    return sum / weight;
  };
  let ratio = ratioOf((a, b) => a.weight > b.weight);
  if (Number.isNaN(ratio)) return null;
  for (;;) {
    const next = ratioOf((a, b) => points(a) - ratio * a.weight > points(b) - ratio * b.weight);
    if (!(next > ratio)) return ratio;
    ratio = next;
  }
}
