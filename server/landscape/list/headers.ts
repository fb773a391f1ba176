import { headerKind } from './header-words.ts';
import { type ListProblem, limits, type Row, refuse, type Table } from './table.ts';

/** How many rows of titles, dates and blanks may stand above the headers. */
const titleRows = 20;

/**
 * The table in raw rows: its headers are the row that says most column words, else the first that fills as
 * many cells as the rows below. Rows without any cell are no rows; columns without header and cell fall away.
 */
export function tableOf(
  raw: readonly Row[],
  from: { sheet: string | null; sheets: string[] },
): Table | ListProblem {
  const filled = raw.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const at = headerPlace(filled);
  const header = filled[at];
  if (!header) return refuse('not-a-table');
  const below = filled.slice(at + 1);
  const rows = [header, ...below];
  const used = usedColumns(rows);
  if (used.length < 2 && !header.cells.some((cell) => headerKind(cell) !== null))
    return refuse('not-a-table');
  if (below.length === 0) return refuse('no-rows');
  if (below.length > limits.rows) return refuse('too-many-rows', { limit: limits.rows, rows: below.length });
  if (used.length > limits.columns)
    return refuse('too-many-columns', { limit: limits.columns, columns: used.length });
  const cellsOf = (row: Row): string[] => used.map((column) => row.cells[column] ?? '');
  const long = rows.find((row) => row.cells.some((cell) => cell.length > limits.cell));
  if (long) return refuse('cell-too-long', { limit: limits.cell, line: long.line });
  return {
    ...from,
    headers: unique(cellsOf(header), used),
    headerLine: header.line,
    above: filled.slice(0, at),
    rows: below.map((row) => ({ line: row.line, cells: cellsOf(row) })),
  };
}

function headerPlace(rows: readonly Row[]): number {
  const first = rows.slice(0, titleRows);
  const words = first.map(({ cells }) => cells.filter((cell) => headerKind(cell) !== null).length);
  const most = Math.max(0, ...words);
  if (most >= 2) return words.indexOf(most);
  const widths = first.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const widest = Math.max(0, ...widths);
  const wide = widths.findIndex((width) => width >= Math.max(2, Math.ceil(widest * 0.6)));
  return wide >= 0 ? wide : Math.max(0, words.indexOf(1));
}

function usedColumns(rows: readonly Row[]): number[] {
  const used = new Set<number>();
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (cell !== '') used.add(column);
  return [...used].sort((a, b) => a - b);
}

function unique(headers: readonly string[], places: readonly number[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const name = header.replace(/\s+/g, ' ').trim() || `Spalte ${places[index]! + 1}`;
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}
