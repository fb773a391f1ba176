import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { tableOf } from '../landscape/list/headers.ts';
import {
  isProblem,
  type ListProblem,
  limits,
  type Row,
  refuse,
  type Table,
} from '../landscape/list/table.ts';

/** Cells a sheet may span: one value in its last corner would otherwise fill the memory with blanks. */
const spanned = 20_000_000;

/** The table of an XLSX file: of the named sheet, else of the first sheet that holds one. */
export async function readXlsx(bytes: Uint8Array, wanted?: string): Promise<Table | ListProblem> {
  const parts = unpack(bytes);
  if (isProblem(parts)) return parts;
  const sheets = await sheetsOf(parts);
  if (isProblem(sheets)) return sheets;
  const names = sheets.map(({ sheet }) => sheet);
  const chosen = wanted === undefined ? sheets : sheets.filter(({ sheet }) => sheet === wanted);
  if (chosen.length === 0) return refuse('unknown-sheet', { sheet: wanted ?? '', sheets: names.join(', ') });
  let first: ListProblem | null = null;
  for (const { sheet, rows } of chosen) {
    const table = tableOf(rows, { sheet, sheets: names });
    if (!isProblem(table)) return table;
    if (first === null || first.problem === 'not-a-table') first = table;
  }
  return first ?? refuse('not-a-table');
}

type Parts = { files: Record<string, Uint8Array> };

/** What an archive says of its size is not trusted beyond the room it is given: more does not fit in. */
function unpack(bytes: Uint8Array): Parts | ListProblem {
  let size = 0;
  const seen: string[] = [];
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    seen.push(name);
    if (!/\.(?:xml|rels)$/.test(name)) return false;
    size += originalSize;
    return size <= limits.unpacked;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (size > limits.unpacked) return refuse('unpacks-too-large', { limit: limits.unpacked });
    const format = seen.includes('xl/workbook.xml') ? null : formatOf(seen);
    return format ? refuse('other-format', { format }) : { files };
  } catch {
    return refuse('unreadable');
  }
}

function formatOf(names: readonly string[]): string {
  if (names.includes('xl/workbook.bin')) return 'XLSB';
  if (names.includes('word/document.xml')) return 'DOCX';
  return names.includes('META-INF/manifest.xml') && names.includes('content.xml') ? 'ODS' : 'ZIP';
}

async function sheetsOf({ files }: Parts): Promise<{ sheet: string; rows: Row[] }[] | ListProblem> {
  const cells = Object.entries(files)
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .reduce((sum, [, xml]) => sum + span(new TextDecoder().decode(xml)), 0);
  if (cells > spanned) return refuse('unpacks-too-large', { limit: limits.unpacked });
  // Packed anew without compression, the sizes that the reader of sheets finds are true ones.
  const honest = zipSync(files, { level: 0 });
  try {
    const sheets = await readSheets(honest.slice().buffer);
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map(rowOf) }));
  } catch {
    return refuse('unreadable');
  }
}

/** Rows times columns up to the last address that a sheet names. */
function span(xml: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', digits] of xml.matchAll(/\br=["']([A-Z]*)(\d+)["']/g)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return rows * columns;
}

const rowOf = (cells: readonly unknown[], index: number): Row => ({
  line: index + 1,
  cells: cells.map((cell) => textOf(cell)),
});

/** A cell as a German would type it, so that all lists are read by the same rules. Dates are ISO days. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  if (typeof cell !== 'number') return String(cell).trim();
  const digits = String(Math.round(cell * 1e6) / 1e6).replace('.', ',');
  // Three digits after a comma would read as thousands.
  return /,\d{3}$/.test(digits) ? `${digits}0` : digits;
}
