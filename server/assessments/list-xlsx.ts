import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import {
  isProblem,
  type ListProblem,
  limits,
  type Row,
  refuse,
  type Table,
} from '../landscape/list/table.ts';
import { type RawSheet, tableIn, textOf } from './list-sheets.ts';

/** Cells a sheet may span: one value in its last corner would otherwise fill the memory with blanks. */
const spanned = 20_000_000;

/** The table of an XLSX file: of the named sheet, else of the first sheet that holds one. */
export async function readXlsx(bytes: Uint8Array, wanted?: string): Promise<Table | ListProblem> {
  const parts = unpack(bytes);
  if (isProblem(parts)) return parts;
  const sheets = await sheetsOf(parts);
  if (isProblem(sheets)) return sheets;
  return tableIn(sheets, wanted);
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

async function sheetsOf({ files }: Parts): Promise<RawSheet[] | ListProblem> {
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
