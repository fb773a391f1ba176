import type { Bundle, Reaching } from './bundle.ts';
import { highAt, lowAt, type Sums, weightAt } from './sums.ts';

/** By how many points at most one step of rounding moves a score. */
const rounding = 5e-7;

/**
 * Where weights are fixed on the way, a score is a straight sum of the points of its parts: by slot, how much
 * of a weighted point arrives. `blur`: by how much rounding on the way may set two sums apart.
 */
export interface Slopes {
  bySlot: ReadonlyMap<number, number>;
  blur: number;
}

/** The slopes of a score over all rows the bundles can add to a row; slots that lie otherwise are left out. */
export function slopesOf(index: number, row: Sums, bundles: readonly Bundle[], it: Reaching): Slopes {
  const weightOf = (slot: number): { low: number; high: number } => {
    if (slot < 0) return { low: 0, high: 0 };
    const own = row[weightAt(slot)]!;
    const touching = bundles.filter((b) => b.slots.includes(slot));
    const weights = touching.map(({ rows }) => rows.map((r) => r[weightAt(slot)]!));
    return {
      low: weights.reduce((sum, list) => sum + Math.min(...list), own),
      high: weights.reduce((sum, list) => sum + Math.max(...list), own),
    };
  };
  const certain = (i: number): boolean => {
    const { slot, made, score } = it.nodes.get(i)!;
    if (score.makeup.kind === 'discount') return certain(score.makeup.of);
    const own = it.surely === null ? weightOf(slot).low > 0 : it.surely.has(slot);
    return own || made.some(certain);
  };
  const never = (i: number): boolean =>
    [...it.nodes.get(i)!.below].every((slot) => weightOf(slot).high === 0);
  const found = new Map<number, number>();
  const bent = new Set<number>();
  let blur = 0;
  const go = (i: number, slope: number): void => {
    const { slot, below, score } = it.nodes.get(i)!;
    const { makeup } = score;
    const weight = weightOf(slot);
    const links = makeup.kind === 'discount' ? [] : makeup.links.filter((l) => !never(l.index));
    const fixed = weight.low === weight.high;
    const bends =
      makeup.kind === 'discount' ||
      makeup.kind === 'minimum' ||
      (makeup.kind === 'mean' && !(fixed && links.every((l) => certain(l.index))));
    if (bends) {
      for (const s of below) bent.add(s);
      return;
    }
    const all = links.reduce((sum, link) => sum + link.weight, weight.low);
    const by = makeup.kind === 'mean' ? slope / all : slope;
    blur += 2 * rounding * slope;
    if (slot >= 0) found.set(slot, (found.get(slot) ?? 0) + by);
    for (const link of links) go(link.index, by * link.weight);
  };
  if (certain(index)) go(index, 1);
  for (const slot of bent) found.delete(slot);
  return { bySlot: found, blur };
}

/**
 * The bundle with those rows alone that could lead to the one end, all else being equal: those that bring
 * the most (or least), and those that rounding could put before them.
 * @param from the place in a row where its conditions begin
 */
export function steepest(
  bundle: Bundle,
  { bySlot, blur }: Slopes,
  end: 'low' | 'high',
  from: number,
): Bundle {
  if (!bundle.slots.every((slot) => bySlot.has(slot))) return bundle;
  const at = end === 'low' ? lowAt : highAt;
  const sign = end === 'low' ? -1 : 1;
  const gain = (row: Sums): number =>
    sign * bundle.slots.reduce((sum, slot) => sum + bySlot.get(slot)! * row[at(slot)]!, 0);
  const alike = Map.groupBy(bundle.rows, (row) => row.slice(from).join());
  const rows = [...alike.values()].flatMap((group) => {
    const best = Math.max(...group.map(gain));
    return group.filter((row) => gain(row) >= best - blur);
  });
  return { ...bundle, rows };
}
