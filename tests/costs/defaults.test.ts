import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultFor,
  rateDefaultFor,
  spanFor,
  strikeDefault,
  strikeRate,
  takeDefault,
  takeRate,
} from '../../server/costs/defaults.ts';
import type { CostInput, CostSheet } from '../../server/costs/model.ts';
import type { CostDefault } from '../../server/questionnaire/cost-default.ts';
import { costResult } from './reckoning.ts';
import { anySheet, input, sheetOf } from './sheets.ts';

const introduction: CostDefault = {
  id: 'published',
  kind: 'introduction',
  areas: ['office'],
  alternatives: ['step', 'gradual'],
  unit: 'perWorkplace',
  low: 89,
  high: 1520,
  currency: 'EUR',
  countries: ['DE'],
  sources: [],
};
const { areas: _, alternatives: __, ...whole } = introduction;
const rate: CostDefault = { ...whole, id: 'rate', kind: 'discount', unit: 'percent', low: 0.9, high: 3.3 };
const areas = ['office', 'servers'];
const place = { area: 'office', alternative: 'gradual', kind: 'introduction' } as const;

describe('a default of cost', () => {
  test('is offered for its areas, alternatives and currency', () => {
    const of = (at: object, currency: 'EUR' | 'CHF' = 'EUR') =>
      defaultFor([rate, introduction], { currency }, { ...place, ...at })?.id;
    expect(of({})).toBe('published');
    expect([
      of({ area: 'servers' }),
      of({ alternative: 'exit' }),
      of({ kind: 'data' }),
      of({}, 'CHF'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect(rateDefaultFor([introduction, rate], { currency: 'EUR' }, 'discount')).toBe(rate);
    expect(rateDefaultFor([introduction, rate], { currency: 'EUR' }, 'priceRise')).toBeUndefined();
  });

  test('stands, once taken, as one amount in all its alternatives, and says where it comes from', () => {
    const { inputs } = takeDefault(sheetOf([]), introduction, 'office', 300);
    expect(inputs).toEqual([
      {
        area: 'office',
        alternative: 'step',
        also: ['gradual'],
        kind: 'introduction',
        amount: [26_700, 456_000],
        origin: 'default',
        basis: { default: 'published', quantity: 300 },
      },
    ]);
  });

  test('comes after an own figure, and takes the place of what is not known', () => {
    const own = input('step', 'introduction', 5000);
    const beside = takeDefault(sheetOf([own]), introduction, 'office', 10);
    expect(beside.inputs).toEqual([
      own,
      expect.objectContaining({ alternative: 'gradual', origin: 'default' }),
    ]);
    const instead = takeDefault(sheetOf([{ ...own, amount: null }]), introduction, 'office', 10);
    expect(instead.inputs).toHaveLength(1);
    const both = sheetOf([{ ...own, also: ['gradual'] }]);
    expect(takeDefault(both, introduction, 'office', 10)).toBe(both);
  });

  test('struck from either alternative is struck in both, and may be taken again', () => {
    const taken = takeDefault(sheetOf([]), introduction, 'office', 300);
    const struck = strikeDefault(taken, place);
    expect(struck.inputs).toEqual([{ ...taken.inputs[0], amount: null, origin: 'struck' }]);
    expect(takeDefault(struck, introduction, 'office', 300)).toEqual(taken);
    expect(strikeDefault(sheetOf([input('gradual', 'introduction', 1)]), place).inputs[0]!.origin).toBe(
      'own',
    );
  });

  test('for a rate stands in percent, and struck it is not known', () => {
    const taken = takeRate(sheetOf([]), 'discount', rate);
    expect([taken.discount, taken.rates]).toEqual([
      [0.009, 0.033],
      { discount: { origin: 'default', default: 'rate' } },
    ]);
    const struck = strikeRate(taken, 'discount');
    expect([struck.discount, struck.rates?.discount?.origin]).toEqual([null, 'struck']);
    expect(strikeRate(sheetOf([]), 'discount')).toEqual(sheetOf([]));
  });
});

describe('for every sheet', () => {
  const quantity = fc.integer({ min: 0, max: 50_000 });
  /** The sheet without what stands in the places of the default. */
  const cleared = (sheet: CostSheet): CostSheet => ({
    ...sheet,
    inputs: sheet.inputs.filter(({ kind }) => kind !== introduction.kind),
  });
  const told = (sheet: CostSheet): unknown =>
    JSON.parse(JSON.stringify(costResult(sheet, areas)), (key, value) => (key === 'input' ? null : value));
  const withOwn = (sheet: CostSheet, amount: CostInput['amount']): CostSheet => ({
    ...sheet,
    inputs: [...sheet.inputs, { ...input('step', 'introduction', amount), also: ['gradual'] }],
  });

  test('a default taken comes to what the same span comes to as an own figure', () => {
    fc.assert(
      fc.property(anySheet, quantity, (any, n) => {
        const sheet = cleared(any);
        const taken = takeDefault(sheet, introduction, 'office', n);
        expect(told(taken)).toEqual(told(withOwn(sheet, spanFor(introduction, n))));
      }),
    );
  });

  test('a default struck comes to what an unknown amount comes to', () => {
    fc.assert(
      fc.property(anySheet, quantity, (any, n) => {
        const sheet = cleared(any);
        const struck = strikeDefault(takeDefault(sheet, introduction, 'office', n), place);
        expect(told(struck)).toEqual(told(withOwn(sheet, null)));
      }),
    );
  });

  test('no own figure changes when a default is taken', () => {
    fc.assert(
      fc.property(anySheet, quantity, (sheet, n) => {
        const own = (s: CostSheet) => s.inputs.filter(({ origin }) => origin === 'own');
        expect(own(takeDefault(sheet, introduction, 'office', n))).toEqual(own(sheet));
      }),
    );
  });
});
