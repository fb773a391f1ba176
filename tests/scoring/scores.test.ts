import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { QuestionSource, ScoreSource } from '../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { ScoreResult } from '../../server/scoring/result.ts';
import {
  asOf,
  between,
  betweenDates,
  contentOf,
  is,
  notApplicable,
  unknown,
  value,
} from '../fixtures/content-of.ts';

const questions: QuestionSource[] = [
  { id: 'one', kind: 'single', choices: ['bad', 'fair', 'good'], notApplicable: true },
  { id: 'two', kind: 'single', choices: ['bad', 'good'], notApplicable: true },
  { id: 'many', kind: 'multiple', choices: ['x', 'y', 'z', 'none'], exclusive: ['none'] },
  { id: 'share', kind: 'number', min: 0, max: 100, notApplicable: true },
  { id: 'end', kind: 'date', notApplicable: true },
  { id: 'more', kind: 'single', choices: ['bad', 'good'], show: is('s.two', 'good') },
];
const one = { question: 's.one', points: { bad: 0, fair: 40, good: 100 } };
const two = { question: 's.two', points: { bad: 10, good: 90 } };
const many = { question: 's.many', points: { x: 20, y: 30, z: 50, none: 0 } };
const more = { question: 's.more', points: { bad: 0, good: 100 } };
const share = {
  question: 's.share',
  steps: [{ below: 20, points: 100 }, { below: 50, points: 50 }, { points: 0 }],
};
const end = {
  question: 's.end',
  steps: [{ below: 0, points: 0 }, { below: 12, points: 100 }, { points: 20 }],
};

/** The score with the id `it` among those given, for these answers to the section `s`. */
function scored(scores: ScoreSource[], answers: Answers): ScoreResult {
  const content = contentOf({ sections: [{ id: 's', questions }], rules: { scores } });
  const result = evaluate(compile(content, 'full'), answers, asOf);
  return result.scores.find((s) => s.id === 'it')!;
}
const range = (scores: ScoreSource[], answers: Answers): [number | null, number | null] => {
  const { low, high } = scored(scores, answers);
  return [low, high];
};
const mean = (...parts: ScoreSource['parts'] & {}): ScoreSource[] => [{ id: 'it', kind: 'mean', parts }];

describe('a mean', () => {
  test('weighs the points of its parts', () => {
    const weighted = mean({ ...one, weight: 3 }, two);
    expect(range(weighted, { 's.one': value('good'), 's.two': value('bad') })).toEqual([77.5, 77.5]);
  });

  test('is at most 100, and says so', () => {
    expect(scored(mean(two), {}).max).toBe(100);
  });

  test('reaches from the worst to the best that an unknown or missing answer could bring', () => {
    const weighted = mean({ ...one, weight: 3 }, two);
    expect(range(weighted, { 's.one': unknown, 's.two': value('bad') })).toEqual([2.5, 77.5]);
    expect(range(weighted, { 's.one': value('fair') })).toEqual([32.5, 52.5]);
  });

  test('leaves what does not apply out, its weight with it', () => {
    const weighted = mean({ ...one, weight: 3 }, two);
    expect(range(weighted, { 's.one': notApplicable, 's.two': value('good') })).toEqual([90, 90]);
    expect(range(weighted, { 's.one': notApplicable, 's.two': notApplicable })).toEqual([null, null]);
  });

  test('leaves out what is hidden, whatever was kept there', () => {
    const parts = mean(one, more);
    const answers: Answers = { 's.one': value('fair'), 's.two': value('bad'), 's.more': value('good') };
    expect(range(parts, answers)).toEqual([40, 40]);
    expect(range(parts, { ...answers, 's.two': value('good') })).toEqual([70, 70]);
  });

  test('takes a question that is perhaps asked with all its answers, and without', () => {
    expect(range(mean(one, more), { 's.one': value('fair') })).toEqual([20, 70]);
    expect(range(mean({ ...one, weight: 3 }, more), { 's.one': value('good') })).toEqual([75, 100]);
    expect(range(mean(more), {})).toEqual([0, 100]);
  });

  test('rounds what cannot be written out, so that the order of parts does not matter', () => {
    const parts = [
      { ...one, weight: 0.1 },
      { ...two, weight: 0.2 },
      { ...more, weight: 0.3 },
    ];
    const answers: Answers = { 's.one': value('good'), 's.two': value('good'), 's.more': value('bad') };
    expect(range(mean(...parts), answers)).toEqual(range(mean(...parts.toReversed()), answers));
    expect(range(mean(...parts), answers)).toEqual([46.666667, 46.666667]);
  });
});

