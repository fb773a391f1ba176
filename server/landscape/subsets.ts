/** Items that must all be chosen before the weight counts. */
export interface Bundle {
  items: readonly number[];
  weight: number;
}

/** The best choice of a number of items. */
export interface Choice {
  /** In ascending order. */
  items: number[];
  weight: number;
  /** No choice of as many items weighs more than this. */
  bound: number;
}

/** Up to so many items every choice is looked at: 2^20 sums, a tenth of a second. */
export const mostItemsExact = 20;

/** Bundles that ask for the same items as one; those without weight are left out. */
export function merged(bundles: readonly Bundle[]): Bundle[] {
  const byItems = new Map<string, Bundle>();
  for (const { items, weight } of bundles) {
    if (weight === 0) continue;
    const sorted = [...new Set(items)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    byItems.set(key, { items: sorted, weight: weight + (byItems.get(key)?.weight ?? 0) });
  }
  return [...byItems.values()];
}

/**
 * The heaviest choice of 1, 2, … `count` items, looked for among all: sums over all subsets are made item
 * by item (zeta transform). Of choices that weigh the same the one with the earlier items is taken.
 * @param count at most `mostItemsExact`
 */
export function bestOfAll(bundles: readonly Bundle[], count: number): Choice[] {
  const sums = new Float64Array(2 ** count);
  for (const { items, weight } of bundles)
    sums[items.reduce((mask, item) => mask | (1 << item), 0)]! += weight;
  for (let bit = 1; bit < sums.length; bit <<= 1)
    for (let mask = bit; mask < sums.length; mask += 1)
      if ((mask & bit) !== 0) sums[mask]! += sums[mask ^ bit]!;
  const best = new Int32Array(count + 1).fill(-1);
  const size = new Uint8Array(sums.length);
  for (let mask = 1; mask < sums.length; mask += 1) {
    size[mask] = size[mask >> 1]! + (mask & 1);
    const before = best[size[mask]!]!;
    if (before < 0 || sums[mask]! > sums[before]! || (sums[mask] === sums[before] && earlier(mask, before)))
      best[size[mask]!] = mask;
  }
  return [...best].slice(1).map((mask) => ({
    items: Array.from({ length: count }, (_, item) => item).filter((item) => (mask & (1 << item)) !== 0),
    weight: sums[mask]!,
    bound: sums[mask]!,
  }));
}

/** Of two choices of the same size: whether the first has the lowest item in which they differ. */
function earlier(mask: number, other: number): boolean {
  const differ = mask ^ other;
  return (mask & differ & -differ) !== 0;
}
