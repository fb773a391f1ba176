import type { Measure } from '../measures.ts';
import type { MeasureResult } from '../result.ts';
import type { Candidate } from './candidates.ts';

/** A measure of the plan, where it stands in it. */
export interface Step {
  measure: MeasureResult;
  pinned: boolean;
  /** Points by which the low end rises with it, after those before it. */
  gain: number;
}

/**
 * The order in which to take what was chosen: what another needs before it, then the nearer horizon, then
 * what gains more a day. The gains of all steps sum up to the gain of the plan.
 * @param called measures of the result, by id
 * @param lowOf low end of the goal once these are achieved
 */
export function stepsOf(
  chosen: readonly Candidate[],
  called: ReadonlyMap<string, MeasureResult>,
  lowOf: (measures: readonly Measure[]) => number,
): Step[] {
  const none = lowOf([]);
  const left = new Map(
    chosen.map((candidate) => {
      const { measure } = candidate;
      const days = Math.max(measure.source.effort[1], Number.EPSILON);
      return [measure.id, { candidate, perDay: (lowOf([measure]) - none) / days }];
    }),
  );
  const taken: Measure[] = [];
  const steps: Step[] = [];
  let low = none;
  while (left.size > 0) {
    const free = [...left.values()].filter(({ candidate }) =>
      candidate.measure.after.every((id) => !left.has(id)),
    );
    const { candidate } = free.reduce((best, one) => (isBefore(one, best) ? one : best));
    const { measure, pinned } = candidate;
    left.delete(measure.id);
    taken.push(measure);
    const now = lowOf(taken);
    steps.push({ measure: called.get(measure.id)!, pinned, gain: Math.max(now, 0) - Math.max(low, 0) });
    low = now;
  }
  return steps;
}

interface Waiting {
  candidate: Candidate;
  perDay: number;
}

function isBefore(one: Waiting, other: Waiting): boolean {
  const nearer = one.candidate.measure.horizon - other.candidate.measure.horizon;
  return nearer !== 0 ? nearer < 0 : one.perDay > other.perDay;
}
