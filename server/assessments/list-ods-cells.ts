import { Parser } from 'saxen';
import { type ListProblem, limits, refuse } from '../landscape/list/table.ts';
import { type RawSheet, textOf } from './list-sheets.ts';

/** Columns a cell may stand in; blank ones between filled ones cost room too. */
const farthestColumn = 1000;
/** Beside the rows of a list there may be titles above it. */
const mostRows = limits.rows + 100;

const spaces = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
};

type Attributes = Readonly<Record<string, string>>;

/** What a cell says beside its text. */
interface Open {
  attributes: Attributes;
  paragraphs: number;
  /** Text counts in a paragraph alone. */
  within: boolean;
  text: string;
}

const cellTags = ['table:table-cell', 'table:covered-table-cell'];
/** Said about a cell, not in it. */
const aside = 'office:annotation';

/**
 * The sheets of a spreadsheet as rows of texts, out of its content (OpenDocument 1.2 and 1.3). Cells and rows
 * that are told once and meant often are only repeated as far as a list may reach.
 * @throws where the text is no XML
 */
export function odsSheets(xml: string): RawSheet[] | ListProblem {
  const sheets: RawSheet[] = [];
  let open: Open | null = null;
  let row: { cells: string[]; blank: number; repeated: number } | null = null;
  let line = 0;
  let tables = 0;
  let notes = 0;
  let problem: ListProblem | null = null;

  const endCell = ({ attributes, text }: Open): void => {
    if (row === null) return;
    const value = told(attributes, text);
    const repeated = repeat(attributes, 'table:number-columns-repeated');
    if (value === '') {
      row.blank += repeated;
      return;
    }
    if (row.cells.length + row.blank + repeated > farthestColumn) {
      problem ??= refuse('too-many-columns', { limit: limits.columns });
      return;
    }
    row.cells.push(...Array<string>(row.blank).fill(''), ...Array<string>(repeated).fill(value));
    row.blank = 0;
  };

  const endRow = (): void => {
    const { cells, repeated } = row!;
    const { rows } = sheets.at(-1)!;
    const full = cells.length > 0 && rows.length + repeated > mostRows;
    if (full) problem ??= refuse('too-many-rows', { limit: limits.rows });
    else if (cells.length > 0) for (let n = 1; n <= repeated; n += 1) rows.push({ line: line + n, cells });
    line += repeated;
    row = null;
  };

  const parser = new Parser().ns(spaces);
  parser.on('openTag', (name, read) => {
    if (name === 'table:table') {
      tables += 1;
      if (tables > 1) return;
      sheets.push({ sheet: read()['table:name'] ?? '', rows: [] });
      line = 0;
    } else if (tables !== 1) return;
    else if (name === 'table:table-row')
      row = { cells: [], blank: 0, repeated: repeat(read(), 'table:number-rows-repeated') };
    else if (row !== null && cellTags.includes(name))
      open = { attributes: read(), paragraphs: 0, within: false, text: '' };
    else if (name === aside) notes += 1;
    else if (open !== null && notes === 0) inCell(open, name, read);
  });
  parser.on('text', (text, decode) => {
    if (open !== null && notes === 0 && open.within) open.text += decode(text).replace(/[ \t\r\n]+/g, ' ');
  });
  parser.on('cdata', (text) => {
    if (open !== null && notes === 0 && open.within) open.text += text;
  });
  parser.on('closeTag', (name) => {
    if (name === 'table:table') tables -= 1;
    else if (tables !== 1) return;
    else if (name === aside) notes -= 1;
    else if (name === 'text:p' && open !== null && notes === 0) open.within = false;
    else if (open !== null && cellTags.includes(name)) {
      endCell(open);
      open = null;
    } else if (name === 'table:table-row' && row !== null) endRow();
  });
  parser.parse(xml);
  return problem ?? sheets;
}

/** Marks within the text of a cell that stand for signs. */
function inCell(cell: Open, name: string, read: () => Attributes): void {
  if (name === 'text:p') {
    if (cell.paragraphs > 0) cell.text += '\n';
    cell.paragraphs += 1;
    cell.within = true;
  } else if (name === 'text:s') cell.text += ' '.repeat(Math.min(repeat(read(), 'text:c'), limits.cell));
  else if (name === 'text:tab') cell.text += '\t';
  else if (name === 'text:line-break') cell.text += '\n';
}

function told(attributes: Attributes, text: string): string {
  const number = Number(attributes['office:value']);
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return textOf(Number.isFinite(number) ? number : text);
    case 'boolean':
      return textOf(attributes['office:boolean-value'] === 'true');
    case 'date':
      return (attributes['office:date-value'] ?? text).slice(0, 10);
    default:
      return textOf(text);
  }
}

const repeat = (attributes: Attributes, name: string): number => {
  const times = Number(attributes[name] ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
};
