import { type Reach, rounded } from '../scores.ts';
import type { Bundle, Node, Reaching } from './bundle.ts';
import { combined, type Share } from './combine.ts';
import { frontsOf } from './rows.ts';
import { highAt, lowAt, type Sums, weightAt } from './sums.ts';

/** The bundles that bring something into more than one of the things a score is made of. */
export function betweenInputs(
  { slot, made }: Node,
  { nodes }: Reaching,
  bundles: readonly Bundle[],
): Bundle[] {
  return bundles.filter(({ slots }) => {
    const own = slots.includes(slot) ? 1 : 0;
    return own + made.filter((i) => slots.some((s) => nodes.get(i)!.below.has(s))).length > 1;
  });
}

/**
 * The reach of a score over all that the bundles can bring. What lies between the things it is made of is
 * tried in every way; once that is set they move independently.
 */
function reachOf(index: number, row: Sums, bundles: readonly Bundle[], it: Reaching): Reach {
  const node = it.nodes.get(index)!;
  const key = `${index}:${[...node.below].map((s) => row.slice(lowAt(s), weightAt(s) + 1).join()).join(';')}`;
  const known = it.known.get(key);
  if (known !== undefined) return known;
  const between = betweenInputs(node, it, bundles);
  const rest = bundles.filter((b) => !between.includes(b));
  const fronts = frontsOf(index, row, between, rest, it);
  const reach = union(
    fronts.flatMap((front) => front.rows.map((r) => reachOfRow(node, r, front.rest, front.it))),
  );
  it.known.set(key, reach);
  return reach;
}

/** The same where nothing is left between the things it is made of. */
export function reachOfRow(
  { score, slot }: Node,
  row: Sums,
  bundles: readonly Bundle[],
  it: Reaching,
): Reach {
  it.budget.left -= 1;
  const { makeup } = score;
  const below = (i: number): Reach => {
    const node = it.nodes.get(i)!;
    return reachOf(
      i,
      row,
      bundles.filter(({ slots }) => slots.some((s) => node.below.has(s))),
      it,
    );
  };
  if (makeup.kind === 'discount') return makeup.lessen(below(makeup.of), below(makeup.when));
  const weighted = makeup.kind !== 'minimum';
  const shares: Share[] = [];
  if (slot >= 0) {
    const own = bundles.filter(({ slots }) => slots.includes(slot));
    shares.push([wayAt(row, slot)], ...own.map(({ rows }) => rows.map((r) => wayAt(r, slot))));
  }
  for (const { index, weight } of makeup.links) {
    const { range, absent } = below(index);
    if (range === null) continue;
    const by = weighted ? weight : 1;
    const way = { low: by * range.low, high: by * range.high, weight };
    shares.push(absent ? [way, { low: 0, high: 0, weight: 0 }] : [way]);
  }
  const { range, absent } = combined[makeup.kind](shares);
  return { range: rounded(range), absent };
}

const wayAt = (row: Sums, slot: number): Share[number] => ({
  low: row[lowAt(slot)]!,
  high: row[highAt(slot)]!,
  weight: row[weightAt(slot)]!,
});

/** All that several reaches hold. */
export function union(reaches: readonly Reach[]): Reach {
  const ranges = reaches.flatMap(({ range }) => range ?? []);
  return {
    range:
      ranges.length === 0
        ? null
        : { low: Math.min(...ranges.map((r) => r.low)), high: Math.max(...ranges.map((r) => r.high)) },
    absent: reaches.some(({ absent }) => absent),
  };
}
