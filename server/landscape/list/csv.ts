import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.ts';
import { type ListProblem, limits, type Row, refuse } from './table.ts';

const separators = [';', ',', '\t'] as const;

/** Rows of a CSV file, with whatever stands above the headers. */
export function readCsv(bytes: Uint8Array): Row[] | ListProblem {
  const text = decode(bytes);
  if (text === null) return refuse('unreadable');
  const named = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = (named ? text.slice(named[0].length) : text).replace(/\r\n?/g, '\n');
  const shift = named ? 1 : 0;
  try {
    const records = parse(body, {
      delimiter: named?.[1] ?? separator(body),
      relax_column_count: true,
      // A 24" screen is a sign within a text, no quotation.
      relax_quotes: true,
      info: true,
      skip_empty_lines: true,
      record_delimiter: '\n',
      max_record_size: limits.columns * limits.cell * 4,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({
      // Counted at the end of a row, which may have several lines in its cells.
      line: info.lines + shift - record.join('').split('\n').length + 1,
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (error instanceof CsvError) return refuse('broken-quote', { line: lineOf(error) + shift });
    throw error;
  }
}

/** The separator that splits most lines, and these most alike; quoted parts do not count. */
function separator(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 200);
  const scored = separators.map((sign) => {
    const counts = new Map<number, number>();
    for (const line of filled) {
      const count = line.split(sign).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return { sign, alike: Math.max(0, ...counts.values()) };
  });
  return scored.reduce((best, one) => (one.alike > best.alike ? one : best)).sign;
}

const lineOf = (error: CsvError): number => Number((error as { lines?: unknown }).lines ?? 0);
