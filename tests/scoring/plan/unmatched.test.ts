import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOf } from '../../../server/scoring/plan/groups.ts';
import { type Rated, unmatched } from '../../../server/scoring/plan/unmatched.ts';

const plain = groupOf('', [], []);
/** With nothing that leans, both ends are what is gained. */
const sure = (effort: number, gain: number, points: number[] = [], group = plain): Rated => ({
  group,
  effort,
  gain,
  leaning: [],
  low: gain,
  high: gain,
  points,
});

describe('a choice is left out where another one', () => {
  test('takes no more days and brings no less', () => {
    expect(unmatched([sure(3, 5), sure(3, 4), sure(4, 5), sure(4, 6)])).toEqual([sure(3, 5), sure(4, 6)]);
  });

  test('is alike: one of them stays', () => {
    expect(unmatched([sure(3, 5), sure(3, 5)])).toEqual([sure(3, 5)]);
  });

  test('brings no fewer points of any sort', () => {
    const [more, fewer, other] = [sure(1, 0, [2, 2]), sure(1, 0, [2, 1]), sure(1, 0, [1, 3])];
    expect(unmatched([more, fewer, other])).toEqual([more, other]);
  });

  test('of its own group does so, not one of another', () => {
    const apart = groupOf('x', [], []);
    expect(unmatched([sure(3, 5), sure(4, 1, [], apart)])).toHaveLength(2);
  });
});

test('with points that lean, however much of them arrives: all that could be best stay', () => {
  const group = groupOf('', [[0, 0]], [{ by: 1, weight: [1, 4] }]);
  const some = fc.array(
    fc.record({ effort: fc.nat({ max: 4 }), gain: fc.nat({ max: 9 }), lean: fc.nat({ max: 9 }) }),
    {
      minLength: 1,
      maxLength: 7,
    },
  );
  const arriving = ({ gain, leaning }: Rated, share: number): number => gain + share * leaning[0]!;
  fc.assert(
    fc.property(some, (raws) => {
      const all = raws.map(
        ({ effort, gain, lean }): Rated => ({
          group,
          effort,
          gain,
          leaning: [lean],
          low: gain + lean / 4,
          high: gain + lean,
          points: [],
        }),
      );
      const kept = unmatched(all);
      for (const share of [1 / 4, 1 / 2, 1])
        for (const one of all)
          expect(
            kept.some((k) => k.effort <= one.effort && arriving(k, share) >= arriving(one, share) - 1e-9),
          ).toBe(true);
      for (const [i, one] of kept.entries())
        for (const other of kept.slice(i + 1))
          expect(one.effort <= other.effort && one.low >= other.low && one.high >= other.high).toBe(false);
    }),
  );
});
