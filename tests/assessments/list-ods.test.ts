import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../server/assessments/list-file.ts';
import { limits } from '../../server/landscape/list/table.ts';

const mime = 'application/vnd.oasis.opendocument.spreadsheet';
const urn = 'urn:oasis:names:tc:opendocument:xmlns';

/** An ODS file whose sheets hold this; other prefixes than usual, as any are allowed. */
function ods(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const content = `<?xml version="1.0"?><o:document-content xmlns:o="${urn}:office:1.0" xmlns:t="${urn}:table:1.0" xmlns:x="${urn}:text:1.0"><o:body><o:spreadsheet>${body}</o:spreadsheet></o:body></o:document-content>`;
  return zipSync({ mimetype: [strToU8(mime), { level: 0 }], 'content.xml': strToU8(content), ...more });
}

const cell = (text: string, more = '') => `<t:table-cell${more}><x:p>${text}</x:p></t:table-cell>`;
const row = (...cells: string[]) => `<t:table-row>${cells.join('')}</t:table-row>`;
const sheet = (...rows: string[]) => `<t:table t:name="Liste">${rows.join('')}</t:table>`;
const head = row(cell('Name'), cell('Hersteller'));
const read = (body: string, more?: Record<string, Uint8Array>) => readTable(ods(body, more), 'a.ods');
const cells = async (...texts: string[]) => {
  const table = await read(sheet(row(...texts.map((_, n) => cell(`Spalte ${n}`))), row(...texts)));
  return 'rows' in table ? table.rows[0]!.cells : table;
};

describe('a list as ODS', () => {
  test('gives numbers, dates and truths as a German would type them', async () => {
    expect(
      await cells(
        cell('1.200,50 €', ' o:value-type="currency" o:value="1200.5"'),
        cell('30.06.27', ' o:value-type="date" o:date-value="2027-06-30T00:00:00"'),
        cell('WAHR', ' o:value-type="boolean" o:boolean-value="true"'),
        cell('5 &amp; 6 &#x3c; 7', ' o:value-type="string"'),
      ),
    ).toEqual(['1200,5', '2027-06-30', 'ja', '5 & 6 < 7']);
  });

  test('gives spaces, tabs and lines as they were typed, without what is said about a cell', async () => {
    const note = '<o:annotation><x:p>Notiz</x:p></o:annotation>';
    expect(
      await cells(
        `<t:table-cell>${note}<x:p>a<x:s x:c="2"/>b<x:tab/>c</x:p>\n  <x:p>d <x:span>e</x:span></x:p></t:table-cell>`,
        cell('x<x:line-break/>y'),
        '<t:covered-table-cell><x:p>darunter</x:p></t:covered-table-cell>',
        cell('<![CDATA[<roh>]]>'),
      ),
    ).toEqual(['a  b\tc\nd e', 'x\ny', 'darunter', '<roh>']);
  });

  test('tells the row as a person sees it, past rows and cells that are told once and meant often', async () => {
    const blank =
      '<t:table-row t:number-rows-repeated="7"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>';
    const tail =
      '<t:table-row t:number-rows-repeated="1048000"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>';
    const twice = `<t:table-row t:number-rows-repeated="2">${cell('Kasse', ' t:number-columns-repeated="2"')}</t:table-row>`;
    expect(await read(sheet(head, blank, twice, tail))).toMatchObject({
      sheet: 'Liste',
      rows: [
        { line: 9, cells: ['Kasse', 'Kasse'] },
        { line: 10, cells: ['Kasse', 'Kasse'] },
      ],
    });
  });

  test('is the first sheet that holds a table, and not a table within a cell', async () => {
    const inner = `<t:table-cell>${sheet(row(cell('innen'), cell('innen')))}<x:p>außen</x:p></t:table-cell>`;
    const table = await read(`${sheet()}${sheet(head, row(inner, cell('Haus A')))}`);
    expect(table).toMatchObject({ sheets: ['Liste', 'Liste'], rows: [{ cells: ['außen', 'Haus A'] }] });
  });

  test.each([
    [
      'a cell in all columns',
      sheet(row(cell('x', ' t:number-columns-repeated="16384"'))),
      'too-many-columns',
    ],
    [
      'a row a million times',
      sheet(head, `<t:table-row t:number-rows-repeated="1048576">${cell('x')}${cell('y')}</t:table-row>`),
      'too-many-rows',
    ],
    ['no sheet', '', 'not-a-table'],
    ['headers alone', sheet(head), 'no-rows'],
    ['no XML', '<t:table t:name="', 'unreadable'],
  ])('is refused with %s', async (_, body, problem) => {
    expect(await read(body)).toMatchObject({ problem });
  });

  test('is refused where it is protected, has no content, or grows too large', async () => {
    const manifest = { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') };
    expect(await read(sheet(head), manifest)).toMatchObject({ problem: 'protected' });
    const bare = zipSync({ mimetype: [strToU8(mime), { level: 0 }] });
    expect(await readTable(bare, 'a.ods')).toMatchObject({ problem: 'unreadable' });
    const large = ods(sheet(head, row(cell(' '.repeat(limits.unpacked)))));
    expect(large.length).toBeLessThan(limits.bytes);
    expect(await readTable(large, 'a.ods')).toMatchObject({ problem: 'unpacks-too-large' });
  });

  test('is known by what it says of itself, wherever in the archive that stands', async () => {
    const file = zipSync({ 'content.xml': new Uint8Array(), mimetype: strToU8(`${mime}\n`) });
    expect(await readTable(file, 'a.ods')).toMatchObject({ problem: 'unreadable' });
    const other = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') });
    expect(await readTable(other, 'a.odt')).toMatchObject({ problem: 'other-format' });
  });

  test('has no entities that grow', async () => {
    const file = zipSync({
      mimetype: [strToU8(mime), { level: 0 }],
      'content.xml': strToU8(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><o:document-content xmlns:o="${urn}:office:1.0" xmlns:t="${urn}:table:1.0" xmlns:x="${urn}:text:1.0">${sheet(head, row(cell('&b;'), cell('c')))}</o:document-content>`,
      ),
    });
    expect(JSON.stringify(await readTable(file, 'a.ods'))).not.toContain('aaaaaaaaaa');
  });
});
