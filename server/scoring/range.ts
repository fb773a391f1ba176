/** A number that is known only as lying between the two, both included. */
export interface Range {
  low: number;
  high: number;
}

/** Sums in another order differ in the last bits; neither a level nor a discount must hang on them. */
export const round = (n: number): number => Math.round(n * 1e6) / 1e6;

/** A part of a mean: counts always, or only in some of the ways the unknown answers could turn out. */
export interface Weighed extends Range {
  weight: number;
  optional: boolean;
}

/**
 * The range of a weighted mean whose parts move independently: Σ w·x / Σ w over the parts that count.
 * An optional part is taken in exactly while it pulls the mean further down (or up), which is where the
 * mean of a set is least (or greatest). Null where no part can count.
 */
export function meanRange(parts: readonly Weighed[]): Range | null {
  if (parts.length === 0) return null;
  let weight = 0;
  let low = 0;
  let high = 0;
  let optional = false;
  for (const part of parts) {
    if (part.optional) optional = true;
    else {
      weight += part.weight;
      low += part.weight * part.low;
      high += part.weight * part.high;
    }
  }
  if (!optional) return { low: low / weight, high: high / weight };
  const free = parts.filter((p) => p.optional);
  return {
    low: extreme(
      low,
      weight,
      free.map((p) => [p.low, p.weight] as const).sort((a, b) => a[0] - b[0]),
      1,
    ),
    high: extreme(
      high,
      weight,
      free.map((p) => [p.high, p.weight] as const).sort((a, b) => b[0] - a[0]),
      -1,
    ),
  };
}

function extreme(sum: number, weight: number, free: (readonly [number, number])[], sign: 1 | -1): number {
  let [s, w] = [sum, weight];
  for (const [value, own] of free) {
    if (w > 0 && sign * (value - s / w) >= 0) break;
    s += own * value;
    w += own;
  }
  return s / w;
}
