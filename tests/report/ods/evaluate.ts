import { strFromU8, unzipSync } from 'fflate';

type Value = number | string;
type Row = { formula: string | null; value: Value }[];

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function read(bytes: Uint8Array): Map<string, Row[]> {
  const xml = strFromU8(unzipSync(bytes)['content.xml']!);
  const tables = [...xml.matchAll(/<table:table table:name="([^"]*)">(.*?)<\/table:table>/gs)];
  return new Map(
    tables.map(([, name, body]) => [
      name!,
      [...body!.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row]) =>
        [...row!.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
          ([, attributes, inner]) => {
            const formula = /table:formula="of:=([^"]*)"/.exec(attributes!)?.[1];
            const number = /office:value="([^"]*)"/.exec(attributes!)?.[1];
            const text = unescaped((inner ?? '').replace(/<[^>]*>/g, ''));
            return {
              formula: formula === undefined ? null : unescaped(formula),
              value: number === undefined ? text : Number(number),
            };
          },
        ),
      ),
    ]),
  );
}

const functions = {
  IF: (test: boolean, yes: Value, no: Value): Value => (test ? yes : no),
  IFERROR: (value: Value, other: Value): Value =>
    typeof value === 'number' && Number.isFinite(value) ? value : other,
  MIN: Math.min,
  MAX: Math.max,
  SUM: (...values: Value[]): number =>
    values.flat().reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0),
  COUNT: (...values: Value[]): number => values.flat().filter((value) => typeof value === 'number').length,
};

/**
 * The values of a sheet reckoned anew by its formulas, with no regard to the values that stand beside them.
 * Knows what the spreadsheet of costs uses of OpenFormula, no more.
 */
export function evaluated(bytes: Uint8Array, sheet: string): Value[][] {
  const sheetsByName = read(bytes);
  const known = new Map<string, Value>();
  const cell = (name: string, letter: string, row: number): Value => {
    const key = `${name}.${letter}${row}`;
    const found = sheetsByName.get(name)?.[row - 1]?.[letter.charCodeAt(0) - 65];
    if (found === undefined) throw new Error(`No cell ${key}`);
    const value = known.get(key) ?? (found.formula === null ? found.value : run(found.formula, name));
    known.set(key, value);
    return value;
  };
  const range = (name: string, from: string, to: string, row: number): Value[] =>
    Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
      cell(name, String.fromCharCode(from.charCodeAt(0) + i), row),
    );
  const run = (formula: string, here: string): Value => {
    const script = formula
      .replace(/\[\.([A-Z])(\d+):\.([A-Z])\2\]/g, (_, a, row, b) => `range("${here}","${a}","${b}",${row})`)
      .replace(/\[\$?(\w*)\.\$?([A-Z])\$?(\d+)\]/g, (_, n, a, row) => `cell("${n || here}","${a}",${row})`)
      .replaceAll(';', ',')
      .replaceAll('^', '**')
      .replace(/(?<![<>])=/g, '===');
    const names = Object.keys(functions);
    return new Function('cell', 'range', ...names, `return ${script}`)(
      cell,
      range,
      ...Object.values(functions),
    );
  };
  return sheetsByName
    .get(sheet)!
    .map((row) => row.map(({ formula, value }) => (formula === null ? value : run(formula, sheet))));
}
