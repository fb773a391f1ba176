import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTable } from '../../../server/assessments/list-file.ts';
import { proposeColumns } from '../../../server/landscape/list/columns.ts';
import { readServices } from '../../../server/landscape/list/services.ts';
import { isProblem, type ListProblem } from '../../../server/landscape/list/table.ts';
import type { Service } from '../../../server/landscape/model.ts';
import type { KnownProduct } from '../../../server/questionnaire/known-product.ts';
import { workbook } from './workbook.ts';

const products = parse(readFileSync('questionnaires/shared/products.yaml', 'utf8')) as KnownProduct[];
const editions = parse(readFileSync('questionnaires/shared/editions.yaml', 'utf8')) as string[];

/** Bytes as German office programs save them; what Windows-1252 has above Latin-1 is the sign of the euro alone. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

/** A list as it comes: its file, and what must be understood of it without anyone's help. */
interface List {
  file: Uint8Array;
  services: Partial<Service>[];
  /** Lines that become no service. */
  left?: number[];
  /** Lines with a cell that cannot be read. */
  unread?: number[];
}

const lists: Record<string, List> = {
  'a German register of software: titles above, semicolons, decimal commas, Windows-1252': {
    file: windows1252(
      [
        'Softwareverzeichnis der Stadt Müsterhausen;;;;;',
        'Stand: 01.10.2026;;;;;',
        ';;;;;',
        'Lfd. Nr.;Bezeichnung der Fachanwendung;Hersteller/Lieferant;Zuständiges Amt;Anz. Lizenzen;Kosten p.a. (brutto)',
        '1;VOIS|MESO;HSH Soft- und Hardware;Bürgerbüro;12;"4.800,50 €"',
        '2;Microsoft Office 2019;Microsoft;alle Ämter;240;18.000 €',
        '3;Größenverwaltung;Müller GmbH;Kämmerei;k.A.;',
        ';;;;;',
        ';Gesamtsumme;;;;22.800,50 €',
        '',
      ].join('\r\n'),
    ),
    services: [
      { name: 'VOIS|MESO', product: 'VOIS', department: 'Bürgerbüro', users: 12, costPerYear: 4800.5 },
      { product: 'Microsoft Office', area: 'office', users: 240, costPerYear: 18000 },
      { name: 'Größenverwaltung', product: null, maker: 'Müller GmbH', users: null, costPerYear: null },
    ],
    left: [9],
  },
  'an Austrian list of applications: magistrate departments, Jänner, amounts with a dash': {
    file: strToU8(
      '\ufeffAnwendung;Magistratsabteilung;Anbieterin;Arbeitsplätze;Laufzeit bis;Jahreskosten brutto\nAktenverwaltung;MA 1;Y GmbH;80;31. Jänner 2028;12.000,-\nLohnverrechnung;MA 6;Z GmbH;5;Feber 2027;€ 3.000,--\n',
    ),
    services: [
      { department: 'MA 1', maker: 'Y GmbH', users: 80, contractEnd: '2028-01-31', costPerYear: 12000 },
      { department: 'MA 6', contractEnd: '2027-02', costPerYear: 3000 },
    ],
  },
  'a Swiss list as Unicode text: tabs, UTF-16, apostrophes in amounts': {
    file: utf16(
      "Fachapplikation\tLieferantin\tDienstabteilung\tBenutzende\tKündbar per\tKosten CHF / Jahr\r\nEinwohnerkontrolle\tX AG\tEinwohnerdienste\t12\t30.06.2027\tCHF 1'200.50\r\nStrassenunterhalt\tX AG\tTiefbau\t3\t\t10'000.–\r\n",
    ),
    services: [
      { name: 'Einwohnerkontrolle', maker: 'X AG', contractEnd: '2027-06-30', costPerYear: 1200.5 },
      { name: 'Strassenunterhalt', department: 'Tiefbau', users: 3, costPerYear: 10000 },
    ],
  },
  'an export of a tool: English headers, commas, everything in quotes': {
    file: strToU8(
      '"Application","Vendor","Seats","Contract end","Department"\n"LibreOffice 24.8","The Document Foundation","1,500","2027-12-31","IT, central"\n"Nextcloud","Nextcloud GmbH","200","",""\n',
    ),
    services: [
      { product: 'LibreOffice', users: 1500, contractEnd: '2027-12-31', department: 'IT, central' },
      { product: 'Nextcloud', users: 200, contractEnd: null },
    ],
  },
  'a register of contracts: spans of time, periods of notice in words': {
    file: strToU8(
      'Vertragsgegenstand;Vertragspartner;Vertragslaufzeit;Kündigungsfrist;Jahresbetrag\nPflege Finanzverfahren;Haus A;01.01.2025 – 31.12.2027;6 Monate zum Jahresende;24.000,00\nWartung Telefon;Haus B;unbefristet;drei Monate;1.200\nHosting;Haus C;bis Q2 2028;ein Quartal;2,5 T€\n',
    ),
    services: [
      { name: 'Pflege Finanzverfahren', contractEnd: '2027-12-31', noticeMonths: 6, costPerYear: 24000 },
      { contractEnd: null, noticeMonths: 3, costPerYear: 1200 },
      { contractEnd: '2028-06', noticeMonths: 3, costPerYear: 2500 },
    ],
  },
  'a list of licences: products only, columns in another order, a column for the need': {
    file: strToU8(
      'Anzahl Lizenzen;MS Office nötig;Softwareprodukt\n120;;MS Office Professional Plus 2019\n15;ja;PowerPoint\n2;x;Proxmox VE 8.2\n',
    ),
    services: [
      { name: 'MS Office Professional Plus 2019', product: 'Microsoft Office', users: 120, needs: [] },
      { product: 'Microsoft PowerPoint', needs: [{ kind: 'office', what: 'Microsoft Office' }] },
      { product: 'Proxmox VE', area: 'servers', users: 2 },
    ],
  },
  'a workbook: cover sheet, merged row of groups above the headers, dates and numbers of Excel': {
    file: workbook({
      Deckblatt: [['Vertragsübersicht'], [null], ['IT-Abteilung']],
      Verfahren: [
        ['Allgemeines', null, 'Vertrag', null, null],
        ['Verfahren', 'Hersteller', 'Vertragsende', 'Kosten p.a.', 'geschäftskritisch'],
        ['Meldewesen', 'Haus A', { day: 46387 }, 1200.125, true],
        ['Wahlen', 'Haus B', '06/2027', 900, false],
      ],
    }),
    services: [
      { contractEnd: '2026-12-31', costPerYear: 1200.13, critical: true },
      { contractEnd: '2027-06', costPerYear: 900, critical: false },
    ],
  },
  'a grown list: empty columns, blank lines, headings and sums between the rows': {
    file: strToU8(
      ';Fachverfahren;;Firma;;Kosten pro Jahr\n;;;;;\n;Bürgerdienste;;;;\n;Meldewesen;;Haus A;;1.000\n;;;;;\n;Zwischensumme;;;;1.000\n;Kasse;;Haus B;;500\n;Kasse;;Haus B;;500\n;Summe;;;;1.500\n',
    ),
    services: [
      { name: 'Bürgerdienste', maker: null },
      { name: 'Meldewesen', maker: 'Haus A', costPerYear: 1000 },
      { name: 'Kasse', maker: 'Haus B', costPerYear: 500 },
    ],
    left: [6, 8, 9],
  },
  'a list without a header for its names, with rows shorter and longer than the headers': {
    file: strToU8(
      ';Hersteller;Anzahl Nutzer\nBauakte;Haus A;12\nGeodaten;Haus B\nStandesamt;Haus C;5;Rückfrage bei Frau X\n',
    ),
    services: [
      { name: 'Bauakte', users: 12 },
      { name: 'Geodaten', users: null },
      { name: 'Standesamt', maker: 'Haus C', users: 5 },
    ],
  },
  'a list of two columns with quotes, separators and line breaks inside its cells': {
    file: strToU8(
      'Name;Vertragsende\r\n"Akte; digital\r\nund mehr";31.12.2027\r\n"Die ""Kasse""";31.02.2027\r\n',
    ),
    services: [
      { name: 'Akte; digital und mehr', contractEnd: '2027-12-31' },
      { name: 'Die "Kasse"', contractEnd: null },
    ],
    unread: [4],
  },
  'a list with signs of inches, which quote nothing': {
    file: strToU8('Artikel;Lieferant;Anzahl\nLizenz Monitor 24";Haus A;3\n"Kasse" alt;Haus B;5\n'),
    services: [
      { name: 'Lizenz Monitor 24"', maker: 'Haus A', users: 3 },
      { name: '"Kasse" alt', maker: 'Haus B', users: 5 },
    ],
  },
  'a list of one column': {
    file: strToU8('Eingesetzte Software\nLibreOffice\nNextcloud\nEigenbau\n'),
    services: [{ product: 'LibreOffice' }, { product: 'Nextcloud' }, { product: 'Eigenbau' }],
  },
  'rows that differ by version alone': {
    file: strToU8('Produkt;Hersteller\nWindows Server 2019;Microsoft\nWindows Server 2022;Microsoft\n'),
    services: [{ product: 'Windows Server' }, { product: 'Windows Server' }],
  },
};

