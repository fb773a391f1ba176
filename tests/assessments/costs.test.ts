import { describe, expect, test } from 'vitest';
import { input, sheetOf } from '../costs/sheets.ts';
import { saidIn, unpacked } from '../report/odt/reading.ts';
import { made } from './caller.ts';
import { button, fieldsOf, plain, startPages } from './pages/start.ts';

const sheet = sheetOf([
  input('stay', 'licences', [1000, 2000]),
  input('step', 'introduction', 3000),
  input('step', 'support', null),
]);

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  const { call, base, key } = assessment;
  await assessment.put('areas.used', { value: ['office'] });
  const browser = started.visitor({ [`kompass-${assessment.id}`]: key });
  const put = (body: object, headers: Record<string, string> = {}) =>
    call('PUT', `${base}/costs`, { key, body: { sheet: body }, headers });
  const path = `/de/assessments/${assessment.id}`;
  /** The form of an address, as it stands. */
  const form = async (at: string) => fieldsOf((await browser.get(path + at)).text, path + at);
  return { ...started, ...assessment, answer: assessment.put, browser, put, path, form };
}

describe('costs by the API', () => {
  test('are empty at first; then the sheet comes back with what it comes to', async () => {
    const { get, put, call, base, readKey } = await begun();
    expect((await get('/costs')).body).toMatchObject({ sheet: null, revision: 0, result: [], defaults: [] });
    const { kinds } = (await get('/costs')).body;
    expect(kinds).toContainEqual({
      id: 'licences',
      name: 'Lizenzen oder Abonnements',
      recurs: 'yearly',
      alternatives: ['stay', 'step', 'gradual', 'exit'],
    });
    expect((await put(sheet)).status).toBe(200);
    const { body } = await call('GET', `${base}/costs`, { key: readKey });
    expect(body.sheet).toEqual(sheet);
    expect(body.result).toMatchObject([
      {
        area: 'office',
        alternatives: [
          { alternative: 'stay', once: { low: 0, high: 0 }, presentValue: { low: 5000, high: 10_000 } },
          { alternative: 'step', unknown: ['support'], presentValue: { low: 4000, high: null } },
        ],
        comparisons: [{ from: 'stay', to: 'step', breakEven: { earliest: 2, latest: null } }],
      },
    ]);
  });

  test.each([
    ['a span that ends before it begins', { priceRise: [0.1, 0] }, '/sheet/priceRise/1'],
    ['an area there is not', { inputs: [input('stay', 'licences', 1, 'moon')] }, '/sheet/inputs/0/area'],
    ['a kind the alternative cannot have', { inputs: [input('stay', 'macros', 1)] }, '/inputs/0/alternative'],
    [
      'an amount given twice',
      { inputs: [input('stay', 'licences', 1), input('stay', 'licences', 2)] },
      '/sheet/inputs/1',
    ],
    ['a kind there is not', { inputs: [input('stay', 'luck', 1)] }, '/sheet/inputs/0/kind'],
    ['a horizon too short', { years: 4 }, '/sheet/years'],
    ['a negative amount', { inputs: [input('stay', 'licences', -1)] }, '/sheet/inputs/0/amount/0'],
  ])('refuse %s and name the place', async (_, change, place) => {
    const { get, put } = await begun();
    const { status, body } = await put({ ...sheet, ...change });
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors.map((e: { pointer: string }) => e.pointer).join()).toContain(place);
    expect((await get('/costs')).body.revision).toBe(0);
  });

  test('tell whoever comes second what stands there, and go with the saved file', async () => {
    const { app, put, get } = await begun();
    await put(sheet, { 'if-match': '"0"' });
    const second = await put(sheetOf([]), { 'if-match': '"0"' });
    expect([second.status, second.body.stored.content]).toEqual([412, sheet]);
    const file = (await get('/saved.json')).body;
    const again = await made(app, file);
    expect((await again.get('/costs')).body.sheet).toEqual(sheet);
    const broken = { ...file, beside: { costs: { ...sheet, discount: [1, 0] } } };
    const refused = await again.call('POST', '/api/assessments', { body: broken });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/beside/costs/discount/1']);
  });
});

