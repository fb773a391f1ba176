import { describe, expect, test } from 'vitest';
import { compare } from '../../server/costs/compare.ts';
import { reckon } from '../../server/costs/reckon.ts';
import { input, sheetOf } from './sheets.ts';

/** Figures that were published, in millions of euros, put in as they were told. */
describe('published cases come out as published', () => {
  test('Land Schleswig-Holstein, end of 2025: 9 once against 15 a year that are not paid', () => {
    // Nothing was said of what is paid instead, of discount or of a rise of prices: so none of it counts.
    const sheet = sheetOf([
      input('stay', 'licences', 15),
      input('step', 'introduction', 9),
      input('step', 'licences', 0),
    ]);
    const { cumulated, breakEven, exact } = compare(sheet, 'office', 'stay', 'step')!;
    // The old licences run through the year of the change, so what is saved begins in the next.
    expect(cumulated[0]).toEqual({ low: 9, high: 9 });
    expect(cumulated[1]).toEqual({ low: -6, high: -6 });
    expect(breakEven).toEqual({ earliest: 1, latest: 1 });
    expect(exact).toBe(true);
  });

  test('Landeshauptstadt München, 2012: the totals of the city’s three cases and their distances', () => {
    // Told as totals of a project without a split by year: all in one year, so no rate moves them.
    const total = (amount: number) =>
      reckon(sheetOf([input('step', 'introduction', amount)], { discount: [0.03, 0.06] }), 'office', 'step')!;
    const [linux, windowsOpen, windows] = [22.8, 29.9, 34.1].map((n) => total(n).presentValue);
    expect([linux, windowsOpen, windows]).toEqual([
      { low: 22.8, high: 22.8 },
      { low: 29.9, high: 29.9 },
      { low: 34.1, high: 34.1 },
    ]);
    expect(windows!.low - linux!.low).toBeCloseTo(11.3, 9);
  });

  test('Landeshauptstadt München, 2017: the parts told add up to the sum told', () => {
    const parts = [input('step', 'introduction', 24 + 13.4 + 4.8 + 29.9), input('step', 'training', 14)];
    expect(reckon(sheetOf(parts), 'office', 'step')!.once.low).toBeCloseTo(86.1, 9);
    // With the internal effort told beside it, 3.1, another paper's 89 comes out, rounded.
    const withOwn = [...parts, input('step', 'data', 3.1)];
    expect(Math.round(reckon(sheetOf(withOwn), 'office', 'step')!.once.low)).toBe(89);
  });
});
