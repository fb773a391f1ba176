import { readCsv } from '../landscape/list/csv.ts';
import { tableOf } from '../landscape/list/headers.ts';
import { foreignFormat } from '../landscape/list/signature.ts';
import { isProblem, type ListProblem, limits, refuse, type Table } from '../landscape/list/table.ts';
import { isOds, readOds } from './list-ods.ts';
import { readXlsx } from './list-xlsx.ts';

/**
 * Reads a list as it was brought: CSV, XLSX or ODS, told apart by what is in the file, whatever it is called.
 * @param name of the file; its ending only helps to name what cannot be read
 * @param sheet which sheet of a spreadsheet; without it the first that holds a table
 * @returns the table, or why there is none
 */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  sheet?: string,
): Promise<Table | ListProblem> {
  if (bytes.length > limits.bytes) return refuse('too-large', { limit: limits.bytes, bytes: bytes.length });
  if (bytes.length === 0) return refuse('empty-file');
  const foreign = foreignFormat(bytes, name);
  if (foreign) return foreign;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return isOds(bytes) ? readOds(bytes, sheet) : readXlsx(bytes, sheet);
  const rows = readCsv(bytes);
  return isProblem(rows) ? rows : tableOf(rows, { sheet: null, sheets: [] });
}
