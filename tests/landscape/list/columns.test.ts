import { expect, it } from 'vitest';
import { chosenColumns, proposeColumns } from '../../../server/landscape/list/columns.ts';
import { headerKind } from '../../../server/landscape/list/header-words.ts';
import type { Table } from '../../../server/landscape/list/table.ts';

const tableOf = (headers: string[], ...rows: string[][]): Table => ({
  sheet: null,
  sheets: [],
  headerLine: 1,
  above: [],
  headers,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});

it.each([
  ['Verfahren', 'name'],
  ['Name der Fachanwendung', 'name'],
  ['Softwareprodukt', 'product'],
  ['Hersteller/Lieferant', 'maker'],
  ['Zuständiges Amt', 'department'],
  ['Anzahl Nutzer*innen', 'users'],
  ['Anz. Lizenzen', 'users'],
  ['Vertragslaufzeit bis', 'contractEnd'],
  ['kündbar zum', 'contractEnd'],
  ['Kündigungsfrist (Monate)', 'notice'],
  ['Wartung/Support bis', 'contractEnd'],
  ['Wartungsende', 'contractEnd'],
  ['Support-Ende', 'supportEnd'],
  ['Support bis', 'supportEnd'],
  ['Hersteller-Support bis', 'supportEnd'],
  ['Ende des Herstellersupports', 'supportEnd'],
  ['End of Life (EOL)', 'supportEnd'],
  ['EoS', 'supportEnd'],
  ['abgekündigt per', 'supportEnd'],
  ['Kosten p.a. (brutto)', 'cost'],
  ['Jahreskosten netto', 'cost'],
  ['Schutzbedarf', 'critical'],
  ['Office-Anbindung', 'needs'],
])('takes the header %s for %s', (header, field) => {
  expect(headerKind(header)?.field).toBe(field);
});

it('knows nothing of headers that say nothing of a service', () => {
  for (const header of [
    'Bemerkungen',
    '',
    'Lfd. Nr.',
    'Einmalige Kosten',
    'Beginn der Laufzeit',
    'Vertragswert',
    'Preis pro Lizenz',
    'Support',
    'Supportstufe',
  ])
    expect([header, headerKind(header)]).toEqual([header, null]);
});

it('gives a field to the column whose cells fit it', () => {
  const table = tableOf(
    ['Verfahren', 'Kosten', 'Kosten pro Jahr', 'Vertragsende'],
    ['Akte', 'siehe Vertrag', '100', '2027'],
    ['Bau', 'offen', '200', 'unbefristet'],
  );
  expect(proposeColumns(table)).toMatchObject({
    columns: { name: 0, cost: 2, contractEnd: 3 },
    unused: [1],
    guesses: [
      { field: 'name', confidence: 1 },
      { field: 'cost', confidence: 1 },
      { field: 'contractEnd', confidence: 1 },
    ],
  });
});

it('is less sure of a header with other words, and of cells that fit only in part', () => {
  const table = tableOf(['Verfahren', 'Kosten nach Angabe der Kämmerei'], ['a', '100'], ['b', 'siehe Akte']);
  const cost = proposeColumns(table).guesses.find(({ field }) => field === 'cost');
  expect(cost?.confidence).toBeLessThan(0.5);
});

it('takes the first column of different words for the name where no header says so', () => {
  const table = tableOf(['Nr', 'Was', 'Hersteller'], ['1', 'Akte', 'X'], ['2', 'Bau', 'Y']);
  expect(proposeColumns(table).columns).toEqual({ name: 1, maker: 2 });
});

it('takes of a choice only fields and columns that exist', () => {
  const table = tableOf(['a', 'b'], ['1', '2']);
  expect(chosenColumns({ name: 0, users: 7, cost: '1', other: 1, maker: 1 }, table)).toEqual({
    name: 0,
    maker: 1,
  });
});
