import { describe, expect, test } from 'vitest';
import { made } from '../caller.ts';
import { fieldsOf, startPages } from './start.ts';

const boundary = 'border-of-the-parts';
const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const sent = (token: string, list: string): Buffer =>
  Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="token"\r\n\r\n${token}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="l.csv"\r\ncontent-type: text/csv\r\n\r\n${list}\r\n--${boundary}--\r\n`,
  );
const list = 'Verfahren;Hersteller;Vertragsende\nMeldewesen;Muster GmbH;31.12.2027\n;Niemand;\nWahlen;;\n';

async function begun(language: 'de' | 'en') {
  const started = await startPages();
  const { id, key } = await made(started.app);
  const browser = started.visitor({ [`kompass-${id}`]: key });
  const path = `/${language}/assessments/${id}/services`;
  const upload = async (text: string) => {
    const { token } = fieldsOf((await browser.get(path)).text, `${path}/columns`);
    return browser.post(`${path}/columns`, sent(token!, text), headers);
  };
  return { browser, path, upload };
}

describe.each(['de', 'en'] as const)('services on a page in %s', (language) => {
  test('are read from a list, confirmed, listed with what was left, and removed', async () => {
    const { browser, path, upload } = await begun(language);
    const columns = await upload(list);
    expect(columns.status).toBe(200);
    expect((await browser.get(`${path}/columns`)).location).toBe(path);
    const form = fieldsOf(columns.text, path);
    const chosen = { 'column--0': 'name', 'column--1': 'maker', 'column--2': 'contractEnd' };
    const listed = await browser.post(path, { ...form, ...chosen });
    expect(listed.status).toBe(200);
    for (const text of ['Meldewesen', 'Wahlen', 'Niemand']) expect(listed.text).toContain(text);
    const page = await browser.get(path);
    expect(page.text).not.toContain('Niemand');
    const gone = await browser.post(`${path}/remove`, fieldsOf(page.text, `${path}/remove`));
    expect(gone.status).toBe(303);
    const rest = (await browser.get(path)).text;
    expect(rest).not.toContain('Meldewesen');
    expect(rest).toContain('Wahlen');
  });

  test('brought in twice stand there twice; none replaces another', async () => {
    const { browser, path, upload } = await begun(language);
    for (const _ of [1, 2]) {
      const form = fieldsOf((await upload(list)).text, path);
      await browser.post(path, { ...form, 'column--0': 'name' });
    }
    expect((await browser.get(path)).text.match(/<strong>Wahlen/g)).toHaveLength(2);
  });

  test.each(['', '%PDF-1.7', '{\\rtf1'])('say what to do where %j is no list', async (text) => {
    const { upload } = await begun(language);
    const answer = await upload(text);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('XLSX');
  });

  test('are not taken from a table that was changed on its way', async () => {
    const { browser, path } = await begun(language);
    const { token } = fieldsOf((await browser.get(path)).text, `${path}/columns`);
    for (const table of [
      '',
      '[]',
      'null',
      '{"headers":["a"],"rows":[null]}',
      '{"headers":["a"],"rows":[{"line":1,"cells":[]}]}',
    ])
      expect((await browser.post(path, { token: token!, table })).status).toBe(422);
  });
});
