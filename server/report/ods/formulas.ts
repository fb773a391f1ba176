import { type CostInput, standsFor } from '../../costs/model.ts';
import type { Weights } from '../../costs/weights.ts';
import { rates } from './inputs-sheet.ts';
import type { SpreadsheetWords } from './words.ts';

/** Shares that follow the duration of a change; they stand in rows of their own, below the years in row 1. */
export const shareRows = ['coming', 'going', 'spread'] as const;

type ShareRow = (typeof shareRows)[number];

/** An amount in an alternative, with the row in which it was entered. */
export interface PlacedInput {
  input: CostInput;
  weights: Weights;
  row: number;
}

type Words = Pick<SpreadsheetWords, 'inputs' | 'open'>;

/** The first year stands in column B; ten years end in K. Formulas reckon with the years since. */
const column = (year: number): string => String.fromCharCode('B'.charCodeAt(0) + year);

const entered = (sheet: string, cell: string): string => `[$${sheet}.$${cell[0]}$${cell.slice(1)}]`;

/** Share of a year as a formula of the transition; the same as in server/costs/weights.ts. */
export function share(row: ShareRow, year: number, inputs: string): string {
  const transition = entered(inputs, rates.transition);
  if (row === 'coming') return `MIN(1;${year}/${transition})`;
  if (row === 'going') return `MAX(0;1-${year}/${transition})`;
  return `IF(${year}<${transition};1/${transition};0)`;
}

/** Cells of the shares where the alternative is the change step by step, else the share itself. */
function part({ input, weights }: PlacedInput, year: number): string {
  if (weights.way !== 'gradual') return String(weights.shares[year]!);
  const stands = standsFor(input);
  const rows: ShareRow[] = weights.rises
    ? [
        ...(stands.includes('stay') ? (['going'] as const) : []),
        ...(stands.includes('gradual') ? (['coming'] as const) : []),
      ]
    : ['spread'];
  const cells = rows.map((row) => `[.${column(year)}${shareRows.indexOf(row) + 2}]`);
  return cells.length === 1 ? cells[0]! : `(${cells.join('+')})`;
}

/** Amounts × shares × price rises of a year. A word in place of a number makes an error, which reads as open. */
export function inYear(placed: readonly PlacedInput[], year: number, end: 0 | 1, words: Words): string {
  const rise = entered(words.inputs, rates.rise[end]);
  const terms = placed.map((one) => {
    const amount = entered(words.inputs, `${end === 0 ? 'D' : 'E'}${one.row}`);
    const whole = part(one, year);
    const growth = one.weights.rises && year > 0 ? `*(1+${rise})^${year}` : '';
    return `IF(${whole}=0;0;IF(${amount}=0;0;${amount}*${whole}${growth}))`;
  });
  return orOpen(terms.length === 0 ? '0' : terms.join('+'), words);
}

/** Sum of the row up to a year. */
export function sumUntil(row: number, year: number, words: Words): string {
  const range = `[.B${row}:.${column(year)}${row}]`;
  return `IF(COUNT(${range})<${year + 1};"${words.open}";SUM(${range}))`;
}

/** The row discounted to year 0; its low end by the high rate, and without one by year 0 alone. */
export function presentValue(row: number, years: number, end: 0 | 1, words: Words): string {
  const rate = entered(words.inputs, rates.discount[1 - end]!);
  const sum = Array.from({ length: years }, (_, t) => `[.${column(t)}${row}]/(1+${rate})^${t}`).join('+');
  return end === 0 ? `IF(COUNT(${rate})=0;[.B${row}];${sum})` : orOpen(sum, words);
}

const orOpen = (formula: string, { open }: Words): string => `IFERROR(${formula};"${open}")`;
