import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whole } from '../../server/costs/reckon.ts';
import { compare, reckon, widest } from './reckoning.ts';
import { anyAlternative, anySheet, input, pointOf, sheetOf } from './sheets.ts';

describe('the difference of two alternatives', () => {
  const licences = input('stay', 'licences', [1000, 2000]);

  test('leaves out what both pay in the same way, however little is known of it', () => {
    const sheet = sheetOf([licences, input('stay', 'staff', null), input('exit', 'exit', 300)]);
    const { presentValue, exact } = compare(sheet, 'office', 'stay', 'exit')!;
    expect(presentValue).toEqual({ low: 300, high: 300 });
    expect(exact).toBe(true);
  });

  test('varies an amount that both pay once for both: narrower than two bands subtracted', () => {
    const sheet = sheetOf([licences, input('step', 'introduction', 3000)]);
    const { cumulated, breakEven } = compare(sheet, 'office', 'stay', 'step')!;
    // Year 0 is paid by both; after n more years 3000 − n × licences.
    expect(cumulated).toEqual([
      { low: 3000, high: 3000 },
      { low: 1000, high: 2000 },
      { low: -1000, high: 1000 },
      { low: -3000, high: 0 },
      { low: -5000, high: -1000 },
    ]);
    expect(breakEven).toEqual({ earliest: 2, latest: 3 });
  });

  test('varies an amount that stands for several alternatives once for all of them', () => {
    const operation = { ...input('stay', 'operation', [100, 900]), also: ['step' as const] };
    const once = sheetOf([operation, input('step', 'introduction', 300)]);
    const { presentValue } = compare(once, 'office', 'stay', 'step')!;
    expect(presentValue).toEqual({ low: 300, high: 300 });
    const apart = [input('stay', 'operation', [100, 900]), input('step', 'operation', [100, 900])];
    const wide = compare(sheetOf([...apart, input('step', 'introduction', 300)]), 'office', 'stay', 'step')!;
    expect(wide.presentValue).toEqual({ low: 300 - 4 * 800, high: 300 + 4 * 800 });
  });

  test('never breaks even where it cannot within the horizon', () => {
    const sheet = sheetOf([licences, input('step', 'introduction', 50_000)]);
    expect(compare(sheet, 'office', 'stay', 'step')!.breakEven).toEqual({ earliest: null, latest: null });
  });

  test('is open where something unknown is paid by one side alone', () => {
    const sheet = sheetOf([licences, input('step', 'introduction', null)]);
    const { presentValue, breakEven } = compare(sheet, 'office', 'stay', 'step')!;
    expect(presentValue).toEqual({ low: -8000, high: null });
    expect(breakEven).toEqual({ earliest: 0, latest: null });
  });

  test('is told only between alternatives that have amounts', () => {
    expect(compare(sheetOf([licences]), 'office', 'stay', 'step')).toBeNull();
  });

  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 });

  test('lies within its bounds whatever the spans turn out to be', () => {
    fc.assert(
      fc.property(anySheet, anyAlternative, anyAlternative, places, (sheet, from, to, where) => {
        const bounds = compare(sheet, whole, from, to);
        fc.pre(bounds !== null);
        const point = pointOf(sheet, (n) => where[n]!);
        const [a, b] = [reckon(point, whole, from)!, reckon(point, whole, to)!];
        const slack = 1e-6 * Math.max(1, a.presentValue.low, b.presentValue.low);
        const difference = b.presentValue.low - a.presentValue.low;
        expect(difference).toBeGreaterThanOrEqual(bounds.presentValue.low! - slack);
        expect(difference).toBeLessThanOrEqual(bounds.presentValue.high! + slack);
        const even =
          point.inputs.length === 0
            ? -1
            : a.cumulated.findIndex((x, year) => b.cumulated[year]!.low - x.low <= -slack);
        const { earliest, latest } = bounds.breakEven;
        if (even !== -1) expect(earliest === null ? 99 : earliest).toBeLessThanOrEqual(even);
        if (latest !== null) {
          const reached = a.cumulated.findIndex((x, year) => b.cumulated[year]!.low - x.low <= slack);
          expect(reached).toBeLessThanOrEqual(latest);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reaches its bounds where it says that it is exact', () => {
    const ends = fc.constantFrom(0, 1);
    fc.assert(
      fc.property(anySheet, anyAlternative, anyAlternative, ends, ends, (spans, from, to, p, i) => {
        const sheet = {
          ...spans,
          priceRise: [spans.priceRise![p]!, spans.priceRise![p]!] as const,
          discount: [spans.discount![i]!, spans.discount![i]!] as const,
          inputs: spans.inputs.slice(0, 7),
        };
        const bounds = compare(sheet, whole, from, to);
        fc.pre(bounds !== null);
        expect(bounds.exact).toBe(true);
        const corners = Array.from({ length: 2 ** sheet.inputs.length }, (_, mask) => {
          const point = pointOf(sheet, (n) => (n < 2 ? 0 : (mask >> (n - 2)) & 1));
          return reckon(point, whole, to)!.presentValue.low - reckon(point, whole, from)!.presentValue.low;
        });
        expect(Math.min(...corners)).toBeCloseTo(bounds.presentValue.low!, 3);
        expect(Math.max(...corners)).toBeCloseTo(bounds.presentValue.high!, 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what widens a band most', () => {
  test('stands first, the unknown before all', () => {
    const inputs = [
      input('stay', 'licences', [1000, 4000]),
      input('stay', 'support', [10, 20]),
      input('stay', 'staff', 500),
    ];
    const said = widest(sheetOf(inputs, { priceRise: [0, 0.02] }), 'office', 'stay');
    expect(
      said.map(({ widener }) => (widener.what === 'amount' ? widener.input.kind : widener.what)),
    ).toEqual(['licences', 'priceRise', 'support']);
    const open = widest(sheetOf([...inputs, input('stay', 'operation', null)]), 'office', 'stay');
    expect(open).toEqual([
      { widener: { what: 'amount', input: input('stay', 'operation', null) }, narrows: null },
    ]);
  });
});
