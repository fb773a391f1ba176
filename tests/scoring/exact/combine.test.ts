import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combined, type Share, type Way } from '../../../server/scoring/exact/combine.ts';

const way = fc
  .record({ low: fc.nat({ max: 50 }), more: fc.nat({ max: 50 }), weight: fc.nat({ max: 3 }) })
  .map(
    ({ low, more, weight }): Way =>
      weight === 0 ? { low: 0, high: 0, weight } : { low: low * weight, high: (low + more) * weight, weight },
  );
const shares: fc.Arbitrary<Share[]> = fc.array(fc.array(way, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

/** One way of each share, in all combinations. */
function allOf(list: readonly Share[]): Way[][] {
  return list.reduce<Way[][]>((all, share) => all.flatMap((ways) => share.map((w) => [...ways, w])), [[]]);
}

const plain: Record<keyof typeof combined, (ways: Way[], end: 'low' | 'high') => number> = {
  mean: (ways, end) => sum(ways, end) / ways.reduce((n, w) => n + w.weight, 0),
  sum: (ways, end) => sum(ways, end),
  minimum: (ways, end) => Math.min(...ways.map((w) => w[end])),
};
const sum = (ways: Way[], end: 'low' | 'high'): number => ways.reduce((n, w) => n + w[end], 0);

describe.each(['mean', 'sum', 'minimum'] as const)('a %s of shares that move independently', (kind) => {
  test('reaches from the least to the most of all combinations', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const present = allOf(list)
          .map((ways) => ways.filter((w) => w.weight > 0))
          .filter((ways) => ways.length > 0);
        const { range } = combined[kind](list);
        if (present.length === 0) {
          expect(range).toBeNull();
          return;
        }
        expect(range?.low).toBeCloseTo(Math.min(...present.map((ways) => plain[kind](ways, 'low'))), 9);
        expect(range?.high).toBeCloseTo(Math.max(...present.map((ways) => plain[kind](ways, 'high'))), 9);
      }),
    );
  });

  test('may be absent where each of its shares may', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const absent = allOf(list).some((ways) => ways.every((w) => w.weight === 0));
        expect(combined[kind](list).absent).toBe(absent);
      }),
    );
  });
});
