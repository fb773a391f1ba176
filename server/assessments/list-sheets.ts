import { tableOf } from '../landscape/list/headers.ts';
import { isProblem, type ListProblem, type Row, refuse, type Table } from '../landscape/list/table.ts';

/** A sheet of a spreadsheet, all its cells as text. */
export interface RawSheet {
  sheet: string;
  rows: Row[];
}

/** The table of the named sheet, else of the first sheet that holds one. */
export function tableIn(sheets: readonly RawSheet[], wanted?: string): Table | ListProblem {
  const names = sheets.map(({ sheet }) => sheet);
  const chosen = wanted === undefined ? sheets : sheets.filter(({ sheet }) => sheet === wanted);
  if (wanted !== undefined && chosen.length === 0)
    return refuse('unknown-sheet', { sheet: wanted, sheets: names.join(', ') });
  let first: ListProblem | null = null;
  for (const { sheet, rows } of chosen) {
    const table = tableOf(rows, { sheet, sheets: names });
    if (!isProblem(table)) return table;
    if (first === null || first.problem === 'not-a-table') first = table;
  }
  return first ?? refuse('not-a-table');
}

/** A cell as a German would type it, so that all lists are read by the same rules. Dates are ISO days. */
export function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (typeof cell !== 'number') return String(cell).trim();
  const digits = String(Math.round(cell * 1e6) / 1e6).replace('.', ',');
  // Three digits after a comma would read as thousands.
  return /,\d{3}$/.test(digits) ? `${digits}0` : digits;
}
