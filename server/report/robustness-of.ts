import type { Answers } from '../questionnaire/answers.ts';
import type { Content } from '../questionnaire/model.ts';
import { compile, evaluate, type RuleSet } from '../scoring/evaluate.ts';
import type { Result, ScoreResult } from '../scoring/result.ts';
import { type AreaRanking, rankAreas } from '../scoring/robustness/areas.ts';
import { type OwnWeights, withWeights } from '../scoring/robustness/own.ts';
import { usualDraws } from '../scoring/robustness/ranking.ts';
import { rankSteps, type StepRanking } from '../scoring/robustness/steps.ts';
import { areasChosen } from './areas-chosen.ts';

/**
 * The chosen areas, where there is an order to speak of: the quick check asks too little of each to set one
 * before another.
 */
const rankable = (ruleSet: RuleSet, answers: Answers): string[] =>
  ruleSet.questionnaire.mode === 'quick' ? [] : areasChosen(ruleSet, answers);

/** The scores by which need areas are ranked, each by the mean of both. */
const areaScores = ['benefit', 'ease'];

/** How the order of need areas and of steps holds under random weightings. */
export interface Robustness {
  seed: number;
  weightings: number;
  /** Null in the quick check, where fewer than two areas are chosen, or the rule set has no such scores. */
  areas: AreaRanking | null;
  steps: StepRanking[];
}

/** Tens of milliseconds with many findings, so whoever asks often remembers it. */
export function robustnessOf(ruleSet: RuleSet, answers: Answers, result: Result): Robustness {
  const areas = rankable(ruleSet, answers);
  return {
    ...usualDraws,
    areas: rankAreas(ruleSet, answers, result.asOf, areas, areaScores, usualDraws),
    steps: rankSteps(ruleSet, result, usualDraws),
  };
}

/** What the answers come to with weights of one's own. */
export interface Own {
  weights: OwnWeights;
  overall: ScoreResult;
  /** The chosen areas in the order of these weights; empty where they are not ranked. */
  areas: string[];
}

/** Compiles the rules anew, which takes some milliseconds; whoever asks often remembers it. */
export function ownOf(content: Content, result: Result, answers: Answers, weights: OwnWeights): Own {
  const ruleSet = compile({ ...content, rules: withWeights(content.rules, weights) }, result.mode);
  const areas = rankable(ruleSet, answers);
  const draws = { ...usualDraws, weightings: 0 };
  const ranked = rankAreas(ruleSet, answers, result.asOf, areas, areaScores, draws);
  const { overall } = evaluate(ruleSet, answers, result.asOf);
  return { weights, overall, areas: ranked?.order.map(({ id }) => id) ?? [] };
}
