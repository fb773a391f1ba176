import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body, Case, Outcome } from '../../server/questionnaire/case.ts';
import { isReversal, type Likeness, nearest, sizeClass } from '../../server/report/nearest.ts';

const someCase = (change: Partial<Case>): Case => ({
  id: 'a',
  who: change.id ?? 'a',
  country: 'DE',
  body: 'municipality',
  size: null,
  areas: ['office'],
  from: 2010,
  to: 2012,
  outcome: 'success',
  sources: [],
  ...change,
});
const town: Likeness = { country: 'de', state: 'nw', size: 1, areas: ['office'] };
const ids = (cases: readonly Case[]): string[] => cases.map((one) => one.id);

describe('the nearest cases', () => {
  test('speak of an area in common where country and size are alike', () => {
    const cases = [
      someCase({ id: 'mail', areas: ['groupware'], to: 2026 }),
      someCase({ id: 'both', areas: ['groupware', 'office'] }),
    ];
    expect(ids(nearest(cases, town, 3))).toEqual(['both', 'mail']);
    expect(nearest([], town, 3)).toEqual([]);
  });

  test('are those of the same country, then of the nearest size, then the latest', () => {
    const size = { number: 12_000, of: 'inhabitants' } as const;
    const cases = [
      someCase({ id: 'old', size, to: 2005 }),
      someCase({ id: 'new', size, to: 2025 }),
      someCase({ id: 'abroad', country: 'CH', size, to: 2026 }),
      someCase({ id: 'large', size: { number: 500_000, of: 'inhabitants' }, to: 2026 }),
    ];
    expect(ids(nearest(cases, town, 3))).toEqual(['new', 'old', 'large']);
  });

  test('are of the same state where country and size are alike', () => {
    const cases = [someCase({ id: 'there', state: 'by', to: 2026 }), someCase({ id: 'here', state: 'nw' })];
    expect(ids(nearest(cases, town, 3))).toEqual(['here', 'there']);
  });

  test('put a municipality before a state, and a state before a size nobody states', () => {
    const cases = [
      someCase({ id: 'unknown', to: 2026 }),
      someCase({ id: 'state', body: 'state', size: { number: 1_000, of: 'staff' } }),
      someCase({ id: 'town', size: { number: 120, of: 'workplaces' }, to: 2001 }),
    ];
    expect(ids(nearest(cases, town, 3))).toEqual(['town', 'state', 'unknown']);
  });

  test('have a reversal from far away where none is near', () => {
    const near = ['a', 'b', 'c', 'd'].map((id) => someCase({ id }));
    const far = someCase({ id: 'z', country: 'ES', outcome: 'reversal', to: 1999 });
    expect(ids(nearest([...near, far], town, 3))).toEqual(['a', 'b', 'c', 'z']);
  });

  test.each([
    [4_999, 0],
    [5_000, 1],
    [20_000, 2],
    [100_000, 3],
  ])('%i inhabitants are class %i, as the profile draws the lines', (inhabitants, expected) => {
    expect(sizeClass(inhabitants, 'inhabitants')).toBe(expected);
  });
});

const cases = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{3}$/),
    who: fc.constantFrom('Here', 'There', 'Yonder', 'Elsewhere', 'Nowhere'),
    country: fc.constantFrom('DE', 'AT', 'CH', 'FR'),
    body: fc.constantFrom<Body>('municipality', 'county', 'state', 'federal', 'other'),
    size: fc.option(
      fc.record({
        number: fc.integer({ min: 1, max: 2_000_000 }),
        of: fc.constantFrom('inhabitants' as const, 'workplaces' as const, 'staff' as const),
      }),
    ),
    areas: fc.subarray(['office', 'servers'], { minLength: 1 }),
    from: fc.constant(2001),
    to: fc.integer({ min: 2001, max: 2026 }),
    outcome: fc.constantFrom<Outcome>('success', 'reversal', 'partial', 'ongoing', 'declined'),
    sources: fc.constant<string[]>(['one']),
  }),
  { selector: (one) => one.id, maxLength: 20 },
);
const likeness = fc.record({
  country: fc.option(fc.constantFrom('de', 'at', 'ch')),
  state: fc.option(fc.constantFrom('nw', 'by')),
  size: fc.option(fc.integer({ min: 0, max: 3 })),
  areas: fc.subarray(['office', 'groupware']),
});

const whatever = (holds: (all: Case[], like: Likeness) => void): void =>
  fc.assert(fc.property(cases, likeness, holds));

describe('whatever the cases and whoever asks', () => {
  test('one reversal is shown whenever one is known', () => {
    whatever((all, like) => {
      const known = all.some(isReversal);
      expect(nearest(all, like, 3).filter(isReversal)).toHaveLength(known ? 1 : 0);
    });
  });

  test('at most three others stand beside it, each of another body', () => {
    whatever((all, like) => {
      const others = all.filter((one) => !isReversal(one));
      const shown = nearest(all, like, 3).filter((one) => !isReversal(one));
      const bodies = new Set(others.map((one) => one.who));
      expect(shown).toHaveLength(Math.min(3, bodies.size));
      expect(new Set(shown.map((one) => one.who)).size).toBe(shown.length);
    });
  });

  test('the order in which they stand in the file changes nothing', () => {
    whatever((all, like) => {
      expect(nearest(all.toReversed(), like, 3)).toEqual(nearest(all, like, 3));
    });
  });
});
