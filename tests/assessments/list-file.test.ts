import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readTable } from '../../server/assessments/list-file.ts';
import { limits } from '../../server/landscape/list/table.ts';
import { workbook } from '../landscape/list/workbook.ts';

const german = 'Verfahren;Hersteller;Anzahl Nutzer\r\nBürgerbüro;Größe GmbH;12\r\n';
const headers = ['Verfahren', 'Hersteller', 'Anzahl Nutzer'];
const bytes = (text: string) => strToU8(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

it.each([
  ['UTF-8', bytes(german)],
  ['UTF-8 with a byte order mark', bytes(`\ufeff${german}`)],
  ['Windows-1252', latin(german)],
  ['UTF-16', utf16(german)],
  ['separated by tabs', bytes(german.replaceAll(';', '\t'))],
  ['separated by commas', bytes(german.replaceAll(';', ','))],
  ['with the separator named as Excel does', bytes(`sep=;\n${german}`)],
  ['with line breaks of old Macs', bytes(german.replaceAll('\r\n', '\r'))],
])('reads a list in %s', async (_name, file) => {
  const table = await readTable(file, 'liste.csv');
  expect(table).toMatchObject({
    sheet: null,
    headers,
    rows: [{ cells: ['Bürgerbüro', 'Größe GmbH', '12'] }],
  });
});

it('finds the headers under titles, and tells the line a row has in the file', async () => {
  const text = `Softwareverzeichnis der Stadt;;\nStand: 01.10.2026;;\n;;\n${german}`;
  expect(await readTable(bytes(text), 'liste.csv')).toMatchObject({ headers, rows: [{ line: 5 }] });
});

it('reads separators and line breaks in quotes as text', async () => {
  const text = 'Name;Hersteller\n"Akte; digital\nund mehr";"Firma ""X"""\n';
  const table = await readTable(bytes(text), 'liste.csv');
  expect(table).toMatchObject({ rows: [{ cells: ['Akte; digital\nund mehr', 'Firma "X"'] }] });
});

it('gives a header that stands twice a number, and one without words its place', async () => {
  const table = await readTable(bytes('Name;Name;;Produkt\na;b;c;d\n'), 'liste.csv');
  expect(table).toMatchObject({ headers: ['Name', 'Name (2)', 'Spalte 3', 'Produkt'] });
});

it('reads the first sheet that holds a table, dates as ISO days and numbers as typed', async () => {
  const file = workbook({
    Deckblatt: [['Softwareliste']],
    Verfahren: [
      ['Stand 2026', null, null, null],
      ['Verfahren', 'Vertragsende', 'Kosten p.a.', 'kritisch'],
      ['Akte & Co', { day: 46387 }, 1200.5, true],
    ],
    Alt: [
      ['Name', 'Produkt'],
      ['a', 'b'],
    ],
  });
  expect(await readTable(file, 'liste.xlsx')).toEqual({
    sheet: 'Verfahren',
    sheets: ['Deckblatt', 'Verfahren', 'Alt'],
    headers: ['Verfahren', 'Vertragsende', 'Kosten p.a.', 'kritisch'],
    headerLine: 2,
    above: [{ line: 1, cells: ['Stand 2026', '', '', ''] }],
    rows: [{ line: 3, cells: ['Akte & Co', '2026-12-31', '1200,5', 'ja'] }],
  });
  expect(await readTable(file, 'liste.xlsx', 'Alt')).toMatchObject({
    sheet: 'Alt',
    headers: ['Name', 'Produkt'],
  });
  expect(await readTable(file, 'liste.xlsx', 'Neu')).toMatchObject({ problem: 'unknown-sheet' });
});

it.each([
  ['empty-file', new Uint8Array()],
  ['too-large', new Uint8Array(limits.bytes + 1)],
  ['unreadable', Uint8Array.from([0, 1, 2, 3, 255, 0, 17])],
  ['unreadable', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9])],
  ['old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ['protected', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage').slice(2)])],
  ['other-format', bytes('%PDF-1.7')],
  ['other-format', bytes('<html><table></table></html>')],
  ['other-format', zipSync({ 'META-INF/manifest.xml': bytes('<a/>'), 'content.xml': bytes('<a/>') })],
  ['broken-quote', bytes('Name;Hersteller\n"Akte;X\nb;c\n')],
  ['not-a-table', bytes('Guten Tag\n')],
  ['not-a-table', workbook({ Leer: [] })],
  ['no-rows', bytes('Name;Hersteller\n')],
  ['too-many-rows', bytes(`Name;Produkt\n${'a;b\n'.repeat(limits.rows + 1)}`)],
  ['too-many-columns', bytes(`Name${';Produkt'.repeat(limits.columns)}\n`.repeat(2))],
  ['cell-too-long', bytes(`Name;Produkt\na;${'x'.repeat(limits.cell + 1)}\n`)],
  ['unpacks-too-large', workbook({ A: [] }, { 'xl/x.xml': new Uint8Array(limits.unpacked) })],
  [
    'unpacks-too-large',
    workbook(
      { A: [] },
      { 'xl/worksheets/sheet1.xml': bytes('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') },
    ),
  ],
])('refuses what cannot be read, and says why: %s', async (problem, file) => {
  expect(await readTable(file, 'liste')).toMatchObject({ problem });
});

it('names the line where a quote is opened and never closed', async () => {
  const read = await readTable(bytes('Name;Hersteller\na;b\n"Akte;X\nb;c\n'), 'liste.csv');
  expect(read).toEqual({ problem: 'broken-quote', args: { line: expect.any(Number) } });
});
