import { least } from './shares.ts';
import { wholeOrder } from './step-order.ts';
import type { FindingWeight, Member, StepPlan } from './step-plan.ts';

/** The weight of one kind of finding that turns two steps round, at the value at which they are level. */
export interface StepTurn {
  finding: string;
  from: number;
  to: number;
}

/**
 * The smallest change of the weight of one kind of finding beyond which the first two steps come in the
 * other order; null where no weight from 0 can; 'level' where any change does. Exact: the weight of a
 * measure is linear in each weight, so the order can only change where two measures become level.
 */
export function stepTurnOf(plan: StepPlan, weights: readonly FindingWeight[]): StepTurn | 'level' | null {
  const now = Float64Array.from(weights, ({ weight }) => weight);
  const [first, second] = wholeOrder(plan, now) as [number, number];
  const turns = (c: number, x: number): boolean => {
    const changed = now.slice();
    changed[c] = x;
    const order = wholeOrder(plan, changed);
    return order.indexOf(second) < order.indexOf(first);
  };
  const value = ({ counts }: Member): number => counts.reduce((sum, [c, n]) => sum + n * now[c]!, 0);
  const countOf = ({ counts }: Member, c: number): number => counts.find(([own]) => own === c)?.[1] ?? 0;
  const found: StepTurn[] = [];
  for (const a of bringing(plan, first))
    for (const b of bringing(plan, second)) {
      const [one, other] = [plan.members[a]!, plan.members[b]!];
      const lead = value(one) - value(other);
      for (const [c, { origin, weight }] of weights.entries()) {
        const slope = countOf(one, c) - countOf(other, c);
        const to = weight - lead / slope;
        if (slope !== 0 && to >= 0) found.push({ finding: origin, from: weight, to });
      }
    }
  const change = ({ from, to }: StepTurn): number => Math.abs(to - from);
  const nearest = found
    .sort((a, b) => change(a) - change(b))
    .find(({ finding, from, to }) => {
      const c = weights.findIndex(({ origin }) => origin === finding);
      const near = 1e-6 * Math.max(1, to);
      const sides =
        change({ finding, from, to }) <= least ? [to - near, to + near] : [to + Math.sign(to - from) * near];
      return sides.some((x) => x >= 0 && turns(c, x));
    });
  if (nearest === undefined) return null;
  return change(nearest) <= least ? 'level' : nearest;
}

/** The measures that bring a step to its place: its own, and those that wait for one of them. */
function bringing({ members }: StepPlan, step: number): number[] {
  const brings = (m: number): boolean =>
    members[m]!.step === step || members[m]!.after.some((earlier) => brings(earlier));
  return [...members.keys()].filter(brings);
}
