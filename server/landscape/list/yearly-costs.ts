import { numberOf } from './numbers.ts';

/** More than a billion a year is no amount of a municipality's service. */
const most = 1e9;

/** How often a year an amount is paid, by the first words that tell; null: none do. */
const periods: readonly [RegExp, number][] = [
  [/halbj/i, 2],
  [/quartal|vierteljähr/i, 4],
  [/jahr|jährl|\bp\.?\s?a\b|year|annual/i, 1],
  [/monat|\bmtl|month/i, 12],
];

const timesAYear = (text: string): number | null => periods.find(([words]) => words.test(text))?.[1] ?? null;

/**
 * Costs of a year, in the currency of the list. A header or a cell that speaks of months, quarters or half years
 * is reckoned up: "100 €/Monat" is 1,200 a year. What the cell says stands above what the header says.
 * @returns null: no amount
 */
export function yearlyCost(cell: string, header: string): number | null {
  const amount = numberOf(cell);
  if (amount === null) return null;
  const times = timesAYear(cell) ?? timesAYear(header) ?? 1;
  const cost = Math.round(amount * times * 100) / 100;
  return cost <= most ? cost : null;
}
