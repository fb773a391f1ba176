import fc from 'fast-check';
import {
  type Alternative,
  alternatives,
  type CostInput,
  type CostSheet,
  type Span,
  standsFor,
} from '../../server/costs/model.ts';
import { costKinds } from '../fixtures/cost-kinds.ts';

/** A sheet with exact rates of nothing, in which a test says only what it is about. */
export function sheetOf(inputs: CostInput[], change: Partial<CostSheet> = {}): CostSheet {
  return {
    years: 5,
    currency: 'EUR',
    priceRise: [0, 0],
    discount: [0, 0],
    transition: 2,
    inputs,
    ...change,
  };
}

export function input(
  alternative: Alternative,
  kind: string,
  amount: Span | number | null,
  area = 'office',
): CostInput {
  return {
    area,
    alternative,
    kind,
    amount: typeof amount === 'number' ? [amount, amount] : amount,
    origin: 'own',
  };
}

const span = (max: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.double({ min: 0, max, noNaN: true }), fc.double({ min: 0, max, noNaN: true }))
    .map(([a, b]): Span => (a < b ? [a, b] : [b, a]));

const anyInput: fc.Arbitrary<CostInput> = fc.constantFrom(...costKinds).chain((kind) =>
  fc
    .record({
      area: fc.constantFrom('office', 'servers', 'whole'),
      stands: fc
        .subarray([...kind.alternatives], { minLength: 1 })
        .filter((stands) => !(stands.includes('stay') && stands.includes('exit'))),
      amount: span(100_000),
      origin: fc.constantFrom('own' as const, 'list' as const, 'default' as const),
    })
    .map(
      ({ stands: [alternative, ...also], ...rest }): CostInput => ({
        ...rest,
        kind: kind.id,
        alternative: alternative!,
        ...(also.length > 0 ? { also } : {}),
      }),
    ),
);

const overlap = (a: CostInput, b: CostInput): boolean =>
  a.area === b.area && a.kind === b.kind && standsFor(a).some((one) => standsFor(b).includes(one));

/** Sheets of every kind in which everything is known at least as a span, so nothing is struck. */
export const anySheet: fc.Arbitrary<CostSheet> = fc.record({
  years: fc.integer({ min: 5, max: 10 }),
  currency: fc.constantFrom('EUR' as const, 'CHF' as const),
  priceRise: span(0.15),
  discount: span(0.1),
  transition: fc.integer({ min: 1, max: 8 }),
  inputs: fc.uniqueArray(anyInput, { maxLength: 14, comparator: overlap }),
});

/** The sheet with every span at one point; `at` gives for the nth span where, from 0 to 1. */
export function pointOf(sheet: CostSheet, at: (n: number) => number): CostSheet {
  let n = 0;
  const point = (s: Span): Span => {
    const x = s[0] + (s[1] - s[0]) * at(n++);
    return [x, x];
  };
  return {
    ...sheet,
    priceRise: point(sheet.priceRise!),
    discount: point(sheet.discount!),
    inputs: sheet.inputs.map((one) => ({ ...one, amount: point(one.amount!) })),
  };
}

export const anyAlternative = fc.constantFrom(...alternatives);
