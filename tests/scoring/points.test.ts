import { describe, expect, test } from 'vitest';
import { between, betweenDates, value } from '../fixtures/content-of.ts';
import { end, many, mean, range, share } from '../fixtures/one-score.ts';

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

  test('a step in which no number can be answered brings nothing', () => {
    const steps = [{ below: 50.2, points: 50 }, { below: 50.7, points: 100 }, { points: 20 }];
    expect(range(mean({ question: 's.share', steps }), {})).toEqual([20, 50]);
    expect(range(mean({ question: 's.share', steps }), { 's.share': between(40, 50) })).toEqual([50, 50]);
  });
});
