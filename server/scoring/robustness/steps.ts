import type { Horizon } from '../../questionnaire/model.ts';
import type { RuleSet } from '../evaluate.ts';
import type { Result } from '../result.ts';
import { drawWeights, seeded } from './random.ts';
import type { Draws, Ranking } from './ranking.ts';
import { emptyTally, standingsOf } from './shares.ts';
import { stepOrderOf, wholeOrder } from './step-order.ts';
import { type FindingWeight, findingWeights, type StepPlan, stepPlans } from './step-plan.ts';
import { type StepTurn, stepTurnOf } from './step-turn.ts';

export interface StepRanking extends Ranking<StepTurn> {
  horizon: Horizon;
}

/**
 * The steps of each horizon, in the order of the plan, and how that order holds under random weightings of
 * the kinds of finding that call for them, even on their simplex. Horizons, what waits for what and effort
 * where weights are level stay as they are; a finding that holds perhaps counts half, as in the plan.
 */
export function rankSteps(ruleSet: RuleSet, result: Result, { seed, weightings }: Draws): StepRanking[] {
  const weights = findingWeights(result);
  const plans = stepPlans(ruleSet, result, weights);
  const random = seeded(seed);
  const drawn = new Float64Array(weights.length);
  const tallies = plans.map(({ steps }) => emptyTally(steps.length));
  const orders = plans.map(stepOrderOf);
  const order = new Int32Array(3);
  for (let n = 0; plans.length > 0 && n < weightings; n++) {
    drawWeights(drawn, random);
    for (let p = 0; p < plans.length; p++) {
      const { first, firstThree } = tallies[p]!;
      const length = orders[p]!(drawn, order, 3);
      first[order[0]!]! += 1;
      for (let i = 0; i < length; i++) firstThree[order[i]!]! += 1;
    }
  }
  return plans.map((plan, p) => ranking(plan, standingsOf(tallies[p]!, plan.steps, weightings), weights));
}

function ranking(
  plan: StepPlan,
  standings: Ranking<StepTurn>['order'],
  weights: readonly FindingWeight[],
): StepRanking {
  const rule = Float64Array.from(weights, ({ weight }) => weight);
  const turn = stepTurnOf(plan, weights);
  return {
    horizon: plan.horizon,
    order: wholeOrder(plan, rule).map((step) => standings[step]!),
    level: turn === 'level',
    turn: turn === 'level' ? null : turn,
  };
}
