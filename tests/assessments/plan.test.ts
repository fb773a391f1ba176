import { describe, expect, test } from 'vitest';
import { made } from './caller.ts';
import { button, fieldsOf, startPages } from './pages/start.ts';

const entry = { owner: 'Frau Kurz', due: '2027-06-30', state: 'begun' };

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  const { call, base, key } = assessment;
  await assessment.put('strategy.mandate', { value: 'none' });
  const browser = started.visitor({ [`kompass-${assessment.id}`]: key });
  const put = (measures: object, headers: Record<string, string> = {}) =>
    call('PUT', `${base}/plan`, { key, body: { measures }, headers });
  return { ...started, ...assessment, browser, put, path: `/de/assessments/${assessment.id}` };
}

describe('a plan of measures by the API', () => {
  test('is empty at first, and is given back as it was written', async () => {
    const { get, put, call, base, readKey } = await begun();
    expect((await get('/plan')).body).toEqual({ measures: {}, revision: 0 });
    const written = await put({ 'get-mandate': entry });
    expect([written.status, written.headers.etag]).toEqual([200, '"1"']);
    const read = await call('GET', `${base}/plan`, { key: readKey });
    expect(read.body).toEqual({ measures: { 'get-mandate': entry }, revision: 1 });
  });

  test.each([
    ['a measure there is not', { nothing: entry }, 'nothing'],
    ['a day that does not exist', { 'get-mandate': { ...entry, due: '2027-02-30' } }, 'due'],
    ['no date', { 'get-mandate': { ...entry, due: 'soon' } }, 'due'],
    ['a state there is not', { 'get-mandate': { ...entry, state: 'late' } }, 'state'],
    ['a key too many', { 'get-mandate': { ...entry, costs: 1 } }, 'costs'],
    ['an owner too long', { 'get-mandate': { ...entry, owner: 'x'.repeat(201) } }, 'owner'],
  ])('refuses %s and names the place', async (_, measures, place) => {
    const { get, put } = await begun();
    const { status, body } = await put(measures);
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors[0].pointer).toContain(place);
    expect((await get('/plan')).body.revision).toBe(0);
  });

  test('tells whoever comes second what stands there', async () => {
    const { put } = await begun();
    await put({ 'get-mandate': entry }, { 'if-match': '"0"' });
    const second = await put({}, { 'if-match': '"0"' });
    expect(second.status).toBe(412);
    expect(second.body.stored).toEqual({ content: { 'get-mandate': entry }, revision: 1 });
  });

  test('goes into the saved file and comes back with it', async () => {
    const { app, get, put } = await begun();
    await put({ 'get-mandate': entry });
    const file = (await get('/saved.json')).body;
    expect(file.beside).toEqual({ plan: { 'get-mandate': entry } });
    const again = await made(app, file);
    expect((await again.get('/plan')).body).toEqual({ measures: { 'get-mandate': entry }, revision: 1 });
    expect((await again.get('/saved.json')).body).toEqual(file);
  });

  test('cannot be written with the key for reading', async () => {
    const { call, base, readKey } = await begun();
    const refused = await call('PUT', `${base}/plan`, { key: readKey, body: { measures: {} } });
    expect([refused.status, refused.body.code]).toEqual([403, 'read-only']);
  });
});

describe('the page of the plan', () => {
  test('saves who does what by when, and the result says it', async () => {
    const { browser, path, get } = await begun();
    const fields = fieldsOf((await browser.get(`${path}/plan`)).text, `${path}/plan`);
    const saved = await browser.post(`${path}/plan`, {
      ...fields,
      'owner--get-mandate': ' Frau Kurz ',
      'due--get-mandate': '30.6.2027',
      'state--get-mandate': 'begun',
    });
    expect([saved.status, saved.location]).toEqual([303, `${path}/result#measures`]);
    expect((await get('/plan')).body.measures).toEqual({ 'get-mandate': entry });
    expect((await browser.get(`${path}/result`)).text).toContain(
      'Zuständig: Frau Kurz, bis 30. Juni 2027, begonnen.',
    );
    const again = fieldsOf((await browser.get(`${path}/plan`)).text, `${path}/plan`);
    expect(again).toMatchObject({ 'due--get-mandate': '30.06.2027', revision: '1' });
  });

  test('keeps what was typed where a date cannot be read, in either language', async () => {
    const { browser, path, get } = await begun();
    const fields = fieldsOf((await browser.get(`${path}/plan`)).text, `${path}/plan`);
    const typed = { ...fields, 'owner--get-mandate': 'Herr Ö', 'due--get-mandate': 'bald' };
    const wrong = await browser.post(`${path}/plan`, typed);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Das ist kein Datum');
    expect(fieldsOf(wrong.text, `${path}/plan`)).toMatchObject(typed);
    const english = await browser.post(`${path}/plan`, { ...typed, ...button('language') });
    expect(english.text).toContain('Who does what by when');
    expect(fieldsOf(english.text, `${path.replace('/de/', '/en/')}/plan`)['owner--get-mandate']).toBe(
      'Herr Ö',
    );
    expect((await get('/plan')).body.revision).toBe(0);
  });

  test('keeps what was typed where another window came first', async () => {
    const { browser, path, put, get } = await begun();
    const fields = fieldsOf((await browser.get(`${path}/plan`)).text, `${path}/plan`);
    await put({ 'get-mandate': entry });
    const second = await browser.post(`${path}/plan`, { ...fields, 'owner--get-mandate': 'Herr Ö' });
    expect(second.status).toBe(412);
    const again = fieldsOf(second.text, `${path}/plan`);
    expect(again).toMatchObject({ 'owner--get-mandate': 'Herr Ö', revision: '1' });
    expect((await browser.post(`${path}/plan`, again)).status).toBe(303);
    expect((await get('/plan')).body.measures['get-mandate'].owner).toBe('Herr Ö');
  });
});
