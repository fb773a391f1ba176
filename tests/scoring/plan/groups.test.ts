import { describe, expect, test } from 'vitest';
import { grouping, groupOf, meansWith, numbered } from '../../../server/scoring/plan/groups.ts';
import type { Mean, Option, Span } from '../../../server/scoring/plan/options.ts';

const option = (key: string, ...weights: Span[]): Option => ({
  measures: [],
  effort: 1,
  key,
  gain: 0,
  leaning: weights.map(() => 0),
  weights,
  points: [],
});

test('a mean with what some options may add weighs the least and the most of all of them', () => {
  const means: Mean[] = [
    { by: 1, weight: [1, 2] },
    { by: 5, weight: [4, 4] },
  ];
  expect(meansWith(means, [option('a', [0, 1], [2, 2]), option('b', [2, 3], [1, 7])])).toEqual([
    { by: 1, weight: [1, 5] },
    { by: 5, weight: [5, 11] },
  ]);
});

test('of a weighted point arrives the less the more weight there may be', () => {
  expect(groupOf('k', [[1, 2]], [{ by: 6, weight: [1, 1] }])).toEqual({
    key: 'k',
    weights: [[1, 2]],
    slopes: [[2, 3]],
  });
});

describe('options', () => {
  test('are of one kind where key and weights are the same', () => {
    const options = [option('a', [0, 1]), option('b', [0, 1]), option('a', [0, 1]), option('a', [1, 1])];
    expect(numbered(options)).toEqual({ options, kinds: [0, 1, 0, 2], variety: 3 });
  });

  test('of one kind lead into the same group', () => {
    const later: Mean[] = [{ by: 1, weight: [2, 2] }];
    const into = grouping(numbered([option('a', [0, 1]), option('b', [1, 1]), option('a', [0, 1])]), later);
    const start = groupOf('', [[0, 0]], later);
    expect(into(start, 2)).toBe(into(start, 0));
    expect(into(start, 0)).toEqual({ key: ';a', weights: [[0, 1]], slopes: [[1 / 3, 1 / 2]] });
    expect(into(start, 1)).toEqual({ key: ';b', weights: [[1, 1]], slopes: [[1 / 3, 1 / 3]] });
  });

  test('of one kind alone tell nothing apart', () => {
    const later: Mean[] = [{ by: 1, weight: [2, 2] }];
    const into = grouping(numbered([option('a', [1, 1]), option('a', [1, 1])]), later);
    expect(into(groupOf(';x', [[0, 1]], later), 1)).toEqual({
      key: ';x',
      weights: [[1, 2]],
      slopes: [[1 / 4, 1 / 3]],
    });
  });
});
