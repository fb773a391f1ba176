import type { Encoder } from '../../questionnaire/encode.ts';
import type { State } from '../../questionnaire/state.ts';
import type { Knockout } from '../levels.ts';
import type { Combining, Reach, Score } from '../scores.ts';
import type { Bundle, Node, Reaching } from './bundle.ts';
import { type Budget, countWays, enumerate } from './enumerate.ts';
import { frontOf } from './front.ts';
import { type Group, groupsOf } from './groups.ts';
import { betweenInputs, reachOfRow, union } from './reach.ts';
import { frontsOf } from './rows.ts';
import { noSums, putSums, type Sums, unlikeSums } from './sums.ts';
import { type PlacedPart, type Target, targetOf } from './target.ts';

/** A score with all it is made of and all that limits it. */
export interface ScoreTarget {
  target: Target;
  index: number;
  nodes: ReadonlyMap<number, Node>;
  kinds: readonly Combining[];
  /** Slots that lie on no way through the trigger of a discount. */
  rising: readonly number[];
}

/** Makes a score ready to be decided over all ways. `scores`: each after those it is made of. */
export function scoreTarget(
  index: number,
  scores: readonly Score[],
  knockouts: readonly Knockout[],
  encoder: Encoder,
): ScoreTarget {
  const ways = new Map([[index, 1]]);
  for (let i = index; i >= 0; i -= 1)
    for (const made of madeOf(scores[i]!))
      if (ways.has(i)) ways.set(made, (ways.get(made) ?? 0) + ways.get(i)!);
  const nodes = new Map<number, Node>();
  const kinds: Combining[] = [];
  const parts: PlacedPart[] = [];
  for (const i of [...ways.keys()].sort((a, b) => a - b)) {
    const score = scores[i]!;
    const { makeup } = score;
    const made = madeOf(score);
    const below = new Set(made.flatMap((other) => [...nodes.get(other)!.below]));
    const node = { score, slot: -1, below, made };
    if (makeup.kind !== 'discount' && makeup.parts.length > 0) {
      node.slot = kinds.push(makeup.kind) - 1;
      below.add(node.slot);
      parts.push(...makeup.parts.map((part) => ({ part, slot: node.slot, shared: ways.get(i)! > 1 })));
    }
    nodes.set(i, node);
  }
  const conditions = knockouts.map(({ when }) => when);
  const triggers = [...nodes.values()].flatMap(({ score: { makeup } }) =>
    makeup.kind === 'discount' ? [...nodes.get(makeup.when)!.below] : [],
  );
  const rising = [...kinds.keys()].filter((slot) => !triggers.includes(slot));
  return { target: targetOf(encoder, parts, conditions), index, nodes, kinds, rising };
}

function madeOf({ makeup }: Score): number[] {
  return makeup.kind === 'discount' ? [makeup.of, makeup.when] : makeup.links.map(({ index }) => index);
}

/** What a score comes to in some ways that hang together, and what its knock-outs come to in them. */
export interface Cases {
  reach: Reach;
  /** By knock-out. */
  truth: readonly number[];
}

/**
 * All that a score can come to: in each of the cases the score and its knock-outs move independently. Null:
 * nothing counts twice, so that intervals are exact. With a budget that is used up, nothing holds of it.
 * @param scratch equal to `state`, and so again afterwards
 * @param surely slots to rely on where another state than this one is meant; see `Reaching`
 */
export function casesOf(
  it: ScoreTarget,
  state: State,
  scratch: State,
  budget: Budget,
  surely: ReadonlySet<number> | null = null,
): Cases[] | null {
  const { target, nodes, kinds, rising } = it;
  const groups = groupsOf(target, state);
  if (groups.length === 0) return null;
  const sums = noSums(kinds, target.conditions.length);
  putSums(sums, kinds, target, apartFrom(target, groups), state, new Map());
  const bundles = groups.map((group) => bundleOf(group, it, state, scratch, budget));
  if (budget.left < 0) return [];
  const reaching: Reaching = { nodes, kinds, rising, surely, budget, known: new Map() };
  const node = nodes.get(it.index)!;
  const between = new Set([
    ...betweenInputs(node, reaching, bundles),
    ...bundles.filter((b) => b.decidesConditions),
  ]);
  const rest = bundles.filter((b) => !between.has(b));
  const fronts = frontsOf(it.index, sums, [...between], rest, reaching);
  return fronts.flatMap((front) =>
    front.rows.map((row) => ({
      reach: reachOfRow(node, row, front.rest, front.it),
      truth: row.slice(3 * kinds.length),
    })),
  );
}

/** The parts and conditions in which no group has a say. */
function apartFrom(
  { parts, conditions }: Target,
  groups: readonly Group[],
): { parts: PlacedPart[]; conditions: number[] } {
  const inGroup = new Set(groups.flatMap((g) => g.parts));
  const judged = new Set(groups.flatMap((g) => g.conditions));
  return {
    parts: parts.filter((p) => !inGroup.has(p)),
    conditions: [...conditions.keys()].filter((i) => !judged.has(i)),
  };
}

function bundleOf(
  group: Group,
  { target, kinds, rising }: ScoreTarget,
  state: State,
  scratch: State,
  budget: Budget,
): Bundle {
  const slots = [...new Set(group.parts.map(({ slot }) => slot))];
  // Where a score counts on two ways, what it comes to must be one number in each case.
  const mergeable = group.parts.some(({ shared }) => shared) ? [] : slots;
  const rows: Sums[] = [];
  // Counting is quick, so that what is too much is given up before much is made of it.
  if (countWays(group, state, scratch, budget.left) > budget.left) budget.left = -1;
  enumerate(group, state, scratch, budget, (ranging) => {
    const row = noSums(kinds, target.conditions.length);
    putSums(row, kinds, target, group, scratch, ranging);
    rows.push(row);
    return true;
  });
  return {
    slots,
    decidesConditions: group.conditions.length > 0,
    rows: frontOf(unlikeSums(rows, mergeable), rising),
  };
}

/** What a score comes to over all cases. */
export function reachOver(cases: readonly Cases[]): Reach {
  return union(cases.map(({ reach }) => reach));
}
