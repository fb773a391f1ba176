import { nearBest } from './near-best.ts';
import { type Bundle, bestOfAll, type Choice, mostItemsExact } from './subsets.ts';

/**
 * The heaviest choice of 1, 2, … `count` items. Items that no bundle joins, not even by way of others, do not
 * touch each other: each such part is searched by itself, and then the numbers are dealt out among
 * the parts in the best way. So many items are no hindrance as long as each part is small.
 */
export function bestChoices(bundles: readonly Bundle[], count: number): Choice[] {
  const nothing: Choice = { items: [], weight: 0, bound: 0 };
  const together = parts(bundles, count).reduce<Choice[]>(
    (before, items) => joined(before, [nothing, ...within(bundles, items)]),
    [nothing],
  );
  return together.slice(1).map(({ items, ...rest }) => ({ ...rest, items: items.sort((a, b) => a - b) }));
}

/** Items in parts, each in ascending order. */
function parts(bundles: readonly Bundle[], count: number): number[][] {
  const part = Array.from({ length: count }, (_, item) => item);
  for (const { items } of bundles) {
    const touched = new Set(items.map((item) => part[item]!));
    const lowest = Math.min(...touched);
    for (const [item, own] of part.entries()) if (touched.has(own)) part[item] = lowest;
  }
  return [...Map.groupBy(part.keys(), (item) => part[item]!).values()];
}

/** The choices within one part, searched with numbers of its own. */
function within(bundles: readonly Bundle[], items: readonly number[]): Choice[] {
  const own = new Map(items.map((item, i) => [item, i]));
  const inside = bundles
    .filter((bundle) => own.has(bundle.items[0]!))
    .map(({ weight, items: all }): Bundle => ({ weight, items: all.map((item) => own.get(item)!) }));
  const search = items.length <= mostItemsExact ? bestOfAll : nearBest;
  return search(inside, items.length).map((choice) => ({
    ...choice,
    items: choice.items.map((i) => items[i]!),
  }));
}

/** For each number the best way to take some from the one and the rest from the other. */
function joined(one: readonly Choice[], other: readonly Choice[]): Choice[] {
  return Array.from({ length: one.length + other.length - 1 }, (_, count): Choice => {
    let best: Choice | null = null;
    let bound = 0;
    for (
      let taken = Math.max(0, count - other.length + 1);
      taken <= Math.min(count, one.length - 1);
      taken += 1
    ) {
      const [a, b] = [one[taken]!, other[count - taken]!];
      bound = Math.max(bound, a.bound + b.bound);
      if (best === null || a.weight + b.weight > best.weight)
        best = { items: [...a.items, ...b.items], weight: a.weight + b.weight, bound: 0 };
    }
    return { ...best!, bound };
  });
}
