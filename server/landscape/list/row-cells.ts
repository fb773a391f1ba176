import type { Columns } from './columns.ts';
import type { Field } from './header-words.ts';
import type { Row } from './table.ts';

/** What the cells of one row say. */
export interface RowCells {
  /** As it stands there, on one line. */
  cell: (field: Field) => string;
  /** Empty where the list has nothing to say; cut, and told as unread, where it is too long to keep. */
  text: (field: Field) => string;
  /** Null where nothing is said; told as unread where something is that cannot be read. */
  read: <T>(field: Field, reader: (text: string) => T | null) => T | null;
}

/** Characters of a text that is kept. */
const longest = 300;

/** What a list writes where it has nothing to say. */
const blank =
  /^(?:|[-–—?.]+|n\/?a|k\.?\s?a\.?|keine?(?:\s.*)?|unbekannt|offen|unbefr.*|bis auf weiteres.*|jederzeit.*|unbegrenzt|entfällt|tbd|laufend|dauerhaft)$/i;

/**
 * Reads the cells of a row by what their columns say.
 * @param unread is told of each cell that is filled and cannot be read, once
 */
export function rowCells(row: Row, columns: Columns, unread: (field: Field, cell: string) => void): RowCells {
  const told = new Set<Field>();
  const cell = (field: Field): string => oneLine(row, columns[field]);
  const tell = (field: Field): void => {
    if (!told.has(field)) unread(field, cell(field));
    told.add(field);
  };
  return {
    cell,
    text: (field) => {
      const said = cell(field);
      if (blank.test(said)) return '';
      if (said.length <= longest) return said;
      tell(field);
      return `${said.slice(0, longest - 1)}…`.toWellFormed();
    },
    read: (field, reader) => {
      const said = cell(field);
      const value = said === '' ? null : reader(said);
      if (value === null && !blank.test(said)) tell(field);
      return value;
    },
  };
}

function oneLine(row: Row, column: number | undefined): string {
  const cell = column === undefined ? '' : (row.cells[column] ?? '');
  return cell
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
