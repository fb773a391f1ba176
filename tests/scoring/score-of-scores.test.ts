import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { ScoreSource } from '../../server/questionnaire/model.ts';
import { notApplicable, value } from '../fixtures/content-of.ts';
import { many, more, one, range, scored, two } from '../fixtures/one-score.ts';

describe('a discount', () => {
  const discounted = (share: number): ScoreSource[] => [
    { id: 'base', kind: 'mean', parts: [one] },
    { id: 'risk', kind: 'mean', parts: [many] },
    { id: 'it', kind: 'discount', of: 'base', by: 30, when: 'risk', share },
  ];

  test('lessens a score when another reaches a share of its maximum', () => {
    const answers: Answers = { 's.one': value('good'), 's.many': value(['z']) };
    expect(range(discounted(50), answers)).toEqual([70, 70]);
    expect(range(discounted(51), answers)).toEqual([100, 100]);
  });

  test('is open while it is open whether the other reaches it', () => {
    expect(range(discounted(50), { 's.one': value('good') })).toEqual([70, 100]);
    expect(range(discounted(0), { 's.one': value('good') })).toEqual([70, 70]);
  });

  test('reaches a share that does not divide evenly', () => {
    for (let points = 0; points <= 100; points += 1) {
      const risk = { question: 's.two', points: { bad: points, good: 0 } };
      const scores: ScoreSource[] = [
        { id: 'base', kind: 'mean', parts: [one] },
        { id: 'risk', kind: 'mean', parts: [risk] },
        { id: 'it', kind: 'discount', of: 'base', by: 50, when: 'risk', share: points },
      ];
      expect(range(scores, { 's.one': value('good'), 's.two': value('bad') })).toEqual([50, 50]);
    }
  });

  test('is never taken where nothing of the other applies', () => {
    const scores: ScoreSource[] = [
      { id: 'base', kind: 'mean', parts: [one] },
      { id: 'risk', kind: 'mean', parts: [two] },
      { id: 'it', kind: 'discount', of: 'base', by: 30, when: 'risk', share: 0 },
    ];
    expect(range(scores, { 's.one': value('good'), 's.two': notApplicable })).toEqual([100, 100]);
  });

  test('is open while perhaps nothing of the other applies', () => {
    const scores: ScoreSource[] = [
      { id: 'base', kind: 'mean', parts: [one] },
      { id: 'risk', kind: 'mean', parts: [{ question: 's.more', points: { bad: 60, good: 80 } }] },
      { id: 'it', kind: 'discount', of: 'base', by: 30, when: 'risk', share: 50 },
    ];
    expect(range(scores, { 's.one': value('good') })).toEqual([70, 100]);
    expect(range(scores, { 's.one': value('good'), 's.two': value('good') })).toEqual([70, 70]);
    expect(range(scores, { 's.one': value('good'), 's.two': value('bad') })).toEqual([100, 100]);
  });

  test('names the score that decided on it', () => {
    const { because } = scored(discounted(50), { 's.one': value('good'), 's.many': value(['z']) });
    expect(because).toEqual([
      {
        of: 's.one',
        stand: 'given',
        weight: 1,
        low: 100,
        high: 100,
        picked: [{ choice: 'good', points: 100 }],
      },
      { of: 'risk', stand: 'score', weight: 0, low: 50, high: 50, picked: [] },
    ]);
  });
});

describe('a score of scores', () => {
  const base: ScoreSource = { id: 'base', kind: 'mean', parts: [one] };
  const other: ScoreSource = { id: 'other', kind: 'mean', parts: [two] };
  const whole: ScoreSource = {
    id: 'it',
    kind: 'mean',
    parts: [{ score: 'base', weight: 3 }, { score: 'other' }],
  };

  test.each([
    ['before', [base, other, whole]],
    ['after', [whole, other, base]],
  ])('may stand %s those it is made of', (_, scores) => {
    expect(range(scores, { 's.one': value('good'), 's.two': value('bad') })).toEqual([77.5, 77.5]);
  });

  test('leaves out one of which nothing applies', () => {
    expect(range([base, other, whole], { 's.one': notApplicable, 's.two': value('bad') })).toEqual([10, 10]);
  });

  test('takes one of which perhaps nothing applies with and without', () => {
    const perhaps: ScoreSource = { id: 'other', kind: 'mean', parts: [more] };
    expect(range([base, perhaps, whole], { 's.one': value('fair') })).toEqual([30, 55]);
  });
});
