import type { Bundle, Reaching } from './bundle.ts';
import { frontOf } from './front.ts';
import { slopesOf, steepest } from './slopes.ts';
import { joined, type Sums, unlikeSums, weightAt } from './sums.ts';

/** Rows that could lead a score to its least or its most, with what still moves freely beside them. */
export interface Front {
  rows: readonly Sums[];
  rest: readonly Bundle[];
  it: Reaching;
}

/** So many rows are tried as they are before weights are looked at one by one. */
const few = 16;

/** So many sets of weights are looked at, at most. */
const mostWeights = 512;

/**
 * The rows that some bundles can bring together. Where they are many and weights depend on answers, each set
 * of weights is looked at by itself, for with fixed weights a score is a straight sum.
 * @param rest the other bundles of the score
 */
export function frontsOf(
  index: number,
  from: Sums,
  between: readonly Bundle[],
  rest: readonly Bundle[],
  it: Reaching,
): Front[] {
  const slopes = slopesOf(index, from, [...between, ...rest], it);
  const bent = between.filter(({ slots }) => !slots.every((s) => slopes.bySlot.has(s)));
  const ways = bent.reduce((n, { rows }) => n * rows.length, 1);
  if (ways > few) {
    const byWeight = weighted(between, rest, Math.min(ways, mostWeights), it);
    if (byWeight !== null)
      return byWeight.map((fixed) => ({
        rows: straight(index, from, fixed.between, fixed.rest, fixed.it),
        rest: fixed.rest,
        it: fixed.it,
      }));
  }
  return [{ rows: straight(index, from, between, rest, it), rest, it }];
}

/** The rows towards both ends, only the steepest of each bundle where its slots have slopes. */
function straight(
  index: number,
  from: Sums,
  between: readonly Bundle[],
  rest: readonly Bundle[],
  it: Reaching,
): Sums[] {
  if (between.length < 2) return together(from, between, it);
  const slopes = slopesOf(index, from, [...between, ...rest], it);
  if (slopes.bySlot.size === 0) return together(from, between, it);
  const conditions = 3 * it.kinds.length;
  const towards = (end: 'low' | 'high'): Sums[] =>
    together(
      from,
      between.map((b) => steepest(b, slopes, end, conditions)),
      it,
    );
  return [...towards('low'), ...towards('high')];
}

function together(from: Sums, bundles: readonly Bundle[], { kinds, rising, budget }: Reaching): Sums[] {
  let rows: Sums[] = [from];
  for (const bundle of bundles) {
    budget.left -= rows.length * bundle.rows.length;
    if (budget.left < 0) return [];
    const all = rows.flatMap((row) => bundle.rows.map((other) => joined(row, other, kinds)));
    rows = frontOf(unlikeSums(all, []), rising);
  }
  return rows;
}

/** The same bundles for each set of weights they can bring; null where there are `most` or more, or only one. */
function weighted(
  between: readonly Bundle[],
  rest: readonly Bundle[],
  most: number,
  it: Reaching,
): { between: Bundle[]; rest: Bundle[]; it: Reaching }[] | null {
  const apart = merged(rest, it);
  const all = [...between, ...apart].map((bundle) => byWeight(bundle));
  const count = all.reduce((n, list) => n * list.length, 1);
  if (count === 1 || count >= most) return null;
  const sets = all.reduce<Bundle[][]>(
    (sets, list) => sets.flatMap((set) => list.map((bundle) => [...set, bundle])),
    [[]],
  );
  // With its weights fixed a score either counts or does not, so nothing need be relied on.
  return sets.map((set) => ({
    between: set.slice(0, between.length),
    rest: set.slice(between.length),
    it: { ...it, surely: null, known: new Map() },
  }));
}

/** A bundle for each set of weights among its rows. */
function byWeight(bundle: Bundle): Bundle[] {
  const alike = Map.groupBy(bundle.rows, (row) => bundle.slots.map((s) => row[weightAt(s)]).join());
  return [...alike.values()].map((rows) => ({ ...bundle, rows }));
}

/** Bundles that bring something into the same one slot as one: from the least to the most for each weight. */
function merged(bundles: readonly Bundle[], { kinds }: Reaching): Bundle[] {
  const bySlots = Map.groupBy(bundles, ({ slots }) => slots.join());
  return [...bySlots.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || first.slots.length !== 1) return same;
    let { rows } = first;
    for (const other of others) {
      const all = rows.flatMap((row) => other.rows.map((r) => joined(row, r, kinds)));
      rows = unlikeSums(all, first.slots);
      if (rows.length > mostWeights) return same;
    }
    return [{ ...first, rows }];
  });
}
