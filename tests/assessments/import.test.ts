import { expect, test } from 'vitest';
import { workbook } from '../landscape/list/workbook.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const csv = [
  'Liste der Anwendungen;;;',
  'Verfahren;Hersteller;Anzahl Nutzer;Vertragsende',
  'Textverarbeitung;Haus Ä;1.200;31.12.2027',
  'Kasse;Haus B;ca. 12;12/2028',
  ';Haus C;5;',
].join('\r\n');

async function begun() {
  const { app } = await startApp();
  const assessment = await made(app);
  const send = async (payload: Buffer | string, query = '', type = 'text/csv', key = assessment.key) => {
    const response = await app.inject({
      method: 'POST',
      url: `${assessment.base}/services/import${query}`,
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      payload,
    });
    return { status: response.statusCode, body: response.json() };
  };
  return { ...assessment, send };
}

test('a list is read as it is: rows in are services and rows that are left', async () => {
  const { send, call, base, key, get } = await begun();
  const { status, body } = await send(Buffer.from(csv, 'latin1'));
  expect(status).toBe(200);
  expect(body.table).toMatchObject({
    headers: ['Verfahren', 'Hersteller', 'Anzahl Nutzer', 'Vertragsende'],
    rows: 3,
  });
  expect(body.services).toMatchObject([
    { name: 'Textverarbeitung', maker: 'Haus Ä', users: 1200, contractEnd: '2027-12-31' },
    { name: 'Kasse', maker: 'Haus B', users: 12, contractEnd: '2028-12' },
  ]);
  expect(body.services.length + body.left.length).toBe(body.table.rows);
  expect((await get('/services')).body.services).toEqual([]);
  const services = body.services.map((one: { area: string | null }) => ({ ...one, area: null }));
  const written = await call('PUT', `${base}/services`, { key, body: { services, groups: [] } });
  expect(written.status).toBe(200);
});

test('columns can be chosen otherwise than they are proposed', async () => {
  const { send } = await begun();
  const { body } = await send(csv, '?name=1&users=2');
  expect(body.columns).toEqual({ name: 1, users: 2 });
  expect(body.services.map((one: { name: string }) => one.name)).toEqual(['Haus Ä', 'Haus B', 'Haus C']);
});

test.each([
  ['nothing', '', ''],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), ''],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), ''],
  ['a title alone', 'Verfahren;Hersteller\r\n', ''],
])('%s is refused, with a sentence that says what to do', async (_, payload, query) => {
  const { send } = await begun();
  const { status, body } = await send(payload, query);
  expect([status, body.code]).toEqual([422, 'list-unreadable']);
  expect(body.detail).toMatch(/\.$/);
  expect(body.detail).not.toContain('undefined');
});

test('a sheet of a workbook is chosen by its name; one that is not there is told with those that are', async () => {
  const { send } = await begun();
  const file = Buffer.from(
    workbook({
      Alt: [
        ['Verfahren', 'Hersteller'],
        ['Kasse', 'Haus A'],
      ],
      Neu: [
        ['Stand 2026', null],
        ['Verfahren', 'Bereich'],
        ['Text', 'Servers'],
      ],
    }),
  );
  expect((await send(file)).body.table).toMatchObject({ sheet: 'Alt', sheets: ['Alt', 'Neu'], above: [] });
  const { body } = await send(file, '?sheet=Neu');
  expect(body.table).toMatchObject({ sheet: 'Neu', headerLine: 2, above: [{ line: 1 }] });
  expect(body.services).toMatchObject([{ name: 'Text', area: 'servers' }]);
  const wrong = await send(file, '?sheet=Andere');
  expect([wrong.status, wrong.body.detail]).toEqual([422, expect.stringContaining('Alt, Neu')]);
});

test('each service is told with its spelling, and how that was understood', async () => {
  const { send } = await begun();
  const { body } = await send(csv);
  expect(body.spellings).toMatchObject([
    { service: 'zeile-3', line: 3, written: 'Textverarbeitung', by: null },
    { service: 'zeile-4', line: 4, written: 'Kasse', by: null },
  ]);
});

test('a list needs the key for changing', async () => {
  const { send, readKey } = await begun();
  expect((await send(csv, '', 'text/csv', readKey)).body.code).toBe('read-only');
});
