import { endOf, isEndless } from './dates.ts';
import { type Field, fields, headerKind } from './header-words.ts';
import { numberOf } from './numbers.ts';
import type { Table } from './table.ts';
import { criticalOf, noticeOf } from './values.ts';

/** Which column (from 0) says what. A field without column is not in the list. */
export type Columns = Partial<Record<Field, number>>;

/** A guess of what a column says, from 0 (none) to 1 (its header says just that, and its cells fit). */
export interface ColumnGuess {
  column: number;
  field: Field;
  confidence: number;
}

export interface Proposal {
  columns: Columns;
  /** One for each column that was given a field, in the order of the columns. */
  guesses: ColumnGuess[];
  /** Columns without a field. */
  unused: number[];
}

/**
 * Proposes what each column says, by its header and by what its cells look like; each field goes to the column
 * that fits it best. A list that names only products has them as names, too.
 */
export function proposeColumns(table: Table): Proposal {
  const guesses = table.headers
    .flatMap((header, column) => guess(header, column, table))
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const taken: ColumnGuess[] = [];
  for (const one of guesses)
    if (!taken.some(({ field, column }) => field === one.field || column === one.column)) taken.push(one);
  if (!taken.some(({ field }) => field === 'name' || field === 'product')) nameByLook(table, taken);
  taken.sort((a, b) => a.column - b.column);
  return {
    columns: Object.fromEntries(taken.map(({ field, column }) => [field, column])) as Columns,
    guesses: taken,
    unused: table.headers
      .map((_, column) => column)
      .filter((at) => !taken.some(({ column }) => column === at)),
  };
}

function guess(header: string, column: number, table: Table): ColumnGuess[] {
  const kind = headerKind(header);
  if (kind === null) return [];
  const share = fitting(kind.field, column, table);
  const confidence = Math.round(kind.confidence * (0.5 + share / 2) * 100) / 100;
  return share === 0 ? [] : [{ column, field: kind.field, confidence }];
}

/** Share of the filled cells that can be read as the field says; 1 for fields of words and empty columns. */
function fitting(field: Field, column: number, { rows }: Table): number {
  const reads = looks[field];
  const cells = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  if (!reads || cells.length === 0) return 1;
  return cells.slice(0, 200).filter(reads).length / Math.min(200, cells.length);
}

const looks: Partial<Record<Field, (cell: string) => boolean>> = {
  users: (cell) => numberOf(cell) !== null,
  cost: (cell) => numberOf(cell) !== null,
  contractEnd: (cell) => endOf(cell) !== null || isEndless(cell),
  supportEnd: (cell) => endOf(cell) !== null || isEndless(cell),
  acceptedUntil: (cell) => endOf(cell) !== null,
  notice: (cell) => noticeOf(cell) !== null || isEndless(cell),
  critical: (cell) => criticalOf(cell) !== null,
};

/** Without any header for it, the first column of different words is the name. */
function nameByLook({ rows, headers }: Table, taken: ColumnGuess[]): void {
  const column = headers.findIndex((_, at) => {
    if (taken.some((one) => one.column === at)) return false;
    const cells = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => /\p{L}{2}/u.test(cell));
    return cells.length > rows.length / 2 && new Set(cells).size > cells.length / 2;
  });
  if (column >= 0) taken.push({ column, field: 'name', confidence: 0.3 });
}

/** A choice of columns, as a person or a program states it: only known fields, and columns that exist. */
export function chosenColumns(chosen: Record<string, unknown>, table: Table): Columns {
  const columns: Columns = {};
  for (const field of fields) {
    const column = chosen[field];
    if (
      typeof column === 'number' &&
      Number.isInteger(column) &&
      column >= 0 &&
      column < table.headers.length
    )
      columns[field] = column;
  }
  return columns;
}
