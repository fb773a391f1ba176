import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../server/questionnaire/answers.ts';
import { encode } from '../../../server/questionnaire/encode.ts';
import type { PartSource, QuestionSource } from '../../../server/questionnaire/model.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { seeded } from '../../../server/scoring/robustness/random.ts';
import { waysOf } from '../../../server/scoring/robustness/ways.ts';
import { asOf, between, contentOf, unknown } from '../../fixtures/content-of.ts';

/** How often each number of points was drawn for an answer, in parts of all draws. */
function drawn(
  question: Omit<QuestionSource, 'id'>,
  part: PartSource,
  answer?: Answer,
): Record<string, number> {
  const content = contentOf({
    sections: [{ id: 's', questions: [{ id: 'q', ...question }] }],
    rules: { scores: [{ id: 'it', kind: 'mean', parts: [{ question: 's.q', ...part }] }] },
  });
  const ruleSet = compile(content, 'full');
  const makeup = ruleSet.scores.find(({ id }) => id === 'it')!.makeup;
  const parts = makeup.kind === 'discount' ? [] : makeup.parts;
  const state = encode(ruleSet.encoder, answer === undefined ? {} : { 's.q': answer }, asOf);
  const ways = waysOf(ruleSet.encoder, parts, state, seeded(5));
  const draws = 9000;
  const shares: Record<string, number> = {};
  for (let n = 0; n < draws; n++) {
    ways.draw();
    const points = parts[0]!.read(ways.drawn)!.low;
    shares[points] = (shares[points] ?? 0) + 1 / draws;
  }
  return shares;
}

const evenly = (shares: Record<string, number>, points: readonly number[]): void => {
  expect(
    Object.keys(shares)
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual(points);
  for (const share of Object.values(shares)) expect(Math.abs(share - 1 / points.length)).toBeLessThan(0.03);
};
const steps = { steps: [{ below: 20, points: 100 }, { below: 50, points: 50 }, { points: 0 }] };

describe('an open answer is drawn evenly', () => {
  test('from the choices of a question with one', () => {
    const points = { a: 0, b: 40, c: 100 };
    evenly(drawn({ kind: 'single', choices: ['a', 'b', 'c'] }, { points }, unknown), [0, 40, 100]);
    evenly(drawn({ kind: 'single', choices: ['a', 'b', 'c'] }, { points }), [0, 40, 100]);
  });

  test('from the sets of a question with several that are allowed', () => {
    const points = { x: 10, y: 20, none: 0 };
    const question = { kind: 'multiple', choices: ['x', 'y', 'none'], exclusive: ['none'] } as const;
    evenly(
      drawn({ ...question, choices: [...question.choices], exclusive: ['none'] }, { points }, unknown),
      [0, 10, 20, 30],
    );
  });

  test('from the steps of a number or a date', () => {
    evenly(drawn({ kind: 'number', min: 0, max: 100 }, steps, unknown), [0, 50, 100]);
    evenly(drawn({ kind: 'date' }, steps, unknown), [0, 50, 100]);
  });

  test('from the values within a span', () => {
    const shares = drawn({ kind: 'number', min: 0, max: 100 }, steps, between(19, 22));
    expect(Math.abs(shares[100]! - 0.25)).toBeLessThan(0.03);
    expect(Math.abs(shares[50]! - 0.75)).toBeLessThan(0.03);
  });

  test('and not at all where it is known', () => {
    expect(drawn({ kind: 'number', min: 0, max: 100 }, steps, { value: 30 })[50]).toBeCloseTo(1, 9);
  });
});
