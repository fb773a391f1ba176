import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus } from '../../server/consensus/ordinal.ts';

const counts = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 40 })), {
  minLength: 2,
  maxLength: 7,
});
const voted = counts.filter((own) => own.reduce((a, b) => a + b, 0) >= 2);

/** All votes at one choice. */
const united = (own: readonly number[]): boolean => own.filter((n) => n > 0).length === 1;
/** Half of the votes at either end. */
const divided = (own: readonly number[]): boolean =>
  own[0] === own.at(-1) && own[0]! > 0 && own.slice(1, -1).every((n) => n === 0);

describe('consensus', () => {
  // The example of the function `consensus` in the manual of the package agrmt for R, version 1.42.
  test('is what another program reckons by the same formula', () => {
    expect(consensus([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.7256876, 7);
  });

  test('can be reckoned by hand: two at the second and two at the third of three choices', () => {
    // The mean place is 2.5 and half a place of two away from all four: 1 + log2(1 − 0.25).
    expect(consensus([0, 2, 2])).toBeCloseTo(1 + Math.log2(0.75), 12);
  });

  test('knows the order: neighbours agree more than the ends', () => {
    expect(consensus([0, 3, 3, 0])!).toBeGreaterThan(consensus([3, 0, 3, 0])!);
    expect(consensus([3, 0, 3, 0])!).toBeGreaterThan(consensus([3, 0, 0, 3])!);
  });

  test('is told with two votes or more, and two choices or more', () => {
    expect(consensus([0, 1, 0])).toBeNull();
    expect(consensus([0, 0])).toBeNull();
    expect(consensus([5])).toBeNull();
    expect(consensus([1, 1])).toBe(0);
  });

  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(voted, (own) => {
        expect(consensus(own)).toBeGreaterThanOrEqual(0);
        expect(consensus(own)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is 1 if and only if all gave the same', () => {
    fc.assert(fc.property(voted, (own) => (consensus(own) === 1) === united(own)));
    expect(consensus([0, 9, 0])).toBe(1);
  });

  test('is 0 if and only if half stand at either end', () => {
    fc.assert(fc.property(voted, (own) => consensus(own)! < 1e-12 === divided(own)));
    expect(consensus([7, 0, 0, 7])).toBe(0);
  });

  test('is the same from either end, and for twice as many people', () => {
    fc.assert(
      fc.property(voted, (own) => {
        expect(consensus(own.toReversed())).toBeCloseTo(consensus(own)!, 10);
        expect(consensus(own.map((n) => 2 * n))).toBeCloseTo(consensus(own)!, 10);
      }),
    );
  });
});
