import type { StepPlan } from './step-plan.ts';

/** Puts the first `most` steps into `order`; returns how many there are. */
export type StepOrder = (weights: Float64Array, order: Int32Array, most: number) => number;

/**
 * The steps of a plan in the order of some weights, each at the place of its first measure: what comes after
 * another follows it, else the greater weight of findings goes first. Made ready once and run often.
 */
export function stepOrderOf({ members, heads }: StepPlan): StepOrder {
  // What counts for a member stands in one row with that of all others; a new list each time took ten times as long.
  const from = Int32Array.of(0, ...members.map(({ counts }) => counts.length));
  for (let m = 0; m < members.length; m++) from[m + 1]! += from[m]!;
  const which = Int32Array.from(members.flatMap(({ counts }) => counts.map(([c]) => c)));
  const times = Float64Array.from(members.flatMap(({ counts }) => counts.map(([, n]) => n)));
  const values = new Float64Array(members.length);
  const placed = new Uint8Array(members.length);
  return (weights, order, most) => {
    let length = 0;
    const take = (m: number): void => {
      if (placed[m] === 1) return;
      placed[m] = 1;
      const { after, step } = members[m]!;
      for (const earlier of after) take(earlier);
      if (step < 0 || length >= most) return;
      for (let i = 0; i < length; i++) if (order[i] === step) return;
      order[length++] = step;
    };
    for (let m = 0; m < values.length; m++) {
      placed[m] = 0;
      let value = 0;
      for (let i = from[m]!; i < from[m + 1]!; i++) value += times[i]! * weights[which[i]!]!;
      values[m] = value;
    }
    for (const m of heads) take(m);
    while (length < most) {
      let best = -1;
      for (let m = 0; m < values.length; m++)
        if (placed[m] === 0 && (best < 0 || values[m]! > values[best]!)) best = m;
      if (best < 0) break;
      take(best);
    }
    return length;
  };
}

/** All steps in the order of some weights, by their position. */
export function wholeOrder(plan: StepPlan, weights: Float64Array): number[] {
  const order = new Int32Array(plan.steps.length);
  return [...order.subarray(0, stepOrderOf(plan)(weights, order, order.length))];
}