describe('the pages of the costs', () => {
  test('take amounts as people write them, and say what they come to', async () => {
    const { browser, path, form, get } = await begun();
    const amounts = await form('/costs/office');
    const saved = await browser.post(`${path}/costs/office`, {
      ...amounts,
      'stay-licences--from': '12.500,50 €',
      'step-introduction--from': '20 000',
      'step-introduction--to': '30.000',
      'step-support--unknown': 'yes',
    });
    expect([saved.status, saved.location]).toEqual([303, `${path}/costs`]);
    const rates = await form('/costs');
    await browser.post(`${path}/costs`, {
      ...rates,
      years: '8',
      'priceRise--from': '2',
      'priceRise--to': '3,5',
      'discount--from': '0',
    });
    const { sheet: stored } = (await get('/costs')).body;
    expect(stored).toMatchObject({ years: 8, priceRise: [0.02, 0.035], discount: [0, 0] });
    expect(stored.inputs).toEqual([
      input('stay', 'licences', 12_500.5),
      input('step', 'introduction', [20_000, 30_000]),
      input('step', 'support', null),
    ]);
    const page = plain((await browser.get(`${path}/costs`)).text);
    expect(page).toContain('20.000\u00a0€ bis 30.000\u00a0€');
    expect(page).toContain('nach oben offen');
    expect(plain((await browser.get(`${path}/result`)).text)).toContain('Was es kostet');
    const again = await form('/costs/office');
    expect(again).toMatchObject({ 'stay-licences--from': '12500,5', 'step-support--unknown': 'yes' });
  });

  test('keep what was typed where it cannot be read, in either language', async () => {
    const { browser, path, form, get } = await begun();
    const typed = {
      ...(await form('/costs/office')),
      'stay-licences--from': 'viel',
      'stay-support--from': '5',
      'stay-support--to': '3',
      'stay-staff--to': '9',
      'stay-operation--from': '7',
      'stay-operation--unknown': 'yes',
    };
    const wrong = await browser.post(`${path}/costs/office`, typed);
    expect(wrong.status).toBe(422);
    for (const words of ['Das ist keine Zahl', 'bevor sie beginnt', 'auch das Feld', 'nicht beides'])
      expect(plain(wrong.text)).toContain(words);
    expect(fieldsOf(wrong.text, `${path}/costs/office`)).toMatchObject(typed);
    const english = await browser.post(`${path}/costs/office`, { ...typed, ...button('language') });
    const there = path.replace('/de/', '/en/');
    expect(fieldsOf(english.text, `${there}/costs/office`)['stay-licences--from']).toBe('viel');
    const years = await browser.post(`${path}/costs`, { ...(await form('/costs')), years: '3' });
    expect(years.status).toBe(422);
    expect((await get('/costs')).body.revision).toBe(0);
  });

  test('mean the same amounts when the page is turned to the other language', async () => {
    const { browser, path, form, get } = await begun();
    const typed = {
      ...(await form('/costs/office')),
      'stay-licences--from': '12.500',
      'stay-support--from': '7,125',
    };
    const there = `${path.replace('/de/', '/en/')}/costs/office`;
    const english = await browser.post(`${path}/costs/office`, { ...typed, ...button('language') });
    await browser.post(there, fieldsOf(english.text, there));
    const rates = { ...(await form('/costs')), 'discount--from': '1,125' };
    const turned = await browser.post(`${path}/costs`, { ...rates, ...button('language') });
    const ratesThere = `${path.replace('/de/', '/en/')}/costs`;
    await browser.post(ratesThere, fieldsOf(turned.text, ratesThere));
    const { sheet: stored } = (await get('/costs')).body;
    expect(stored.inputs).toEqual([input('stay', 'licences', 12_500), input('stay', 'support', 7.125)]);
    expect(stored.discount).toEqual([0.01125, 0.01125]);
  });

  test('say within which bounds a figure must lie, each field its own', async () => {
    const { browser, path, form } = await begun();
    const typed = { ...(await form('/costs')), years: '99', transition: '0', 'discount--from': '250' };
    const rates = plain((await browser.post(`${path}/costs`, typed)).text).replace(/<[^>]*>/g, '');
    for (const words of [
      'Zeitraum in Jahren, 5 bis 10 – Schreiben Sie eine ganze Zahl von 5 bis 10.',
      'Jahre eines schrittweisen Wechsels, 1 bis 10 – Schreiben Sie eine ganze Zahl von 1 bis 10.',
      'Abzinsung in Prozent im Jahr – Schreiben Sie eine Zahl von 0 bis 100.',
    ])
      expect(rates).toContain(words);
    const amount = { ...(await form('/costs/office')), 'stay-licences--from': '-1' };
    const refused = plain((await browser.post(`${path}/costs/office`, amount)).text);
    expect(refused).toContain('eine Zahl von 0 bis 1.000.000.000.000.');
  });

  test('are offered for all areas while none is chosen', async () => {
    const { browser, path, put, answer } = await begun();
    await put({ ...sheet, inputs: [] });
    const link = `href="${path}/costs/servers"`;
    expect((await browser.get(`${path}/costs`)).text).not.toContain(link);
    await answer('areas.used', { unknown: true });
    expect((await browser.get(`${path}/costs`)).text).toContain(link);
  });

  test('are reached from the overview', async () => {
    const { browser, path } = await begun();
    expect((await browser.get(path)).text).toContain(`href="${path}/costs"`);
  });

  test('keep what was typed where another window came first', async () => {
    const { browser, path, form, put } = await begun();
    const typed = { ...(await form('/costs/office')), 'stay-licences--from': '7' };
    await put(sheet);
    const second = await browser.post(`${path}/costs/office`, typed);
    expect(second.status).toBe(412);
    const again = fieldsOf(second.text, `${path}/costs/office`);
    expect(again).toMatchObject({ 'stay-licences--from': '7', revision: '1' });
    expect((await browser.post(`${path}/costs/office`, again)).status).toBe(303);
  });

  test('stand in the report that is written on, by the page and by the API', async () => {
    const { browser, path, put, app, base, key } = await begun();
    await put(sheet);
    const page = await app.inject({ url: `${path}/report.odt`, cookies: browser.cookies });
    expect(page.headers['content-disposition']).toMatch(/^attachment; filename/);
    expect(saidIn(unpacked(page.rawPayload)['content.xml']!)).toContain('nachobenoffen');
    const api = await app.inject({
      url: `${base}/report.odt?language=en`,
      headers: { authorization: `Bearer ${key}` },
    });
    expect(saidIn(unpacked(api.rawPayload)['content.xml']!)).toContain('opentoabove');
  });

  test('go on as a spreadsheet, by the page and by the API', async () => {
    const { browser, path, put, app, base, key } = await begun();
    await put(sheet);
    const page = await app.inject({ url: `${path}/costs.ods`, cookies: browser.cookies });
    const api = await app.inject({
      url: `${base}/costs.ods?language=de`,
      headers: { authorization: `Bearer ${key}` },
    });
    expect(page.rawPayload.equals(api.rawPayload)).toBe(true);
    const parts = unpacked(page.rawPayload);
    expect(parts.mimetype).toBe('application/vnd.oasis.opendocument.spreadsheet');
    expect(parts['content.xml']).toContain('table:formula="of:=');
    expect(parts['content.xml']).toContain('Lizenzen oder Abonnements');
  });

  test('are there for areas alone', async () => {
    const { browser, path } = await begun();
    expect((await browser.get(`${path}/costs/moon`)).status).toBe(404);
    expect((await browser.get(`${path}/costs/whole`)).status).toBe(200);
  });
});
