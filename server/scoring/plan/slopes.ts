import type { RuleSet } from '../evaluate.ts';
import type { Part } from '../parts.ts';

/** Whether a part counts: in all choices and ways, in none, or in some. */
export type Presence = 'in' | 'out' | 'varies';

/**
 * How the points of a slot arrive at the goal. `straight`: `by` of each weighted point, whatever else is so.
 * `leaning`: `by` of their mean, the weights of which may change; `beside` is the weight of scores in it.
 */
export type Slope = { kind: 'straight'; by: number } | { kind: 'leaning'; by: number; beside: number };

/**
 * The slopes of the slots of which no minimum, no discount and no changing weight of a score lies on the way
 * to the goal. Others are left out.
 */
export function slopesOf(
  { exactness }: RuleSet,
  goal: number,
  presence: (part: Part) => Presence,
): ReadonlyMap<number, Slope> {
  const { nodes, target } = exactness.scores[goal]!;
  const own = (slot: number): Part[] => target.parts.filter((p) => p.slot === slot).map(({ part }) => part);
  const presenceOf = (index: number): Presence => {
    const { slot, made, score } = nodes.get(index)!;
    if (score.makeup.kind === 'discount') return presenceOf(score.makeup.of);
    const all = [...own(slot).map(presence), ...made.map(presenceOf)];
    if (all.includes('in')) return 'in';
    return all.includes('varies') ? 'varies' : 'out';
  };
  const found = new Map<number, Slope>();
  const bent = new Set<number>();
  const bend = (index: number): void => {
    for (const slot of nodes.get(index)!.below) bent.add(slot);
  };
  const put = (slot: number, slope: Slope): void => {
    const there = found.get(slot);
    if (there === undefined) found.set(slot, slope);
    else if (there.kind === 'straight' && slope.kind === 'straight')
      found.set(slot, { kind: 'straight', by: there.by + slope.by });
    else bent.add(slot);
  };
  const go = (index: number, by: number): void => {
    const { slot, score } = nodes.get(index)!;
    const { makeup } = score;
    if (makeup.kind === 'discount' || makeup.kind === 'minimum') {
      bend(index);
      return;
    }
    const links = makeup.links.filter((link) => presenceOf(link.index) !== 'out');
    const parts = own(slot);
    const beside = links.reduce((sum, link) => sum + link.weight, 0);
    const changes = parts.some((part) => presence(part) === 'varies');
    const leans = makeup.kind === 'mean' && presenceOf(index) === 'in';
    if (links.some((link) => presenceOf(link.index) === 'varies') || (changes && !leans)) {
      bend(index);
      return;
    }
    if (changes) {
      put(slot, { kind: 'leaning', by, beside });
      for (const link of links) bend(link.index);
      return;
    }
    const weight = parts
      .filter((part) => presence(part) === 'in')
      .reduce((sum, part) => sum + part.weight, beside);
    const each = makeup.kind === 'mean' && weight > 0 ? by / weight : by;
    if (slot >= 0) put(slot, { kind: 'straight', by: each });
    for (const link of links) go(link.index, each * link.weight);
  };
  go(goal, 1);
  for (const slot of bent) found.delete(slot);
  return found;
}