describe('the points of an answer', () => {
  test('several choices add up', () => {
    expect(range(mean(many), { 's.many': value(['x', 'z']) })).toEqual([70, 70]);
    expect(range(mean(many), { 's.many': value(['none']) })).toEqual([0, 0]);
  });

  test('several choices, unknown: from the least one to all that go together', () => {
    expect(range(mean(many), {})).toEqual([0, 100]);
    const noneIsBest = { question: 's.many', points: { x: 20, y: 30, z: 10, none: 90 } };
    expect(range(mean(noneIsBest), {})).toEqual([10, 90]);
  });

  test.each([
    [0, 100],
    [19, 100],
    [20, 50],
    [49, 50],
    [50, 0],
    [100, 0],
  ])('a number of %i brings %i: each step ends below its bound', (given, points) => {
    expect(range(mean(share), { 's.share': value(given) })).toEqual([points, points]);
  });

  test.each([
    ['2026-10', 0],
    ['2026-11', 100],
    ['2027-10-31', 100],
    ['2027-11', 20],
  ])('a date in %s brings %i, by months from the date the result speaks of', (given, points) => {
    expect(range(mean(end), { 's.end': value(given) })).toEqual([points, points]);
  });

  test('a span brings from the least to the most of the steps it touches', () => {
    expect(range(mean(share), { 's.share': between(10, 19) })).toEqual([100, 100]);
    expect(range(mean(share), { 's.share': between(10, 20) })).toEqual([50, 100]);
    expect(range(mean(share), { 's.share': between(10, 60) })).toEqual([0, 100]);
    expect(range(mean(end), { 's.end': betweenDates('2027-01', '2027-12') })).toEqual([20, 100]);
    expect(range(mean(end), { 's.end': betweenDates('2026-01', '2028-01') })).toEqual([0, 100]);
  });

  test('an unknown number lies within its bounds', () => {
    const steps = [
      { below: 0, points: 70 },
      { below: 50, points: 50 },
      { below: 101, points: 0 },
      { points: 80 },
    ];
    expect(range(mean({ question: 's.share', steps }), {})).toEqual([0, 50]);
  });
});

describe('a sum', () => {
  const sum: ScoreSource[] = [{ id: 'it', kind: 'sum', parts: [{ ...one, weight: 2 }, two, more] }];

  test('adds up, and knows the most that can be reached', () => {
    const answers: Answers = { 's.one': value('fair'), 's.two': value('good'), 's.more': value('good') };
    expect(scored(sum, answers)).toMatchObject({ low: 270, high: 270, max: 390 });
  });

  test('an unknown part adds its range, a part that is perhaps asked perhaps nothing', () => {
    expect(range(sum, { 's.one': value('fair') })).toEqual([90, 270]);
    expect(range(sum, { 's.one': value('fair'), 's.two': value('good') })).toEqual([170, 270]);
  });

  test('what does not apply adds nothing', () => {
    expect(range(sum, { 's.one': notApplicable, 's.two': value('bad') })).toEqual([10, 10]);
  });
});

describe('a minimum', () => {
  const least: ScoreSource[] = [{ id: 'it', kind: 'minimum', parts: [one, two, more] }];

  test('is the least of what counts', () => {
    expect(range(least, { 's.one': value('fair'), 's.two': value('bad') })).toEqual([10, 10]);
    expect(range(least, { 's.one': value('fair'), 's.two': notApplicable })).toEqual([40, 40]);
  });

  test('can be no more than the best that its worst certain part could bring', () => {
    expect(range(least, { 's.one': value('fair') })).toEqual([0, 40]);
    expect(range(least, { 's.two': value('good') })).toEqual([0, 90]);
  });

  test('is not bounded by a part that is perhaps not asked', () => {
    const low = { question: 's.more', points: { bad: 0, good: 30 } };
    expect(range([{ id: 'it', kind: 'minimum', parts: [one, low] }], { 's.one': value('good') })).toEqual([
      0, 100,
    ]);
  });

  test('of parts that are all only perhaps asked: each alone could be it', () => {
    expect(range([{ id: 'it', kind: 'minimum', parts: [more] }], {})).toEqual([0, 100]);
  });
});

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

describe('the reasons of a score', () => {
  test('are its parts: the answer, what it brought, and which choice brought what', () => {
    const parts = mean({ ...one, weight: 2 }, two, many, share, end, more);
    const answers: Answers = {
      's.one': value('fair'),
      's.two': unknown,
      's.many': value(['z', 'x']),
      's.share': between(10, 30),
    };
    expect(scored(parts, answers).because).toEqual([
      { of: 's.one', stand: 'given', weight: 2, low: 40, high: 40, picked: [{ choice: 'fair', points: 40 }] },
      { of: 's.two', stand: 'unknown', weight: 1, low: 10, high: 90, picked: [] },
      {
        of: 's.many',
        stand: 'given',
        weight: 1,
        low: 70,
        high: 70,
        picked: [
          { choice: 'x', points: 20 },
          { choice: 'z', points: 50 },
        ],
      },
      { of: 's.share', stand: 'span', weight: 1, low: 50, high: 100, picked: [] },
      { of: 's.end', stand: 'unanswered', weight: 1, low: 0, high: 100, picked: [] },
      { of: 's.more', stand: 'maybeAsked', weight: 1, low: 0, high: 100, picked: [] },
    ]);
  });

  test('leave out what is hidden or does not apply', () => {
    const answers: Answers = { 's.one': notApplicable, 's.two': value('bad'), 's.more': value('good') };
    expect(scored(mean(one, two, more), answers).because.map((p) => p.of)).toEqual(['s.two']);
  });
});
