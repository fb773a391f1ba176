import { describe, expect, test } from 'vitest';
import type { PartSource, ScoreSource } from '../../server/questionnaire/model.ts';
import { notApplicable, value } from '../fixtures/content-of.ts';
import { bounds, many, more, one, two } from '../fixtures/one-score.ts';

// Where too many ways hang together these bounds are told.
const of = (kind: 'mean' | 'sum' | 'minimum', ...parts: PartSource[]): ScoreSource[] => [
  { id: 'it', kind, parts },
];
const perhaps: PartSource = { question: 's.more', points: { bad: 20, good: 30 } };
const good = { 's.one': value('good') };
const fair = { 's.one': value('fair') };

describe('the bounds of a mean', () => {
  test('take a part that is perhaps not asked in or out, as it is worse or better', () => {
    expect(bounds(of('mean', one, perhaps), good)).toEqual({ range: { low: 60, high: 100 }, absent: false });
    expect(bounds(of('mean', one, perhaps), { 's.one': value('bad') }).range).toEqual({ low: 0, high: 15 });
  });

  test.each([[false], [true]])(
    'take in no more of them than pull further, in whatever order (%j)',
    (turned) => {
      const heavy = { question: 's.more', weight: 2, points: { bad: 30, good: 90 } };
      const light = { question: 's.more', points: { bad: 20, good: 60 } };
      const parts = turned ? [heavy, light, one] : [one, light, heavy];
      const { low, high } = bounds(of('mean', ...parts), fair).range!;
      expect(low).toBe(30);
      expect(high).toBeCloseTo((40 + 2 * 90) / 3, 5);
    },
  );

  test('take the worst and the best of the parts where each is perhaps not asked', () => {
    const better = { ...perhaps, points: { bad: 50, good: 80 } };
    expect(bounds(of('mean', perhaps, better), {})).toEqual({ range: { low: 20, high: 80 }, absent: true });
  });

  test('are none where no part counts', () => {
    expect(bounds(of('mean', one), { 's.one': notApplicable })).toEqual({ range: null, absent: true });
  });
});

describe('the bounds of a sum', () => {
  test('take a part that is perhaps not asked out at the low end alone', () => {
    const parts = [
      { ...one, weight: 2 },
      { ...perhaps, weight: 3 },
    ];
    expect(bounds(of('sum', ...parts), fair)).toEqual({ range: { low: 80, high: 170 }, absent: false });
  });

  test('hold at least one part where each is perhaps not asked', () => {
    const parts = [{ ...perhaps, weight: 3 }, more];
    expect(bounds(of('sum', ...parts), {}).range).toEqual({ low: 0, high: 190 });
    expect(bounds(of('sum', { ...perhaps, weight: 3 }), {}).range).toEqual({ low: 60, high: 90 });
  });

  test('are none where no part counts', () => {
    expect(bounds(of('sum', one), { 's.one': notApplicable }).range).toBeNull();
  });
});

describe('the bounds of a minimum', () => {
  test('hold a part that is perhaps not asked at the low end alone', () => {
    expect(bounds(of('minimum', one, perhaps), fair).range).toEqual({ low: 20, high: 40 });
    expect(bounds(of('minimum', one, perhaps), good).range).toEqual({ low: 20, high: 100 });
  });

  test('reach up to the least best of the certain parts', () => {
    expect(bounds(of('minimum', one, two), {}).range).toEqual({ low: 0, high: 90 });
  });

  test('reach up to the best part where each is perhaps not asked', () => {
    expect(bounds(of('minimum', perhaps, more), {}).range).toEqual({ low: 0, high: 100 });
  });

  test('are none where no part counts', () => {
    expect(bounds(of('minimum', one), { 's.one': notApplicable }).range).toBeNull();
  });
});

describe('the bounds of a discount', () => {
  const lessened = (when: PartSource, base: PartSource = one): ScoreSource[] => [
    { id: 'base', kind: 'mean', parts: [base] },
    { id: 'risk', kind: 'mean', parts: [when] },
    { id: 'it', kind: 'discount', of: 'base', by: 30, when: 'risk', share: 50 },
  ];

  test.each([
    ['is reached', 'good', 70, 70],
    ['is not reached', 'bad', 100, 100],
  ])('where the share %s', (_, risk, low, high) => {
    expect(bounds(lessened(two), { ...good, 's.two': value(risk) })).toEqual({
      range: { low, high },
      absent: false,
    });
  });

  test('hold both where it is open whether the share is reached', () => {
    expect(bounds(lessened(two), good).range).toEqual({ low: 70, high: 100 });
  });

  test('hold both where the other is perhaps absent, however high it is', () => {
    const high = { ...more, points: { bad: 60, good: 80 } };
    expect(bounds(lessened(high), good).range).toEqual({ low: 70, high: 100 });
  });

  test('are those of the base where nothing of the other applies', () => {
    expect(bounds(lessened(two), { ...good, 's.two': notApplicable }).range).toEqual({ low: 100, high: 100 });
  });

  test('are none where nothing of the base applies', () => {
    expect(bounds(lessened(many), { 's.one': notApplicable, 's.many': value(['z']) }).range).toBeNull();
  });

  test('say that the base is perhaps absent', () => {
    expect(bounds(lessened(many, perhaps), { 's.many': value(['z']) })).toEqual({
      range: { low: 14, high: 21 },
      absent: true,
    });
  });
});
