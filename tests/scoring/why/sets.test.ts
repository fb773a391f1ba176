import { describe, expect, test } from 'vitest';
import { allowedSets, nearest } from '../../../server/scoring/why/sets.ts';
import { questionOf } from '../../fixtures/question-of.ts';

const choices = (count: number): string[] => Array.from({ length: count }, (_, i) => `c${i}`);
const multiple = (count: number, exclusive: string[] = []) =>
  questionOf({ kind: 'multiple', choices: choices(count), exclusive });

describe('the sets of choices that may be ticked together', () => {
  test('are all but the empty one', () => {
    expect(allowedSets(multiple(2), [])).toEqual([0b01, 0b10, 0b11]);
  });

  test('have an exclusive choice alone', () => {
    expect(allowedSets(multiple(3, ['c2']), [])).toEqual([0b001, 0b010, 0b011, 0b100]);
    expect(allowedSets(multiple(3, ['c0', 'c2']), [])).toEqual([0b001, 0b010, 0b100]);
  });

  test('are those given where there are more than eight choices', () => {
    expect(allowedSets(multiple(8), [0b1])).toHaveLength(255);
    expect(allowedSets(multiple(9), [0b1])).toEqual([0b1]);
  });
});

describe('of some sets those nearest to what is ticked', () => {
  test.each([
    ['the same', [0b011, 0b001], 0b011, [0b011]],
    ['one more or one less', [0b111, 0b001, 0b100], 0b011, [0b111, 0b001]],
    ['the fewest where nothing is ticked', [0b110, 0b100, 0b010], 0, [0b100, 0b010]],
    ['all that differ in as many', [0b1100], 0b0011, [0b1100]],
  ])('%s', (_, sets, ticked, wanted) => {
    expect(nearest(sets, ticked)).toEqual(wanted);
  });
});
