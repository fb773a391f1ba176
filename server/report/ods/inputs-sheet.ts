import {
  amountOf,
  type CostInput,
  type CostSheet,
  type KindedSheet,
  type Rate,
  type Span,
  standsFor,
} from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import type { SpreadsheetWords } from './words.ts';
import type { Cell, NumberShape, Sheet } from './xml.ts';

/** Words for ids, from the pages and the content. */
export interface CostNames {
  area(id: string): string;
  /** What belongs to no area. */
  beside: string;
  alternative(id: string): string;
  kind(id: string): string;
  origin(input: CostInput): string;
  /** Where a rate comes from; empty where a person entered it. */
  rateOrigin(rate: Rate, sheet: CostSheet): string;
  /** Whose costs they are, as of when; a line each. */
  about: readonly string[];
}

/** Row of the first amount; the rows above hold the rates. */
export const firstAmount = 8;

/** Cells of the rates, as formulas name them from another sheet. */
export const rates = { rise: ['B3', 'C3'], discount: ['B4', 'C4'], transition: 'B5' } as const;

/** What was entered. Unknown counts from 0; the word stands where the upper end would. */
export function inputsSheet(
  sheet: KindedSheet,
  inputs: readonly CostInput[],
  words: SpreadsheetWords,
  names: CostNames,
): Sheet {
  const span = (value: Span | null, shape: NumberShape): Cell[] => [
    { value: value?.[0] ?? 0, shape },
    { value: value?.[1] ?? words.unknown, shape },
  ];
  return {
    name: words.inputs,
    widths: [7, 11.5, 5.5, 3, 3, 2.5, 18],
    rows: [
      [{ text: words.years }, { value: sheet.years, shape: 'plain' }],
      [{ text: words.currency }, { text: sheet.currency }],
      [
        { text: words.priceRise },
        ...span(sheet.priceRise, 'rate'),
        { text: '' },
        { text: '' },
        { text: '' },
        { text: names.rateOrigin('priceRise', sheet) },
      ],
      [
        { text: words.discount },
        ...span(sheet.discount, 'rate'),
        { text: '' },
        { text: '' },
        { text: '' },
        { text: names.rateOrigin('discount', sheet) },
      ],
      [{ text: words.transition }, { value: sheet.transition, shape: 'plain' }],
      [],
      words.columns.map((text) => ({ text, strong: true })),
      ...inputs.map((input): Cell[] => [
        { text: input.area === whole ? names.beside : names.area(input.area) },
        { text: standsFor(input).map(names.alternative).join('; ') },
        { text: names.kind(input.kind) },
        ...span(amountOf(input), 'money'),
        { text: words.recurs[sheet.kinds.find(({ id }) => id === input.kind)?.recurs ?? 'once'] },
        { text: names.origin(input) },
      ]),
    ],
  };
}
