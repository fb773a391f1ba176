import { describe, expect, test } from 'vitest';
import { made } from '../caller.ts';
import { button, fieldsOf, startPages } from './start.ts';

/** A new assessment with a browser that may change it. */
async function begun(body: object = {}) {
  const started = await startPages();
  const assessment = await made(started.app, body);
  const browser = started.visitor({ [`kompass-${assessment.id}`]: assessment.key });
  const path = `/de/assessments/${assessment.id}`;
  /** The form on one page, to be sent to an address of the assessment. */
  const form = async (page: string, action = page) =>
    fieldsOf((await browser.get(path + page)).text, path + action);
  return { ...started, ...assessment, browser, path, form };
}

describe('a form that does not come from a page of the assessment', () => {
  const forged: Record<string, string>[] = [{}, { token: '' }, { token: 'x'.repeat(32) }];
  const forms: [string, Record<string, string>][] = [
    ['/sections/strategy', { 'strategy.mandate': 'none', 'strategy.mandate--was': 'x', ...button('next') }],
    ['/details', { name: 'Anders', asOf: '1.1.2026', mode: 'quick' }],
    ['/details', { only: 'mode', mode: 'quick' }],
    ['/delete', {}],
    ['/opened', { problems: '[]' }],
  ];

  test.each(forms)('to %s %o changes nothing, and is told in words', async (at, fields) => {
    const { browser, path, get } = await begun({ name: 'Stadt' });
    const before = (await get('/saved.json')).body;
    for (const token of forged) {
      const refused = await browser.post(path + at, { ...fields, ...token });
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('Dieses Formular wurde nicht angenommen');
    }
    expect((await get('/saved.json')).body).toEqual(before);
  });

  test('of another assessment is refused too', async () => {
    const one = await begun();
    const other = await made(one.app);
    one.browser.cookies[`kompass-${other.id}`] = other.key;
    const fields = await one.form('/delete');
    expect((await one.browser.post(`/de/assessments/${other.id}/delete`, fields)).status).toBe(403);
    expect((await one.browser.post(`${one.path}/delete`, fields)).status).toBe(200);
  });

  test('shows what was typed in a topic, to be sent once more', async () => {
    const { browser, path, form, get } = await begun();
    const { token: _, ...fields } = await form('/sections/strategy');
    const note = 'Lange getippt';
    const refused = await browser.post(`${path}/sections/strategy`, {
      ...fields,
      'strategy.mandate--note': note,
    });
    expect(refused.status).toBe(403);
    const again = fieldsOf(refused.text, `${path}/sections/strategy`);
    expect(again['strategy.mandate--note']).toBe(note);
    expect((await browser.post(`${path}/sections/strategy`, { ...again, ...button('next') })).status).toBe(
      303,
    );
    expect((await get()).body.answers['strategy.mandate']).toEqual({ open: true, note });
  });

  test('sent by a script is told as JSON', async () => {
    const { browser, path } = await begun();
    const refused = await browser.post(
      `${path}/sections/strategy`,
      { ...button('script') },
      { accept: 'application/json' },
    );
    expect(JSON.parse(refused.text)).toMatchObject({ status: 403, code: 'form-not-ours' });
  });
});

describe('a form of another format', () => {
  const [multipart, json, text] = ['multipart/form-data; boundary=b', 'application/json', 'text/plain'];
  test.each([
    ['/sections/strategy', multipart],
    ['/sections/strategy', json],
    ['/details', multipart],
    ['/delete', multipart],
    ['/delete', text],
  ])('to %s as %s is refused, not passed over', async (at, type) => {
    const { browser, path } = await begun();
    const body = '--b\r\ncontent-disposition: form-data; name="then"\r\n\r\nnext\r\n--b--\r\n';
    const refused = await browser.post(path + at, body, { 'content-type': type });
    expect(refused.status).toBe(415);
    expect(refused.text).toContain('liest nur ihr eigenes Formular');
  });

  test('to the start page is refused as well', async () => {
    const { visitor } = await startPages();
    const sent = await visitor().post('/de/assessments', '--b--\r\n', { 'content-type': multipart });
    expect(sent.status).toBe(415);
  });
});

describe('the details of a check', () => {
  test('two windows change two fields, and both stand', async () => {
    const { browser, path, form, get } = await begun({ name: 'Stadt', contact: '' });
    const one = await form('/details');
    const other = await form('/details');
    await browser.post(`${path}/details`, { ...one, name: 'Stadt Neu', mode: 'quick' });
    await browser.post(`${path}/details`, { ...other, contact: 'Frau A' });
    expect((await get()).body).toMatchObject({ name: 'Stadt Neu', contact: 'Frau A', mode: 'quick' });
  });

  test('carry what was shown through an error and through the other language', async () => {
    const { browser, path, form, patch, get } = await withPatch();
    const shown = await form('/details');
    const wrong = await browser.post(`${path}/details`, { ...shown, asOf: 'gestern', contact: 'Herr B' });
    expect(wrong.status).toBe(422);
    const english = await browser.post(`${path}/details`, {
      ...fieldsOf(wrong.text, `${path}/details`),
      asOf: shown.asOf!,
      ...button('language'),
    });
    await patch({ name: 'Inzwischen', asOf: '2026-02-01' });
    const fields = fieldsOf(english.text, `${path.replace('/de/', '/en/')}/details`);
    const saved = await browser.post(`${path.replace('/de/', '/en/')}/details`, {
      ...fields,
      asOf: '2026-03-10',
    });
    expect(saved.status).toBe(303);
    expect((await get()).body).toMatchObject({ name: 'Inzwischen', contact: 'Herr B', asOf: '2026-02-01' });
  });

  test('a change of the kind alone leaves everything else as another window has saved it', async () => {
    const { browser, path, get, app, key, base } = await begun({ mode: 'quick', name: 'Alt' });
    const overview = (await browser.get(path)).text;
    await (await made(app)).call('PATCH', base, { key, body: { name: 'Neu' } });
    const fields = fieldsOf(overview, `${path}/details`);
    expect(fields).toMatchObject({ only: 'mode', mode: 'full' });
    await browser.post(`${path}/details`, fields);
    expect((await get()).body).toMatchObject({ name: 'Neu', mode: 'full' });
  });

  test('too long a contact is told as such', async () => {
    const { browser, path, form } = await begun();
    const { text } = await browser.post(`${path}/details`, {
      ...(await form('/details')),
      contact: 'x'.repeat(501),
    });
    expect(text).toContain('Die Angaben zur Ansprechperson sind zu lang. Höchstens 500 Zeichen');
  });
});

async function withPatch() {
  const assessment = await begun({ name: 'Stadt' });
  const { call, base, key } = assessment;
  return { ...assessment, patch: (body: object) => call('PATCH', base, { key, body }) };
}

describe('"Zurück" below a topic', () => {
  test('saves what was typed and leads to the topic before', async () => {
    const { browser, path, form, get } = await begun();
    const fields = await form('/sections/strategy');
    const sent = await browser.post(`${path}/sections/strategy`, {
      ...fields,
      'strategy.mandate': 'council',
      ...button('back'),
    });
    expect(sent).toMatchObject({ status: 303, location: `${path}/sections/areas` });
    expect((await get()).body.answers['strategy.mandate']).toEqual({ value: 'council' });
  });

  test('on the first topic leads to the overview', async () => {
    const { browser, path, form } = await begun();
    const fields = await form('/sections/profile');
    const sent = await browser.post(`${path}/sections/profile`, { ...fields, ...button('back') });
    expect(sent.location).toBe(path);
  });
});
