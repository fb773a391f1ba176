import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CostInput } from '../../server/costs/model.ts';
import type { CostDefault } from '../../server/questionnaire/cost-default.ts';
import { compare, reckon } from './reckoning.ts';
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

  test('Freistaat Bayern, 2001: the court of audit’s figures for 70,000 workplaces, in millions of marks', () => {
    // Told by kind and as two sums, without years: all in the year of the change.
    const software = [14.0, 21.1];
    const beside = { memory: 12.6, installation: 2.2, training: 43.1, interruption: 86.2 };
    const licences = input('step', 'introduction', software[0]! + software[1]!);
    const after = [
      input('step', 'interfaces', beside.memory + beside.installation),
      input('step', 'training', beside.training),
      // Work interrupted by changed functions; no kind of cost names it.
      input('step', 'double-running', beside.interruption),
    ];
    const once = (inputs: CostInput[]) => reckon(sheetOf(inputs), 'office', 'step')!.once.low;
    expect(Math.round(once([licences]))).toBe(35);
    expect(once(after)).toBeCloseTo(144.1, 9);
    expect(Math.round(once(after) / once([licences]))).toBe(4);
  });

  test('Bayerischer Oberster Rechnungshof, its own 300 clients: 23,000 once against 62,300 a year', () => {
    const open = 79.9 + 300 * 60 + 5000;
    expect(Math.round(open / 1000)).toBe(23);
    expect(Math.abs(300 * 208 - 62_300)).toBeLessThan(300);
    const sheet = sheetOf([
      input('stay', 'licences', 62_300),
      input('step', 'introduction', open),
      input('step', 'licences', 0),
    ]);
    // In the year of the change both are paid; the year after it has paid for itself.
    expect(compare(sheet, 'office', 'stay', 'step')!.breakEven).toEqual({ earliest: 1, latest: 1 });
  });

  test('Landeshauptstadt München, 2018: present values of the way back to the old suite, 2019 to 2023', () => {
    // Told as values of today against staying with both suites: 19.97 for the change, 2.69 for five years.
    const sheet = sheetOf(
      [
        input('stay', 'licences', 0),
        input('gradual', 'introduction', 19.97),
        input('gradual', 'operation', 2.69 / 4),
      ],
      { transition: 1 },
    );
    const { presentValue, breakEven } = compare(sheet, 'office', 'stay', 'gradual')!;
    expect(presentValue.low).toBeCloseTo(22.66, 9);
    expect(presentValue.high).toBeCloseTo(22.66, 9);
    expect(breakEven).toEqual({ earliest: null, latest: null });
    // They are discounted already. What the same sums by year would be worth at a rate is less, never more.
    const rated = { ...sheet, discount: [0.009, 0.033] as const };
    expect(compare(rated, 'office', 'stay', 'gradual')!.presentValue.high!).toBeLessThan(22.66);
  });

  test('Landeshauptstadt München, 2003: 27.3 for Windows against 33.8 for Linux, told as sums', () => {
    const sheet = sheetOf([input('exit', 'exit', 27.3), input('step', 'introduction', 33.8)]);
    expect(compare(sheet, 'office', 'exit', 'step')!.presentValue.low).toBeCloseTo(6.5, 9);
  });
});

describe('the published spans are what their cases come to', () => {
  const content = parse(
    readFileSync(new URL('../../questionnaires/shared/costs.yaml', import.meta.url), 'utf8'),
  ) as CostDefault[];
  const marks = 1.95583;
  const growth = (factor: number, years: number): number => 100 * (factor ** (1 / years) - 1);
  const cases: Record<string, number[]> = {
    'office-licences': [
      1_800_000 / 3 / 10_000,
      2_500_000 / 25_000,
      5_523_000 / 3 / 16_164,
      35.4 * 12,
      100_000 / 250,
      15_000_000 / 30_000,
    ],
    'office-introduction': [800_000 / 9000, 730_000 / 3500, 9_000_000 / 30_000, 22_800_000 / 15_000],
    'office-training': [110, 43_100_000 / 70_000 / marks],
    'mail-licences': [4.4 * 12, 8.93 * 12],
    'gever-licences': [700, 1000],
    ...Object.fromEntries(
      ['days-templates', 'days-macros', 'days-data', 'days-interfaces'].map((id) => [id, [8 * 68.66, 1200]]),
    ),
    'days-staff': [8 * 55.3, 8 * 86.01],
    'price-rise': [growth(13_944_741 / 13_651_060, 2), growth(1.11 * (26 / 23), 4 + 1 / 3)],
    'public-discount': [0.9, 3.3],
  };

  test('every span has its cases', () => {
    expect(content.map(({ id }) => id).sort()).toEqual(Object.keys(cases).sort());
  });

  test.each(content)('$id: from the least to the most of them', ({ id, low, high, unit }) => {
    const near = unit === 'percent' ? 0.05 : 0.5;
    expect(Math.abs(low - Math.min(...cases[id]!))).toBeLessThanOrEqual(near);
    expect(Math.abs(high - Math.max(...cases[id]!))).toBeLessThanOrEqual(near);
  });
});
