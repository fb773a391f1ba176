import type { Answer, Answers } from '../../../server/questionnaire/answers.ts';
import type { Content, PartSource } from '../../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { type AreaRanking, rankAreas } from '../../../server/scoring/robustness/areas.ts';
import { type OwnWeights, withWeights } from '../../../server/scoring/robustness/own.ts';
import { asOf, contentOf, value } from '../../fixtures/content-of.ts';

/** Areas that are ranked by two scores: `gain` of the questions a, b and c, `ease` of d and the area itself. */
const areas = ['mail', 'office', 'web'];
const steps = ['0', '25', '50', '75', '100'];
const points = Object.fromEntries(steps.map((step) => [step, Number(step)]));
const asks = (question: string, weight: number): PartSource => ({
  question: `$.${question}`,
  weight,
  points,
});

export const content: Content = contentOf({
  areas,
  sections: [
    {
      id: 'area',
      repeat: 'areas',
      questions: ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        kind: 'single',
        choices: steps,
        notApplicable: true,
        ...(id === 'c' ? { show: { not: { is: { '$.a': '0' } } } } : {}),
      })),
    },
  ],
  rules: {
    scores: [
      { id: 'gain', each: 'areas', kind: 'mean', parts: [asks('a', 3), asks('b', 2), asks('c', 1)] },
      {
        id: 'ease',
        each: 'areas',
        kind: 'mean',
        parts: [asks('d', 2), { areaPoints: { mail: 50, office: 50, web: 50 }, weight: 1 }],
      },
    ],
  },
});

export type Given = Record<string, Record<string, number | Answer>>;

/** Answers by area and question: points, or any other answer. */
function answersOf(given: Given): Answers {
  const told = Object.entries(given).flatMap(([area, own]) =>
    Object.entries(own).map(([key, it]) => [
      `${area}.${key}`,
      typeof it === 'number' ? value(String(it)) : it,
    ]),
  );
  return { 'areas.needed': value(Object.keys(given)), ...Object.fromEntries(told) };
}

/** How the areas rank. */
export function ranked(
  given: Given,
  scores = ['gain', 'ease'],
  weightings = 10_000,
  seed = 1,
): AreaRanking | null {
  const draws = { seed, weightings };
  return rankAreas(compile(content, 'full'), answersOf(given), asOf, Object.keys(given), scores, draws);
}

/** The mean of some scores of each area, by the one entry of all evaluation. */
export function evaluated(
  given: Given,
  weights: OwnWeights,
  scores = ['gain', 'ease'],
): Record<string, number> {
  const rules = withWeights(content.rules, weights);
  const result = evaluate(compile({ ...content, rules }, 'full'), answersOf(given), asOf);
  const of = (id: string): number => result.scores.find((s) => s.id === id)!.low!;
  return Object.fromEntries(
    Object.keys(given).map((area) => [
      area,
      scores.reduce((sum, score) => sum + of(`${area}.${score}`), 0) / scores.length,
    ]),
  );
}
