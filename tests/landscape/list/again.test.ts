import { expect, test } from 'vitest';
import { withoutKnown } from '../../../server/landscape/list/again.ts';
import type { Columns } from '../../../server/landscape/list/columns.ts';
import { readServices } from '../../../server/landscape/list/services.ts';
import type { Table } from '../../../server/landscape/list/table.ts';

const columns: Columns = { name: 0, contractEnd: 1, cost: 2 };
const tableOf = (...rows: string[][]): Table => ({
  sheet: null,
  sheets: [],
  headers: ['Verfahren', 'Vertragsende', 'Kosten im Jahr'],
  headerLine: 1,
  above: [],
  rows: rows.map((cells, n) => ({ line: n + 2, cells })),
});
const read = (table: Table) => readServices(table, columns, { products: [], editions: [] });
const first = tableOf(['Kasse', '31.12.2028', '1.200'], ['Melde', '', ''], ['Melde', '30.6.2029', '']);
const there = read(first).services;

test('a list brought once more adds nothing, and every row is told as standing there', () => {
  const { services, left, spellings } = withoutKnown(read(first), first.rows, there);
  expect([services, spellings]).toEqual([[], []]);
  expect(left.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'repeated'],
    [3, 'repeated'],
    [4, 'repeated'],
  ]);
});

test('what is new, or said anew, is taken; each service stands for one row', () => {
  const table = tableOf(
    ['Kasse', '31.12.2029', ''],
    ['Archiv', '', ''],
    ['Kasse', '', ''],
    ['Kasse', '', '1.200,00'],
  );
  const { services, left } = withoutKnown(read(table), table.rows, there);
  expect(services.map(({ id }) => id)).toEqual(['zeile-2', 'zeile-3', 'zeile-5']);
  expect(left.map(({ line }) => line)).toEqual([4]);
  expect(services.length + left.length).toBe(table.rows.length);
});

test('what was tried or changed by hand beside the list does not make a row new', () => {
  const tried = there.map((one) => ({
    ...one,
    area: 'office',
    critical: true,
    exit: { ...one.exit, exported: '2026-01-31' },
  }));
  expect(withoutKnown(read(first), first.rows, tried).services).toEqual([]);
});
