import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../../server/storage/sqlite.ts';
import { made } from '../caller.ts';
import { button, fieldsOf, type StartedPages, startPages, type Visitor } from './start.ts';

const typed = { 'strategy.mandate': 'council', 'strategy.mandate--note': 'Lang <b>getippt</b>\r\n' };
const long = 'Lang getippt. '.repeat(700);

/** A topic in which something was typed, and the way to send it. */
async function typing(started: StartedPages, more: Record<string, string> = {}) {
  const assessment = await made(started.app);
  const { id, key } = assessment;
  const url = `/de/assessments/${id}/sections/strategy`;
  const browser: Visitor = started.visitor({ [`kompass-${id}`]: key });
  const fields = { ...fieldsOf((await browser.get(url)).text, url), ...typed, ...more, ...button('next') };
  return { ...assessment, url, browser, fields, send: () => browser.post(url, fields) };
}

describe('a topic that could not be saved', () => {
  test('because the database is busy is shown again as typed, and is saved when sent once more', async () => {
    const started = await startPages();
    const { send, url, browser, get } = await typing(started);
    const other = new DatabaseSync(join(started.folder, databaseFile));
    other.exec('BEGIN IMMEDIATE');
    const refused = await send();
    other.close();
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.text).toContain('Der Server ist gerade beschäftigt');
    expect(refused.text).toContain('Was Sie eingegeben haben, steht noch auf dieser Seite.');
    expect(refused.text).not.toContain('kern-error');
    const again = fieldsOf(refused.text, url);
    expect(again).toMatchObject(typed);
    expect((await browser.post(url, { ...again, ...button('next') })).status).toBe(303);
    expect((await get()).body.answers['strategy.mandate']).toEqual({
      value: 'council',
      note: 'Lang <b>getippt</b>\n',
    });
  });

  test('because the disk is full is shown again as typed', async () => {
    const started = await startPages({}, { maxPages: 60 });
    const { send, url, put } = await typing(started, { 'strategy.mandate--note': long });
    let status = 200;
    for (let n = 0; n < 100 && status === 200; n++)
      status = (await put('strategy.share', { open: true, note: `${n}`.padEnd(9000, 'n') })).status;
    expect(status).toBe(507);
    const refused = await send();
    expect(refused.status).toBe(507);
    expect(refused.text).toContain('Der Speicherplatz ist voll');
    expect(fieldsOf(refused.text, url)['strategy.mandate--note']).toBe(long);
  });

  test('because it was deleted is told, with the way back to what was typed', async () => {
    const { send, call, base, key, id } = await typing(await startPages());
    await call('DELETE', base, { key });
    const refused = await send();
    expect(refused.status).toBe(410);
    expect(refused.text).toContain('Gehen Sie in Ihrem Browser einen Schritt zurück.');
    expect(refused.text).toContain('Sie wurde am 10. März 2026 gelöscht');
    expect(refused.text).not.toContain(`href="/de/assessments/${id}"`);
  });

  test('because the browser lost its key is told, with the way back to what was typed', async () => {
    const started = await startPages();
    const { url, fields } = await typing(started);
    const refused = await started.visitor().post(url, fields);
    expect(refused.status).toBe(401);
    expect(refused.text).toContain('Gehen Sie in Ihrem Browser einen Schritt zurück.');
  });
});

describe('another form that could not be sent', () => {
  test('leads back to the assessment', async () => {
    const program = await startPages();
    const { browser, id } = await typing(program);
    const path = `/de/assessments/${id}`;
    const fields = fieldsOf((await browser.get(`${path}/details`)).text, `${path}/details`);
    const other = new DatabaseSync(join(program.folder, databaseFile));
    other.exec('BEGIN IMMEDIATE');
    const refused = await browser.post(`${path}/details`, { ...fields, name: 'Neu' });
    other.close();
    expect(refused.status).toBe(503);
    expect(refused.text).toContain(`<a class="kern-link" href="${path}">Zur Prüfung</a>`);
    expect(refused.text).toContain('Gehen Sie in Ihrem Browser einen Schritt zurück.');
  });

  test('leads whoever may only read to the result', async () => {
    const { app, visitor } = await startPages();
    const { id, readKey } = await made(app);
    const refused = await visitor({ [`kompass-${id}`]: readKey }).get(`/de/assessments/${id}/details`);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain(`href="/de/assessments/${id}/result">Zur Prüfung</a>`);
    expect(refused.text).not.toContain('Gehen Sie in Ihrem Browser');
  });
});
