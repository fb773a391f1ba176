/** What a list may hold at most; whatever is larger is refused whole, so that nothing is lost unseen. */
export const limits = {
  /** Bytes of the file. */
  bytes: 5_000_000,
  rows: 10_000,
  columns: 60,
  /** Characters of one cell. */
  cell: 2_000,
  /** Bytes of an XLSX file when unpacked. */
  unpacked: 50_000_000,
} as const;

/** A row with the line or row number it has in the file, as a person sees it there (from 1). */
export interface Row {
  line: number;
  /** As many as the table has columns. */
  cells: string[];
}

/** A table as it stands in a file: headers and the rows below, all as text. */
export interface Table {
  /** Name of the sheet it was read from; null for CSV. */
  sheet: string | null;
  /** All sheets of the file; empty for CSV. */
  sheets: string[];
  /** Unique: a second "Name" is called "Name (2)", one without words "Spalte 3" by its place. */
  headers: string[];
  /** Line of the headers in the file, and what stands above them: titles, dates, groups of columns. */
  headerLine: number;
  above: Row[];
  rows: Row[];
}

/** Why no table could be read; each has words of its own. */
export type ListProblemCode =
  | 'too-large'
  | 'empty-file'
  | 'old-excel'
  | 'protected'
  | 'other-format'
  | 'unreadable'
  | 'broken-quote'
  | 'unpacks-too-large'
  | 'unknown-sheet'
  | 'not-a-table'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long';

/** A refusal with the figures its words need: `limit`, `line`, `column`, `sheet`, `sheets`, `format`. */
export interface ListProblem {
  problem: ListProblemCode;
  args: Record<string, string | number>;
}

/** Tells a refusal from what was read. */
export function isProblem(read: object): read is ListProblem {
  return 'problem' in read;
}

/** A refusal. */
export function refuse(problem: ListProblemCode, args: ListProblem['args'] = {}): ListProblem {
  return { problem, args };
}
