import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableOf } from '../../../server/landscape/list/headers.ts';
import { isProblem, type Row } from '../../../server/landscape/list/table.ts';

const from = { sheet: null, sheets: [] };
const rowsOf = (...rows: string[][]): Row[] => rows.map((cells, n) => ({ line: n + 1, cells }));

it('takes the row that says most column words for the headers, and tells what stands above it', () => {
  const table = tableOf(
    rowsOf(
      ['Verträge der Stadt', ''],
      ['', ''],
      ['Vertrag', 'Kosten'],
      ['Verfahren', 'Hersteller', 'Kosten'],
      ['Kasse', 'X', '5'],
    ),
    from,
  );
  expect(table).toMatchObject({
    headers: ['Verfahren', 'Hersteller', 'Kosten'],
    headerLine: 4,
    above: [{ line: 1 }, { line: 3 }],
    rows: [{ line: 5 }],
  });
});

it('takes the first row that is as wide as those below where none says a column word', () => {
  const table = tableOf(rowsOf(['Übersicht', '', ''], ['Aa', 'Bb', 'Cc'], ['Kasse', 'X', '5']), from);
  expect(table).toMatchObject({ headers: ['Aa', 'Bb', 'Cc'], above: [{ line: 1 }], rows: [{ line: 3 }] });
});

it('puts every filled row above the headers, into them or below them', () => {
  const cell = fc.oneof(fc.constantFrom('', '', 'Name', 'Hersteller', 'Kosten', 'Summe'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 40 }), (cells) => {
      const raw = rowsOf(...cells);
      const table = tableOf(raw, from);
      if (isProblem(table)) return;
      const lines = [
        ...table.above.map(({ line }) => line),
        table.headerLine,
        ...table.rows.map(({ line }) => line),
      ];
      expect(lines).toEqual(raw.filter((row) => row.cells.some((one) => one !== '')).map(({ line }) => line));
      for (const row of table.rows) expect(row.cells).toHaveLength(table.headers.length);
    }),
  );
});
