import type { Bundle, Choice } from './subsets.ts';

/** So often the shares of the bound are set anew; more gains little. */
const rounds = 60;

/**
 * A heavy choice of 1, 2, … `count` items where there are too many to look at all, with a bound that says
 * how much better one could be. It starts with the better of two: item by item (greedy), and from the
 * choice before; then it exchanges one item for another as long as that helps. Deterministic.
 */
export function nearBest(bundles: readonly Bundle[], count: number): Choice[] {
  const choices: Choice[] = [];
  let items: number[] = [];
  for (let k = 1; k <= count; k += 1) {
    const bound = upperBound(bundles, count, k);
    const grown = [withNext(bundles, count, items), fromHeaviest(bundles, count, k)];
    const [best] = grown
      .map((start) => exchanged(bundles, count, start))
      .sort((a, b) => weightOf(bundles, b) - weightOf(bundles, a));
    items = best!;
    const weight = weightOf(bundles, items);
    choices.push({ items: [...items].sort((a, b) => a - b), weight, bound: Math.max(weight, bound) });
  }
  return choices;
}

function weightOf(bundles: readonly Bundle[], items: readonly number[]): number {
  const chosen = new Set(items);
  return bundles.reduce((sum, b) => (b.items.every((item) => chosen.has(item)) ? sum + b.weight : sum), 0);
}

/** How near a choice brings the bundles: whole ones first, then those of which little is missing. */
function promise(bundles: readonly Bundle[], chosen: ReadonlySet<number>): number {
  return bundles.reduce((sum, { items, weight }) => {
    const missing = items.filter((item) => !chosen.has(item)).length;
    return sum + weight / (1 + missing) ** 3;
  }, 0);
}

function withNext(bundles: readonly Bundle[], count: number, items: readonly number[]): number[] {
  let best = -1;
  let most = -1;
  for (let item = 0; item < count; item += 1) {
    if (items.includes(item)) continue;
    const value = promise(bundles, new Set([...items, item]));
    if (value > most) [best, most] = [item, value];
  }
  return [...items, best];
}

/** Whole bundles, those with most weight for each item still missing first. */
function fromHeaviest(bundles: readonly Bundle[], count: number, k: number): number[] {
  const chosen = new Set<number>();
  for (;;) {
    let next: Bundle | null = null;
    let most = 0;
    for (const bundle of bundles) {
      const missing = bundle.items.filter((item) => !chosen.has(item)).length;
      if (missing === 0 || chosen.size + missing > k || bundle.weight / missing <= most) continue;
      [next, most] = [bundle, bundle.weight / missing];
    }
    if (next === null) break;
    for (const item of next.items) chosen.add(item);
  }
  let items = [...chosen];
  while (items.length < k) items = withNext(bundles, count, items);
  return items;
}

/** Exchanges one item for another as long as the choice gets heavier, the best exchange first. */
function exchanged(bundles: readonly Bundle[], count: number, start: readonly number[]): number[] {
  let items = [...start];
  let most = weightOf(bundles, items);
  for (;;) {
    let better: number[] | null = null;
    for (const out of items)
      for (let item = 0; item < count; item += 1) {
        if (items.includes(item)) continue;
        const other = items.map((one) => (one === out ? item : one));
        const weight = weightOf(bundles, other);
        if (weight > most) [better, most] = [other, weight];
      }
    if (better === null) return items;
    items = better;
  }
}

/**
 * No choice of k items weighs more. Each bundle deals its weight out among its items; a choice can gather no
 * more than its items were dealt, so the k largest hands are a bound however the weights are dealt. They
 * are dealt anew a few times, less to the items that gathered much (subgradient steps), and the lowest
 * bound stands.
 */
function upperBound(bundles: readonly Bundle[], count: number, k: number): number {
  const within = bundles.filter((bundle) => bundle.items.length <= k);
  const shares = within.map(({ items, weight }) => items.map(() => weight / items.length));
  let lowest = within.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const dealt = new Float64Array(count);
    for (const [i, { items }] of within.entries())
      for (const [j, item] of items.entries()) dealt[item]! += shares[i]![j]!;
    const order = [...dealt.keys()].sort((a, b) => dealt[b]! - dealt[a]! || a - b);
    const top = new Set(order.slice(0, k));
    lowest = Math.min(
      lowest,
      [...top].reduce((sum, item) => sum + dealt[item]!, 0),
    );
    for (const [i, { items, weight }] of within.entries()) {
      const outside = items.filter((item) => !top.has(item)).length;
      if (outside === 0 || outside === items.length) continue;
      const step = weight / (2 * Math.sqrt(round));
      let freed = 0;
      for (const [j, item] of items.entries()) {
        if (!top.has(item)) continue;
        const taken = Math.min(shares[i]![j]!, step);
        shares[i]![j]! -= taken;
        freed += taken;
      }
      for (const [j, item] of items.entries()) if (!top.has(item)) shares[i]![j]! += freed / outside;
    }
  }
  // Sums of parts of numbers may be off by a trifle; a bound must not be too low for that.
  return Math.floor(lowest + 1e-6);
}
