import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { compile, evaluate, type RuleSet } from '../../../server/scoring/evaluate.ts';
import { bestPlan } from '../../../server/scoring/plan/best.ts';
import { goalsOf } from '../../../server/scoring/plan/goals.ts';
import { asOf } from '../../fixtures/content-of.ts';
import { everyChoice } from '../../fixtures/every-choice.ts';
import { answersOf, rawAnswers } from '../../fixtures/generated/answers.ts';
import { rawMeasures, withMeasures } from '../../fixtures/generated/measures.ts';
import { from, pick } from '../../fixtures/generated/picks.ts';
import { sharedCases } from '../../fixtures/generated/shared.ts';
import { type Case, cases } from '../../fixtures/generated.ts';

const free = { days: 0, horizon: 'later', pinned: [], struck: [] } as const;

/** Holds the plan against all sets there are, for each number of days. */
function expectBest(ruleSet: RuleSet, answers: Answers, goals = goalsOf): void {
  const result = evaluate(ruleSet, answers, asOf);
  for (const goal of goals(ruleSet, result)) {
    const plan = bestPlan(ruleSet, answers, result, { ...free, goal });
    if ('clash' in plan) throw new Error('nothing was pinned');
    const all = everyChoice(ruleSet, answers, result, goal);
    for (const days of new Set(all.map((choice) => choice.days))) {
      const most = Math.max(...all.filter((choice) => choice.days <= days).map(({ low }) => low));
      const stop = plan.curve.findLast((one) => one.days <= days)!;
      expect(stop.low ?? -1, `${goal} in ${days} days`).toBeCloseTo(most, 4);
      const told = all.find(({ ids }) => ids.join() === stop.measures.join())!;
      expect(stop.low ?? -1).toBe(told.low);
      expect(told.days).toBeLessThanOrEqual(days);
    }
    expect(plan.exact).toBe(true);
  }
}

const planned = (some: fc.Arbitrary<Case>): fc.Arbitrary<{ ruleSet: RuleSet; answers: Answers }> =>
  fc.tuple(some, rawMeasures, rawAnswers).map(([{ content }, raws, rawAnswer]) => {
    const own = withMeasures(content, raws);
    const ruleSet = compile(own, 'full');
    const answers = answersOf(ruleSet.questionnaire, rawAnswer);
    const shown = JSON.stringify({ sections: own.sections, rules: own.rules, answers });
    return { ruleSet, answers, [fc.toStringMethod]: () => shown };
  });

const few = ({ ruleSet, answers }: { ruleSet: RuleSet; answers: Answers }): boolean =>
  evaluate(ruleSet, answers, asOf).measures.length <= 10;

const horizons = ['now', 'year', 'later'] as const;

/** Holds a plan with pins, strikes and a horizon against all sets that heed them. */
function expectHeeded(ruleSet: RuleSet, answers: Answers, picks: readonly number[]): void {
  const result = evaluate(ruleSet, answers, asOf);
  if (result.measures.length === 0) return;
  const [pin, strike, till, days] = picks as [number, number, number, number];
  const goal = result.overall.low === null ? null : 'overall';
  if (goal === null) return;
  const horizon = from(horizons, till);
  const struck = [from(result.measures, strike).id];
  const pinned = pin % 3 === 0 ? [] : [from(result.measures, pin).id];
  const plan = bestPlan(ruleSet, answers, result, { goal, horizon, struck, pinned, days });
  const allowed = everyChoice(ruleSet, answers, result, goal).filter(
    ({ ids }) =>
      pinned.every((id) => ids.includes(id)) &&
      ids.every((id) => {
        const { horizon: own } = result.measures.find((m) => m.id === id)!;
        return !struck.includes(id) && horizons.indexOf(own) <= horizons.indexOf(horizon);
      }),
  );
  if ('clash' in plan) {
    expect(allowed).toEqual([]);
    return;
  }
  const least = Math.min(...allowed.map((choice) => choice.days));
  const most = allowed.filter((choice) => choice.days <= Math.max(days, least));
  expect(plan.after.low ?? -1).toBeCloseTo(Math.max(...most.map(({ low }) => low)), 4);
  expect(plan.fits).toBe(least <= days);
  expect(plan.steps.filter((step) => step.pinned).length >= pinned.length).toBe(true);
}

describe('of all sets of measures', { timeout: 300_000 }, () => {
  test('none that takes no more days raises the low end further', () => {
    fc.assert(
      fc.property(planned(cases()).filter(few), ({ ruleSet, answers }) => expectBest(ruleSet, answers)),
      { numRuns: 100 },
    );
  });

  test('nor where answers are shared out over dimensions', () => {
    fc.assert(
      fc.property(planned(sharedCases).filter(few), ({ ruleSet, answers }) => expectBest(ruleSet, answers)),
      { numRuns: 100 },
    );
  });

  test('nor among fifteen measures', () => {
    const many = planned(cases()).filter(({ ruleSet, answers }) => {
      const { length } = evaluate(ruleSet, answers, asOf).measures;
      return length >= 12 && length <= 15;
    });
    fc.assert(
      fc.property(many, ({ ruleSet, answers }) => expectBest(ruleSet, answers, () => ['overall'])),
      { numRuns: 4 },
    );
  });

  test('nor of those that hold the pins and none that is struck or comes too late', () => {
    fc.assert(
      fc.property(
        planned(cases()).filter(few),
        fc.tuple(pick, pick, pick, fc.nat({ max: 30 })),
        ({ ruleSet, answers }, picks) => expectHeeded(ruleSet, answers, picks),
      ),
      { numRuns: 100 },
    );
  });
});
