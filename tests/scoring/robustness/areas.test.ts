import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notApplicable, unknown } from '../../fixtures/content-of.ts';
import { evaluated, type Given, ranked } from './ranked.ts';

const even = (it: number): Record<string, number> => ({ a: it, b: it, c: it, d: it });

describe('need areas under random weightings', () => {
  test('are told in the order that the weights of the rule set give', () => {
    const given: Given = { mail: even(25), office: even(75), web: even(50) };
    expect(ranked(given)!.order.map(({ id }) => id)).toEqual(['office', 'web', 'mail']);
  });

  test('an area that is better in every part comes first in all of them', () => {
    const { order, turn } = ranked({ mail: even(25), office: even(75), web: even(50) })!;
    expect(order[0]).toEqual({ id: 'office', first: 1, firstThree: 1 });
    expect(turn).toBeNull();
  });

  test('give the same shares for the same seed, and others for another', () => {
    const given: Given = { mail: { ...even(50), a: 100 }, office: { ...even(50), d: 100 } };
    expect(ranked(given)).toEqual(ranked(given));
    expect(ranked(given, ['gain', 'ease'], 10_000, 2)!.order).not.toEqual(ranked(given)!.order);
  });

  test('mirror images come first equally often', () => {
    const given: Given = {
      mail: { a: 100, b: 25, c: 25, d: 50 },
      office: { a: 25, b: 100, c: 25, d: 50 },
      web: { a: 25, b: 25, c: 100, d: 50 },
    };
    for (const { first } of ranked(given)!.order) expect(first).toBeCloseTo(1 / 3, 1);
  });

  test('areas that are alike share their places', () => {
    const { order, level, turn } = ranked({ mail: even(50), office: even(50), web: even(25) })!;
    expect(order.map(({ first }) => first)).toEqual([0.5, 0.5, 0]);
    expect([level, turn]).toEqual([true, null]);
  });

  /** With weights w and 1 − w even from 0 to 1, mail leads by (w·gap − (1 − w)·other) where w > other / (gap + other). */
  test.each([
    [100, 25, 50, 75],
    [75, 25, 25, 100],
    [50, 25, 0, 100],
  ])(
    'two weights: shares are those that can be reckoned by hand (%d, %d against %d, %d)',
    (a1, b1, a2, b2) => {
      const given: Given = {
        mail: { a: a1, b: b1, c: notApplicable, d: notApplicable },
        office: { a: a2, b: b2, c: notApplicable, d: notApplicable },
      };
      const exact = (a1 - a2) / (a1 - a2 + (b2 - b1));
      const mail = ranked(given, ['gain'])!.order.find(({ id }) => id === 'mail')!;
      expect(Math.abs(mail.first - exact)).toBeLessThan(0.02);
    },
  );

  test('how much one score counts against the other is drawn too', () => {
    const alone = { b: notApplicable, c: notApplicable };
    // gain 100 against 50; ease 50 against 100 in d, which with the area itself is 50 to 66.7 at even weights
    const { order } = ranked({ mail: { ...alone, a: 100, d: 50 }, office: { ...alone, a: 50, d: 100 } })!;
    expect(order[0]!.id).toBe('mail');
    // office leads where (1 − v)·u > v, u and v even from 0 to 1: ∫ u / (1 + u) = 1 − ln 2
    expect(Math.abs(order[1]!.first - (1 - Math.log(2)))).toBeLessThan(0.02);
  });

  test('an unknown answer takes each of its choices equally often', () => {
    const known = { a: 50, b: 50, c: 50, d: 50 };
    const { order, open } = ranked({ mail: { ...known, b: unknown }, office: known })!;
    expect(open).toBe(1);
    // Of 0, 25, 50, 75 and 100 two are better, two worse and one the same.
    for (const { first } of order) expect(Math.abs(first - 0.5)).toBeLessThan(0.02);
  });

  test('what a drawn answer hides does not count', () => {
    const given: Given = {
      mail: { a: unknown, b: 50, c: 100, d: notApplicable },
      office: { a: 50, b: 50, c: 50, d: notApplicable },
    };
    const { order, open } = ranked(given, ['gain'])!;
    expect(open).toBe(2);
    const mail = order.find(({ id }) => id === 'mail')!;
    expect(mail.first).toBeGreaterThan(0.4);
    expect(mail.first).toBeLessThan(0.7);
  });

  test('one area alone has no order, nor have scores the rules do not know', () => {
    expect(ranked({ mail: even(50) })).toBeNull();
    expect(ranked({ mail: even(50), office: even(25) }, ['none'])).toBeNull();
  });
});

const choice = fc.constantFrom(0, 25, 50, 75, 100, notApplicable);
const area = fc.record({ a: choice, b: choice, c: choice, d: choice });

describe('the weight that turns the first two round', () => {
  test('does so: beyond it the rules give the other order, on this side of it the same', () => {
    fc.assert(
      fc.property(area, area, (mail, office) => {
        const given: Given = { mail, office };
        const { order, turn, level } = ranked(given, ['gain', 'ease'], 1)!;
        const [first, second] = order.map(({ id }) => id) as [string, string];
        const lead = (weight: number): number => {
          const values = evaluated(given, { [turn!.score]: { [turn!.key!]: weight } });
          return values[first]! - values[second]!;
        };
        if (level) expect(turn).toBeNull();
        if (turn === null || turn.key === null) return;
        const side = Math.sign(turn.to - turn.from) * 0.01;
        expect(lead(turn.from)).toBeGreaterThan(0);
        expect(lead(Math.max(1e-9, turn.to - side))).toBeGreaterThan(0);
        expect(lead(turn.to + side)).toBeLessThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('is the smallest: no smaller share of any one weight gives the other order', () => {
    fc.assert(
      fc.property(area, area, (mail, office) => {
        const given: Given = { mail, office };
        const { order, turn, level } = ranked(given, ['gain', 'ease'], 1)!;
        if (level) return;
        const [first, second] = order.map(({ id }) => id) as [string, string];
        const most = turn === null ? 1 : Math.abs(turn.share.to - turn.share.from);
        for (const [score, key, weight, rest] of [
          ['gain', 'a', 3, 3],
          ['gain', 'b', 2, 4],
          ['gain', 'c', 1, 5],
          ['ease', 'd', 2, 1],
          ['ease', 'area', 1, 2],
        ] as const)
          for (let share = 0.01; share < 1; share += 0.0371) {
            if (Math.abs(share - weight / (weight + rest)) >= most - 1e-6) continue;
            const values = evaluated(given, { [score]: { [key]: (share * rest) / (1 - share) } });
            expect(values[first]!).toBeGreaterThanOrEqual(values[second]! - 1e-5);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('may be how much a score counts: then it is told without a part', () => {
    const alone = { b: notApplicable, c: notApplicable };
    const { turn } = ranked({ mail: { ...alone, a: 75, d: 25 }, office: { ...alone, a: 25, d: 75 } })!;
    expect(turn).toMatchObject({ score: 'gain', key: null, from: 1, share: { from: 0.5 } });
  });
});
