import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingsOf } from '../../../server/landscape/deadlines.ts';
import { proposeColumns } from '../../../server/landscape/list/columns.ts';
import { readServices } from '../../../server/landscape/list/services.ts';
import type { Table } from '../../../server/landscape/list/table.ts';
import type { KnownProduct } from '../../../server/questionnaire/known-product.ts';

const products: KnownProduct[] = [
  {
    id: 'libreoffice',
    name: 'LibreOffice',
    maker: 'The Document Foundation',
    area: 'office',
    class: 'open',
    aliases: ['Libre Office'],
  },
  {
    id: 'vois',
    name: 'VOIS',
    maker: 'HSH',
    area: 'specialist',
    class: 'proprietary',
    aliases: ['VOIS MESO'],
  },
];

const tableOf = (headers: string[], ...rows: string[][]): Table => ({
  sheet: null,
  sheets: [],
  headerLine: 1,
  above: [],
  headers,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});

const read = (table: Table) => readServices(table, proposeColumns(table).columns, { products, editions: [] });

describe('services of a list', () => {
  it('takes the maker as a second sign of the product, and only its own', () => {
    const table = tableOf(
      ['Verfahren', 'Produkt', 'Hersteller'],
      ['Meldewesen', 'MESO 5.2 Standard', 'HSH GmbH'],
      ['Wahlen', 'MESO 5.2 Standard', 'Haus Beispiel'],
    );
    const meso = { ...products[1]!, id: 'meso', name: 'HSH MESO', aliases: [] };
    const { columns } = proposeColumns(table);
    const { services } = readServices(table, columns, { products: [meso], editions: ['standard'] });
    expect(services.map(({ product, maker }) => [product, maker])).toEqual([
      ['HSH MESO', 'HSH'],
      ['MESO 5.2 Standard', 'Haus Beispiel'],
    ]);
  });

  it('takes the end of support over to the days by which to decide', () => {
    const { services, unread } = read(
      tableOf(
        ['Verfahren', 'Vertragsende', 'Herstellersupport bis'],
        ['Meldewesen', '31.12.2028', '14.10.2027'],
        ['Kasse', '', '10/2028'],
        ['Akte', '', 'unbefristet'],
        ['Bau', '', 'siehe Anlage'],
      ),
    );
    expect(services.map(({ supportEnd }) => supportEnd)).toEqual([
      '2027-10-14',
      '2028-10',
      undefined,
      undefined,
    ]);
    expect(unread).toEqual([{ service: 'zeile-5', line: 5, field: 'supportEnd', cell: 'siehe Anlage' }]);
    expect(endingsOf(services)).toMatchObject([
      { what: 'Meldewesen', of: 'contract', end: '2028-12-31' },
      { what: 'Meldewesen', of: 'support', end: '2027-10-14' },
      { what: 'Kasse', of: 'support', end: '2028-10' },
    ]);
  });

  it('reads a German list with all it says', () => {
    const table = tableOf(
      [
        'Verfahren',
        'Produkt',
        'Hersteller',
        'Anzahl Nutzer:innen',
        'Vertragsende',
        'Kündigungsfrist',
        'Kosten p. a.',
        'geschäftskritisch',
        'MS Office nötig',
      ],
      [
        'Meldewesen',
        'VOIS|MESO',
        '',
        'ca. 200',
        '31.12.2027',
        '6 Monate zum Jahresende',
        '1.200,50 €',
        'ja',
        'ja',
      ],
      ['Textverarbeitung', 'LibreOffice 24.8', 'TDF', '1.500', 'unbefristet', '', '', 'nein', ''],
    );
    expect(read(table).services).toMatchObject([
      {
        id: 'zeile-2',
        name: 'Meldewesen',
        product: 'VOIS',
        maker: 'HSH',
        area: 'specialist',
        users: 200,
        contractEnd: '2027-12-31',
        noticeMonths: 6,
        costPerYear: 1200.5,
        critical: true,
        needs: [{ kind: 'office', what: 'Microsoft Office' }],
      },
      { product: 'LibreOffice', maker: 'TDF', users: 1500, contractEnd: null, critical: false, needs: [] },
    ]);
  });

  it('reads a Swiss list', () => {
    const table = tableOf(
      ['Fachapplikation', 'Lieferant', 'Lizenzen', 'Kündbar per', 'Kosten CHF / Jahr'],
      ['Einwohnerkontrolle', 'X AG', '12', '12/2027', "CHF 1'200.50"],
    );
    expect(read(table).services).toMatchObject([
      { name: 'Einwohnerkontrolle', maker: 'X AG', users: 12, contractEnd: '2027-12', costPerYear: 1200.5 },
    ]);
  });

  it('reads an Austrian list', () => {
    const table = tableOf(
      [
        'Anwendung',
        'Magistratsabteilung',
        'Anbieter',
        'Arbeitsplätze',
        'Laufzeit bis',
        'Jahreskosten brutto',
      ],
      ['Aktenverwaltung', 'MA 1', 'Y GmbH', '80', '31. Jänner 2028', '12.000,-'],
    );
    expect(read(table).services).toMatchObject([
      { maker: 'Y GmbH', users: 80, contractEnd: '2028-01-31', costPerYear: 12000 },
    ]);
  });

  it('leaves rows that name nothing, add up or repeat, and says why', () => {
    const table = tableOf(
      ['Name', 'Kosten'],
      ['Akte', '10'],
      ['Akte', '10'],
      ['', '5'],
      ['Gesamtsumme', '25'],
      ['Akte', '20'],
    );
    const list = read(table);
    expect(list.left.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'repeated'],
      [4, 'no-name'],
      [5, 'sum'],
    ]);
    expect(list.services).toHaveLength(2);
  });

  it('tells what it could not read instead of guessing', () => {
    const table = tableOf(
      ['Name', 'Vertragsende'],
      ['Akte', '31.02.2027'],
      ['Amt', '2027'],
      ['Bau', '12/2027'],
    );
    expect(read(table)).toMatchObject({
      services: [{ contractEnd: null }, { contractEnd: '2027-12' }, { contractEnd: '2027-12' }],
      unread: [{ service: 'zeile-2', line: 2, field: 'contractEnd', cell: '31.02.2027' }],
    });
  });

  it('marks a product taken for another by its spelling as likely', () => {
    const table = tableOf(
      ['Name', 'Software'],
      ['Büro', 'Libre-Ofice'],
      ['Büro 2', 'libre office®'],
      ['X', 'Eigenbau'],
    );
    expect(read(table).matches).toEqual([
      { service: 'zeile-2', product: 'libreoffice', by: 'likely' },
      { service: 'zeile-3', product: 'libreoffice', by: 'name' },
    ]);
  });

  it('takes the area that the list names before that of the product', () => {
    const table = tableOf(
      ['Name', 'Bereich'],
      ['VOIS', 'Büroprogramme'],
      ['VOIS 2', ''],
      ['Akte', 'Sonstiges'],
      ['Kasse', 'Sonstiges'],
    );
    const areas = [
      { id: 'office', name: 'Büroprogramme' },
      { id: 'specialist', name: 'Fachverfahren' },
    ];
    const list = readServices(table, proposeColumns(table).columns, { products, editions: [] }, areas);
    expect(list.services.map(({ area }) => area)).toEqual(['office', 'specialist', null, null]);
    expect(list.unread).toMatchObject([{ line: 4, field: 'area', cell: 'Sonstiges' }]);
  });

  it('loses no row of any table, whatever columns are chosen', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'Summe', 'VOIS', '1.200,50 €', '31.12.2027', 'ja'),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell));
    const place = fc.option(fc.nat(2), { nil: undefined });
    const corrections = fc.dictionary(
      fc.constantFrom('s:vois', 's:summe', 'l:2', 'l:3'),
      fc.record({ product: fc.constantFrom(null, 'VOIS', 'x'), area: fc.constantFrom(null, 'office') }),
    );
    fc.assert(
      fc.property(rows, place, place, place, corrections, (cells, name, product, users, decided) => {
        const table = tableOf(['a', 'b', 'c'], ...cells);
        const columns = Object.fromEntries(
          Object.entries({ name, product, users, cost: users, contractEnd: users }).filter(
            ([, at]) => at !== undefined,
          ),
        );
        const list = readServices(table, columns, { products, editions: [] }, [], decided);
        const lines = [
          ...list.services.map(({ id }) => Number(id.replace('zeile-', ''))),
          ...list.left.map(({ line }) => line),
        ];
        expect(lines.sort((a, b) => a - b)).toEqual(table.rows.map(({ line }) => line));
        expect(list.spellings.map(({ service }) => service)).toEqual(list.services.map(({ id }) => id));
      }),
    );
  });
});
