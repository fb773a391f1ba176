import fc from 'fast-check';
import { npv } from 'financial';
import { describe, expect, test } from 'vitest';
import type { CostInput } from '../../server/costs/model.ts';
import { whole } from '../../server/costs/reckon.ts';
import { reckon } from './reckoning.ts';
import { anyAlternative, anySheet, input, pointOf, sheetOf } from './sheets.ts';

const close = (low: number, x: number, high: number | null): boolean => {
  const slack = 1e-6 * Math.max(1, Math.abs(x));
  return low <= x + slack && (high === null || x <= high + slack);
};

describe('what an alternative costs', () => {
  const today = [input('stay', 'licences', 1000), input('stay', 'support', [200, 300])];
  const points = (bands: { low: number }[]): number[] => bands.map(({ low }) => low);

  test('if one stays: today’s yearly amounts, dearer each year', () => {
    const { yearly, cumulated, once } = reckon(sheetOf(today, { priceRise: [0.1, 0.1] }), 'office', 'stay')!;
    expect(yearly[0]).toEqual({ low: 1200, high: 1300 });
    expect(yearly[2]!.low).toBeCloseTo(1200 * 1.21, 6);
    expect(cumulated[1]!.high).toBeCloseTo(1300 * 2.1, 6);
    expect(once).toEqual({ low: 0, high: 0 });
  });

  test('at a change in one step: today’s in the first year and what is paid once, then the new', () => {
    const inputs = [...today, input('step', 'introduction', 5000), input('step', 'support', 400)];
    const { yearly, once } = reckon(sheetOf(inputs), 'office', 'step')!;
    expect(points(yearly)).toEqual([6200, 400, 400, 400, 400]);
    expect(once).toEqual({ low: 5000, high: 5000 });
  });

  test('step by step: the old goes as the new comes, and what is paid once is spread', () => {
    const inputs = [...today, input('gradual', 'introduction', 4000), input('gradual', 'support', 400)];
    const { yearly } = reckon(sheetOf(inputs, { transition: 4 }), 'office', 'gradual')!;
    expect(points(yearly)).toEqual([2200, 1000 + 900 + 100, 1000 + 600 + 200, 1000 + 300 + 300, 400]);
  });

  test('keeping with an exit plan: today’s, and on top what prepares the exit', () => {
    const inputs = [...today, input('exit', 'exit', 800), input('exit', 'staff', 50)];
    const { yearly } = reckon(sheetOf(inputs), 'office', 'exit')!;
    expect(points(yearly)).toEqual([2050, 1250, 1250, 1250, 1250]);
  });

  test('is open to above where an amount or the rise of prices is not known, and never less than what is known', () => {
    const unknown = reckon(sheetOf([...today, input('stay', 'staff', null)]), 'office', 'stay')!;
    expect(unknown.yearly[0]).toEqual({ low: 1200, high: null });
    expect(unknown.unknown).toEqual(['staff']);
    const rise = reckon(sheetOf(today, { priceRise: null }), 'office', 'stay')!;
    expect(rise.yearly[0]).toEqual({ low: 1200, high: 1300 });
    expect(rise.yearly[1]).toEqual({ low: 1200, high: null });
  });

  test('lies between the first year alone and no discount at all where the rate is not known', () => {
    const { presentValue } = reckon(sheetOf(today, { discount: null }), 'office', 'stay')!;
    expect(presentValue).toEqual({ low: 1200, high: 6500 });
  });

  test('names what was not entered, and does not know what was struck', () => {
    const struck = { ...input('stay', 'operation', 9999), origin: 'struck' as const };
    const { missing, unknown, yearly } = reckon(sheetOf([...today, struck]), 'office', 'stay')!;
    expect([missing, unknown]).toEqual([['staff'], ['operation']]);
    expect(yearly[0]).toEqual({ low: 1200, high: null });
  });

  test('does not add what the list says to an own figure for today', () => {
    const list = { ...input('stay', 'support', 700), origin: 'list' as const };
    const sum = (inputs: CostInput[]) => reckon(sheetOf(inputs), 'office', 'stay')!.yearly[0]!.low;
    expect(sum([list])).toBe(700);
    expect(sum([list, input('stay', 'licences', 1000)])).toBe(1000);
    expect(sum([list, input('step', 'licences', 1000)])).toBe(700);
  });

  test('is the same for an amount that stands for several alternatives as for several such amounts', () => {
    fc.assert(
      fc.property(anySheet, anyAlternative, (sheet, alternative) => {
        const inputs = sheet.inputs.flatMap(({ also, ...rest }) =>
          [rest.alternative, ...(also ?? [])].map((one) => ({ ...rest, alternative: one })),
        );
        const [shared, apart] = [sheet, { ...sheet, inputs }].map((s) => reckon(s, whole, alternative));
        expect(shared === null).toBe(apart === null);
        if (shared !== null) expect(shared!.presentValue.low).toBeCloseTo(apart!.presentValue.low, 3);
      }),
    );
  });

  test('is nothing that could be told where nothing was entered', () => {
    expect(reckon(sheetOf(today), 'office', 'step')).toBeNull();
    expect(reckon(sheetOf(today), 'servers', 'stay')).toBeNull();
  });

  test('as a whole is the sum of the areas and of what belongs to none', () => {
    const sheet = sheetOf([
      ...today,
      input('stay', 'licences', 10, 'servers'),
      input('stay', 'staff', 5, whole),
    ]);
    expect(reckon(sheet, whole, 'stay')!.yearly[0]!.low).toBe(1215);
  });

  test('as a whole leaves out nothing of what runs today in an area without a way of its own', () => {
    const inputs = [
      input('stay', 'licences', 1000),
      input('step', 'support', 100),
      input('stay', 'licences', 700, 'servers'),
    ];
    expect(points(reckon(sheetOf(inputs), whole, 'step')!.yearly)).toEqual([1700, 800, 800, 800, 800]);
    expect(points(reckon(sheetOf(inputs), whole, 'stay')!.yearly)).toEqual([1700, 1700, 1700, 1700, 1700]);
  });

  test('as a whole is of every area what was entered for the way, and else what it costs to stay', () => {
    fc.assert(
      fc.property(anySheet, anyAlternative, (sheet, alternative) => {
        const all = reckon(sheet, whole, alternative);
        fc.pre(all !== null);
        const ofArea = (area: string) => {
          const inputs = sheet.inputs.filter((one) => one.area === area);
          // What belongs to no area is asked for as if it were one.
          const alone = { ...sheet, inputs: inputs.map((one) => ({ ...one, area: 'office' })) };
          return reckon(alone, 'office', alternative) ?? reckon(alone, 'office', 'stay');
        };
        const parts = ['office', 'servers', whole].map((area) => ofArea(area)?.presentValue.low ?? 0);
        expect(all.presentValue.low).toBeCloseTo(
          parts.reduce((sum, n) => sum + n, 0),
          4,
        );
      }),
    );
  });

  test('has the present value of a kept finance library', () => {
    fc.assert(
      fc.property(anySheet, anyAlternative, (spans, alternative) => {
        const sheet = pointOf(spans, () => 0.5);
        const reckoned = reckon(sheet, whole, alternative);
        fc.pre(reckoned !== null);
        const flows = reckoned.yearly.map(({ low }) => low);
        const expected = npv(sheet.discount![0], flows);
        expect(reckoned.presentValue.low).toBeCloseTo(expected, 3);
      }),
    );
  });

  test('lies in its bands whatever the spans turn out to be, and reaches both their ends', () => {
    fc.assert(
      fc.property(
        anySheet,
        anyAlternative,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (sheet, alternative, where) => {
          const bands = reckon(sheet, whole, alternative);
          fc.pre(bands !== null);
          const inside = reckon(
            pointOf(sheet, (n) => where[n]!),
            whole,
            alternative,
          )!;
          expect(close(bands.presentValue.low, inside.presentValue.low, bands.presentValue.high)).toBe(true);
          inside.cumulated.forEach(({ low }, year) => {
            const { low: least, high } = bands.cumulated[year]!;
            expect(close(least, low, high)).toBe(true);
          });
          // The second span is the discount, which works the other way.
          const lowest = reckon(
            pointOf(sheet, (n) => (n === 1 ? 1 : 0)),
            whole,
            alternative,
          )!;
          const highest = reckon(
            pointOf(sheet, (n) => (n === 1 ? 0 : 1)),
            whole,
            alternative,
          )!;
          expect(lowest.presentValue.low).toBeCloseTo(bands.presentValue.low, 4);
          expect(highest.presentValue.low).toBeCloseTo(bands.presentValue.high!, 4);
        },
      ),
    );
  });
});