describe('a list is read without anyone helping', () => {
  test.each(Object.entries(lists))('%s', async (_name, { file, services, left = [], unread = [] }) => {
    const table = await readTable(file, 'liste');
    if (isProblem(table)) throw new Error(table.problem);
    const list = readServices(table, proposeColumns(table).columns, { products, editions });
    expect(list.services).toHaveLength(services.length);
    expect(list.services).toMatchObject(services);
    expect(list.left.map(({ line }) => line)).toEqual(left);
    expect(list.unread.map(({ line }) => line)).toEqual(unread);
    expect(list.services.length + list.left.length).toBe(table.rows.length);
  });
});

const broken: Record<string, [Uint8Array, ListProblem['problem']]> = {
  'a quote that is never closed': [strToU8('Name;Hersteller\n"Akte;X\nKasse;Y\n'), 'broken-quote'],
  'a letter instead of a table': [strToU8('Sehr geehrte Damen und Herren\n'), 'not-a-table'],
  'headers alone': [strToU8('Name;Hersteller;Kosten\n'), 'no-rows'],
  'a workbook cut off': [
    workbook({
      A: [
        ['Name', 'Produkt'],
        ['a', 'b'],
      ],
    }).slice(0, 200),
    'unreadable',
  ],
  'a workbook behind a password': [
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'protected',
  ],
  'an old workbook': [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-excel'],
};

test.each(Object.entries(broken))('%s is refused whole, with the reason', async (_name, [file, problem]) => {
  expect(await readTable(file, 'liste')).toMatchObject({ problem });
});

test('3,000 rows of any spelling are read, recognised and told in less than two seconds', async () => {
  const names = products.flatMap(({ name, aliases }) => [name, ...aliases, `${name} 2022`, `X${name}`]);
  const rows = Array.from(
    { length: 3000 },
    (_, n) =>
      `Verfahren ${n};${names[n % names.length]!.replaceAll(';', ' ')} ${n};Haus ${n % 70};31.12.2027;1.200,50`,
  );
  const file = strToU8(`Verfahren;Produkt;Hersteller;Vertragsende;Kosten p.a.\n${rows.join('\n')}\n`);
  const start = performance.now();
  const table = await readTable(file, 'liste.csv');
  if (isProblem(table)) throw new Error(table.problem);
  const list = readServices(table, proposeColumns(table).columns, { products, editions });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(list.services).toHaveLength(3000);
});
