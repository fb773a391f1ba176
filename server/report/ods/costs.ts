import { type Alternative, alternatives, type Band, type KindedSheet } from '../../costs/model.ts';
import { inputsOf, reckon, whole } from '../../costs/reckon.ts';
import { toldAreas } from '../../costs/result.ts';
import { weightsOf } from '../../costs/weights.ts';
import { inYear, type PlacedInput, presentValue, share, shareRows, sumUntil } from './formulas.ts';
import { type CostNames, firstAmount, inputsSheet } from './inputs-sheet.ts';
import { spreadsheet } from './spreadsheet.ts';
import { type SpreadsheetWords, spreadsheetWords } from './words.ts';
import type { Cell, Sheet } from './xml.ts';

/**
 * The costs as an OpenDocument spreadsheet: what was entered, and beside it the reckoning as formulas that
 * give the figures of the report and follow when an amount is changed.
 * @param areas need areas that were chosen; alternatives without an amount are left out
 */
export function costSpreadsheet(
  sheet: KindedSheet,
  areas: readonly string[],
  language: 'de' | 'en',
  names: CostNames,
): Uint8Array {
  const words = spreadsheetWords[language];
  const years = Array.from({ length: sheet.years }, (_, year) => year);
  const rows: Cell[][] = [
    [{ text: words.year, strong: true }, ...years.map((year): Cell => ({ value: year + 1, shape: 'plain' }))],
    ...shareRows.map((row): Cell[] => [
      { text: words.shares[row] },
      ...years.map((year): Cell => {
        const all = { coming: year / sheet.transition, going: 1 - year / sheet.transition };
        const spread = year < sheet.transition ? 1 / sheet.transition : 0;
        const value = row === 'spread' ? spread : Math.max(0, Math.min(1, all[row]));
        return { value, shape: 'rate', formula: share(row, year, words.inputs) };
      }),
    ]),
  ];
  for (const area of toldAreas(sheet, areas))
    for (const alternative of alternatives) {
      const title: Cell = { text: `${names.area(area)}: ${names.alternative(alternative)}`, strong: true };
      const block = reckoning(sheet, area, alternative, rows.length + 3, words);
      if (block !== null) rows.push([], [title], ...block);
    }
  const all = inputsOf(sheet, whole);
  const widths = [7, ...years.map(() => 3)];
  return spreadsheet([
    inputsSheet(sheet, all, words, names),
    { name: words.reckoning, rows, widths },
    notesSheet(words, names),
  ]);
}

/** Whose costs they are, and how they are reckoned. */
const notesSheet = (words: SpreadsheetWords, { about }: CostNames): Sheet => ({
  name: words.notes,
  widths: [30],
  rows: [...about.map((text) => [{ text, strong: true }]), [], ...words.how.map((text) => [{ text }])],
});

/** Six rows from `top` on: by year, summed up and net present value, each from and to. */
function reckoning(
  sheet: KindedSheet,
  area: string,
  alternative: Alternative,
  top: number,
  words: SpreadsheetWords,
): Cell[][] | null {
  const reckoned = reckon(sheet, area, alternative);
  if (reckoned === null) return null;
  const all = inputsOf(sheet, whole);
  const placed = inputsOf(sheet, area).flatMap((input): PlacedInput[] => {
    const weights = weightsOf(input, alternative, sheet);
    return weights === null ? [] : [{ input, weights, row: firstAmount + all.indexOf(input) }];
  });
  const money = ({ low, high }: Band, end: 0 | 1, formula: string): Cell => ({
    value: (end === 0 ? low : high) ?? words.open,
    shape: 'money',
    formula,
  });
  const pair = (at: number, cells: (end: 0 | 1) => Cell[]): Cell[][] =>
    ([0, 1] as const).map((end) => [{ text: words.rows[at + end]! }, ...cells(end)]);
  return [
    ...pair(0, (end) =>
      reckoned.yearly.map((band, year) => money(band, end, inYear(placed, year, end, words))),
    ),
    ...pair(2, (end) =>
      reckoned.cumulated.map((band, year) => money(band, end, sumUntil(top + end, year, words))),
    ),
    ...pair(4, (end) => [
      money(reckoned.presentValue, end, presentValue(top + end, sheet.years, end, words)),
    ]),
  ];
}
