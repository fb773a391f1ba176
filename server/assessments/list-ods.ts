import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { type ListProblem, limits, refuse, type Table } from '../landscape/list/table.ts';
import { odsType } from '../report/ods/spreadsheet.ts';
import { odsSheets } from './list-ods-cells.ts';
import { type RawSheet, tableIn } from './list-sheets.ts';

/** Whether an archive says of itself that it is an OpenDocument spreadsheet. */
export function isOds(bytes: Uint8Array): boolean {
  try {
    const kind = ({ name, originalSize }: UnzipFileInfo): boolean =>
      name === 'mimetype' && originalSize <= 2 * odsType.length;
    const { mimetype } = unzipSync(bytes, { filter: kind });
    return mimetype !== undefined && strFromU8(mimetype).trim() === odsType;
  } catch {
    return false;
  }
}

/** The table of an ODS file: of the named sheet, else of the first sheet that holds one. */
export function readOds(bytes: Uint8Array, wanted?: string): Table | ListProblem {
  const sheets = sheetsOf(bytes);
  return Array.isArray(sheets) ? tableIn(sheets, wanted) : sheets;
}

/** What an archive says of its size is not trusted beyond the room it is given: more does not fit in. */
function sheetsOf(bytes: Uint8Array): RawSheet[] | ListProblem {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (name !== 'content.xml' && name !== 'META-INF/manifest.xml') return false;
    size += originalSize;
    return size <= limits.unpacked;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (size > limits.unpacked) return refuse('unpacks-too-large', { limit: limits.unpacked });
    const { 'content.xml': content, 'META-INF/manifest.xml': manifest } = files;
    if (manifest !== undefined && strFromU8(manifest).includes('encryption-data')) return refuse('protected');
    return content === undefined ? refuse('unreadable') : odsSheets(new TextDecoder().decode(content));
  } catch {
    return refuse('unreadable');
  }
}
