import { expect, test } from 'vitest';
import { count, emptyTally, standingsOf } from '../../../server/scoring/robustness/shares.ts';

/** Who came first and among the first three, in parts of the weightings that gave these values. */
function standings(...all: number[][]): [first: number, firstThree: number][] {
  const size = all[0]!.length;
  const tally = emptyTally(size);
  for (const values of all) count(tally, Float64Array.from(values));
  const ids = Array.from({ length: size }, (_, i) => `t${i}`);
  return standingsOf(tally, ids, all.length).map(({ first, firstThree }) => [first, firstThree]);
}

test.each<[string, number[], [number, number][]]>([
  [
    'the greatest comes first, three are among the first three',
    [1, 4, 3, 2],
    [
      [0, 0],
      [1, 1],
      [0, 1],
      [0, 1],
    ],
  ],
  [
    'two that are level share the first place',
    [5, 5, 1, 0],
    [
      [0.5, 1],
      [0.5, 1],
      [0, 1],
      [0, 0],
    ],
  ],
  [
    'those that are level share what is left of the first three',
    [9, 8, 1, 1],
    [
      [1, 1],
      [0, 1],
      [0, 0.5],
      [0, 0.5],
    ],
  ],
  [
    'four that are level share all',
    [2, 2, 2, 2],
    [
      [0.25, 0.75],
      [0.25, 0.75],
      [0.25, 0.75],
      [0.25, 0.75],
    ],
  ],
  [
    'what differs by a hair is level',
    [1, 1 + 1e-10, 0, 0],
    [
      [0.5, 1],
      [0.5, 1],
      [0, 0.5],
      [0, 0.5],
    ],
  ],
])('%s', (_, values, wanted) => {
  expect(standings(values)).toEqual(wanted);
});

test('several weightings count evenly', () => {
  expect(standings([2, 1], [1, 2], [2, 1], [2, 1])).toEqual([
    [0.75, 1],
    [0.25, 1],
  ]);
});
