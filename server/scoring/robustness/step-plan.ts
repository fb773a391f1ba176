import type { Horizon } from '../../questionnaire/model.ts';
import type { RuleSet } from '../evaluate.ts';
import type { MeasureResult, Result } from '../result.ts';

/** A kind of finding, with the weight the rule set gives it in each area. */
export interface FindingWeight {
  origin: string;
  weight: number;
}

/** One measure of a horizon. */
export interface Member {
  /** Position among the steps; -1: it may turn out not to be needed, so it has no place of its own. */
  step: number;
  /** Positions of the members that come before it, whatever their weight. */
  after: readonly number[];
  /** Positions of weights and how often each counts: 1 for each finding that holds, ½ where perhaps. */
  counts: readonly (readonly [number, number])[];
}

/** The measures of one horizon, as the plan puts them in order. */
export interface StepPlan {
  horizon: Horizon;
  /** Measures of one origin are one step; ids of origins. */
  steps: readonly string[];
  /** Of equal weight, the former goes first. */
  members: readonly Member[];
  /** Members that an earlier horizon waits for: they come first in this order. */
  heads: readonly number[];
}

/** The findings that measures are called for by. */
export function findingWeights({ findings, measures }: Result): FindingWeight[] {
  const met = new Set(measures.flatMap(({ because }) => because));
  const byOrigin = new Map(findings.filter(({ id }) => met.has(id)).map((f) => [f.origin, f.weight]));
  return [...byOrigin].map(([origin, weight]) => ({ origin, weight }));
}

/** The horizons of a plan that hold at least two steps that are needed for certain. */
export function stepPlans(ruleSet: RuleSet, result: Result, weights: readonly FindingWeight[]): StepPlan[] {
  const horizons = [...new Set(result.measures.map((m) => m.horizon))];
  return horizons.map((h) => stepPlan(ruleSet, result, weights, h)).filter(({ steps }) => steps.length > 1);
}

function stepPlan(
  ruleSet: RuleSet,
  { findings, measures }: Result,
  weights: readonly FindingWeight[],
  horizon: Horizon,
): StepPlan {
  const rank = new Map(ruleSet.measures.map(({ id }, i) => [id, i]));
  const here = measures
    .filter((m) => m.horizon === horizon)
    .sort((a, b) => a.effort[1] - b.effort[1] || rank.get(a.id)! - rank.get(b.id)!);
  const needed = new Set(here.filter((m) => m.holds === 'certainly').map((m) => m.origin));
  const steps = [...needed];
  const place = new Map(here.map(({ id }, i) => [id, i]));
  const called = new Set(measures.map(({ id }) => id));
  // What lies between them in another horizon passes the waiting on.
  const before = (id: string): number[] =>
    ruleSet.measures[rank.get(id)!]!.after.filter((a) => called.has(a)).flatMap((a) =>
      place.has(a) ? [place.get(a)!] : before(a),
    );
  const found = new Map(findings.map((f) => [f.id, f]));
  const countsOf = ({ because }: MeasureResult): [number, number][] => {
    const counts = new Map<number, number>();
    for (const { origin, holds } of because.map((id) => found.get(id)!)) {
      const c = weights.findIndex((w) => w.origin === origin);
      counts.set(c, (counts.get(c) ?? 0) + (holds === 'certainly' ? 1 : 0.5));
    }
    return [...counts];
  };
  const last = measures.findLastIndex((m) => horizonsOf.indexOf(m.horizon) < horizonsOf.indexOf(horizon));
  return {
    horizon,
    steps,
    members: here.map((m) => ({ step: steps.indexOf(m.origin), after: before(m.id), counts: countsOf(m) })),
    heads: measures.slice(0, last + 1).flatMap((m) => place.get(m.id) ?? []),
  };
}

const horizonsOf: readonly Horizon[] = ['now', 'year', 'later'];
