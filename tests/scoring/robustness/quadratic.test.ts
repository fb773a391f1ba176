import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadOver, type Quadratic, rootsOf, valueAt } from '../../../server/scoring/robustness/quadratic.ts';

describe('where a quadratic function is 0', () => {
  test.each<[string, Quadratic, number[]]>([
    ['nowhere, for it never is', [1, 0, 1], []],
    ['nowhere to be told, for it is throughout', [0, 0, 0], []],
    ['nowhere, being level', [3, 0, 0], []],
    ['once, being straight', [6, -2, 0], [3]],
    ['twice', [6, -5, 1], [2, 3]],
    ['twice, falling', [-6, 5, -1], [2, 3]],
    ['at 0 and beside it', [0, -4, 2], [0, 2]],
    ['at 0, touching it', [0, 0, 5], [0]],
  ])('%s', (_, function_, roots) => {
    const found = rootsOf(function_).sort((a, b) => a - b);
    expect(found).toHaveLength(roots.length);
    for (const [i, root] of roots.entries()) expect(found[i]).toBeCloseTo(root, 12);
  });

  test('loses no digits where one root is far nearer to 0 than the other', () => {
    const [near, far] = rootsOf([1, 1e8, 1]).sort((a, b) => b - a);
    expect(near).toBeCloseTo(-1e-8, 20);
    expect(far).toBeCloseTo(-1e8, 5);
  });
});

test('its value is that of the sum it stands for', () => {
  expect(valueAt([5, 3, 2], 0)).toBe(5);
  expect(valueAt([5, 3, 2], 10)).toBe(235);
});

test('a lead over another fraction has the sign of the difference of both', () => {
  const part = fc.integer({ min: -9, max: 9 });
  const under = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }));
  const fraction = fc.record({ over: fc.tuple(part, part), under });
  fc.assert(
    fc.property(fraction, fraction, fc.nat({ max: 20 }), (a, b, x) => {
      const at = ([n, p]: readonly [number, number]): number => n + p * x;
      const difference = at(a.over) / at(a.under) - at(b.over) / at(b.under);
      const lead = valueAt(leadOver(a, b), x);
      expect(lead / (at(a.under) * at(b.under))).toBeCloseTo(difference, 9);
    }),
  );
});
