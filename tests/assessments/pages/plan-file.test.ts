import { describe, expect, test } from 'vitest';
import { planSpreadsheet } from '../../../server/report/ods/plan.ts';
import { workbook } from '../../landscape/list/workbook.ts';
import { made } from '../caller.ts';
import { fieldsOf, startPages } from './start.ts';

const boundary = 'border-of-the-parts';
const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const part = (name: string, more: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`;
const sent = (token: string, file: Uint8Array, name: string): Buffer =>
  Buffer.concat([
    Buffer.from(`${part('token', '')}${token}\r\n${part('file', `; filename="${name}"`)}`),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);

const entry = { owner: 'Frau Kurz', due: '2027-06-30', state: 'begun' as const };
const measures = [{ id: 'get-mandate', title: 'Auftrag' }];

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  const { call, base, key, id, put } = assessment;
  await put('strategy.mandate', { value: 'none' });
  await call('PUT', `${base}/plan`, { key, body: { measures: { 'get-mandate': entry } } });
  const path = `/de/assessments/${id}/plan`;
  const browser = started.visitor({ [`kompass-${id}`]: key });
  const upload = async (file: Uint8Array | string, name = 'plan.ods') => {
    const { token } = fieldsOf((await browser.get(path)).text, `${path}/file`);
    return browser.post(`${path}/file`, sent(token!, Buffer.from(file), name), headers);
  };
  const load = async () =>
    (await started.app.inject({ url: `${path}.ods`, cookies: { [`kompass-${id}`]: key } })).rawPayload;
  return { ...started, ...assessment, browser, path, upload, load };
}

describe('the plan as a file', () => {
  test('goes out, comes back and says that nothing changes', async () => {
    const { upload, load } = await begun();
    const seen = await upload(await load());
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('Die Liste sagt dasselbe wie das, was gespeichert ist.');
  });

  test('shows what changes before it is saved, and saves it by the same form', async () => {
    const { upload, browser, path, get } = await begun();
    const plan = {
      'get-mandate': { ...entry, due: '2027-09', state: 'done' as const, note: 'im Ausschuss' },
    };
    const seen = await upload(planSpreadsheet(measures, plan, 'de'));
    expect(seen.text).toContain('bis wann: bisher „30.06.2027“, jetzt „09.2027“');
    expect(seen.text).toContain('Stand: bisher „begonnen“, jetzt „erledigt“');
    expect(seen.text).toContain('Notiz: bisher leer, jetzt „im Ausschuss“');
    expect(seen.text).toContain('Änderungen speichern');
    expect((await get('/plan')).body.revision).toBe(1);
    const form = { ...fieldsOf(seen.text, path), 'state--get-mandate': 'done' };
    expect((await browser.post(path, form)).status).toBe(303);
    expect((await get('/plan')).body.measures).toEqual(plan);
    expect((await browser.get(path.replace('/plan', '/result'))).text).toContain('im Ausschuss');
  });

  test('comes back as XLSX too', async () => {
    const { upload } = await begun();
    // 46568 is 30 June 2027.
    const file = workbook({
      Plan: [
        ['Kennung', 'Bis wann'],
        ['get-mandate', { day: 46568 }],
      ],
    });
    expect((await upload(file, 'plan.xlsx')).text).toContain('Die Liste sagt dasselbe');
  });

  test('names the row of what cannot be read, lists what is unknown, and keeps all as it was written', async () => {
    const { upload, path, get } = await begun();
    const seen = await upload(
      'Kennung;Zuständig;Bis wann;Stand\nget-mandate;Herr Ö;bald;fertig\nweg;Amt 10;;\nget-mandate;X;;\n',
      'plan.csv',
    );
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Zeile 2 der Liste: Das ist kein Datum.');
    expect(seen.text).toContain(
      '„fertig“. Bekannt sind: noch nicht begonnen, begonnen, erledigt, verworfen.',
    );
    expect(seen.text).toContain('Zeile 3: weg · Amt 10');
    expect(seen.text).toContain('Zeile 4: get-mandate · X');
    expect(fieldsOf(seen.text, path)).toMatchObject({
      'owner--get-mandate': 'Herr Ö',
      'due--get-mandate': 'bald',
    });
    expect((await get('/plan')).body.revision).toBe(1);
  });

  test('says which planned steps are not in it', async () => {
    const { upload } = await begun();
    const seen = await upload('Kennung;Stand\nweg;erledigt\n', 'plan.csv');
    expect(seen.text).toContain('Diese Schritte stehen nicht in der Liste und bleiben, wie sie sind');
  });

  test.each([
    ['', '', 'Keine Datei ist ausgewählt.'],
    ['Schritt;Stand\nx;y\n', 'plan.csv', 'fehlt die Spalte „Kennung“'],
    ['%PDF-1.7', 'plan.pdf', 'Diese Art von Datei wird nicht gelesen'],
  ])('says what to do with %j', async (file, name, says) => {
    const { upload } = await begun();
    const seen = await upload(file, name);
    expect([seen.status, seen.text.includes(says)]).toEqual([422, true]);
  });

  test('is not taken without the token of the form', async () => {
    const { browser, path } = await begun();
    const seen = await browser.post(`${path}/file`, sent('', Buffer.from('ID;Owner\n'), 'a.csv'), headers);
    expect(seen.status).toBe(403);
    expect((await browser.get(`${path}/file`)).location).toBe(path);
  });
});

describe('the plan as a file by the API', () => {
  test('goes out with the key for reading, and is read without storing anything', async () => {
    const { app, call, base, key, readKey, get } = await begun();
    const bearer = (one: string) => ({ authorization: `Bearer ${one}` });
    const file = await app.inject({ url: `${base}/plan.ods?language=en`, headers: bearer(readKey) });
    expect([file.statusCode, file.headers['content-type']]).toEqual([
      200,
      'application/vnd.oasis.opendocument.spreadsheet',
    ]);
    const back = await app.inject({
      method: 'POST',
      url: `${base}/plan/import`,
      headers: { ...bearer(key), 'content-type': 'application/octet-stream' },
      payload: file.rawPayload,
    });
    expect(back.json()).toEqual({
      measures: { 'get-mandate': entry },
      revision: 1,
      changes: [],
      unknown: [],
      repeated: [],
      faults: [],
      absent: [],
    });
    expect((await call('POST', `${base}/plan/import`, { key: readKey, body: {} })).status).toBe(403);
    expect((await get('/plan')).body.revision).toBe(1);
  });

  test('is refused with words where it holds no ids', async () => {
    const { app, base, key } = await begun();
    const refused = await app.inject({
      method: 'POST',
      url: `${base}/plan/import`,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'text/csv' },
      payload: 'Schritt;Stand\nx;y\n',
    });
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'list-unreadable']);
    expect(refused.json().detail).toContain('„Kennung“');
  });
});
