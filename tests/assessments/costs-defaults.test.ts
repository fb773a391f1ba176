import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import type { CostDefault } from '../../server/questionnaire/cost-default.ts';
import type { Content } from '../../server/questionnaire/model.ts';
import { input, sheetOf } from '../costs/sheets.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { saidIn, unpacked } from '../report/odt/reading.ts';
import { made } from './caller.ts';
import { button, fieldsOf, plain, startPages } from './pages/start.ts';

/** The small content with one published span of costs. */
function withSpan(): Content {
  const content = handmadeContent();
  const texts = Object.entries(content.texts).map(([language, words]) => [
    language,
    {
      ...words,
      costDefaults: {
        suite: 'So viel zahlten andere.',
        days: 'So viel kostet ein Tag.',
        rate: 'So steht es im Rundschreiben.',
      },
    },
  ]);
  const rest: Omit<CostDefault, 'id' | 'kind' | 'unit'> = {
    low: 60,
    high: 500,
    currency: 'EUR',
    countries: ['AT'],
    sources: ['council-2024'],
  };
  return {
    ...content,
    texts: Object.fromEntries(texts),
    sources: {
      'council-2024': {
        title: 'Beschluss des Rates',
        publisher: 'Stadt Beispiel',
        date: '2024-03',
        url: 'https://beispiel.test/beschluss',
        read: '2026-03-01',
        language: 'de',
      },
    },
    costDefaults: [
      {
        ...rest,
        id: 'suite',
        kind: 'licences',
        areas: ['office'],
        alternatives: ['stay'],
        unit: 'perWorkplace',
      },
      {
        ...rest,
        id: 'days',
        kind: 'macros',
        areas: ['office'],
        alternatives: ['step', 'gradual'],
        unit: 'perDay',
      },
      { ...rest, id: 'rate', kind: 'discount', unit: 'percent', low: 0.9, high: 3.3 },
    ],
  };
}

async function begun() {
  const started = await startPages({ library: library([withSpan()]) });
  const assessment = await made(started.app);
  const { call, base, key } = assessment;
  await assessment.put('areas.used', { value: ['office'] });
  const browser = started.visitor({ [`kompass-${assessment.id}`]: key });
  const put = (body: object) => call('PUT', `${base}/costs`, { key, body: { sheet: body } });
  const path = `/de/assessments/${assessment.id}`;
  const at = `${path}/costs/office`;
  const page = async (url = at) => plain((await browser.get(url)).text);
  /** Sends the form of an address as it stands, with what is typed and the button that is pressed. */
  const send = async (typed: Record<string, string>, then?: string, url = at) => {
    const fields = { ...fieldsOf((await browser.get(url)).text, url), ...typed };
    return browser.post(url, then === undefined ? fields : { ...fields, ...button(then) });
  };
  const sheet = async () => (await assessment.get('/costs')).body.sheet;
  return { ...started, ...assessment, browser, put, path, at, page, send, sheet };
}

const suite = {
  area: 'office',
  alternative: 'stay',
  kind: 'licences',
  amount: [18_000, 150_000],
  origin: 'default',
  basis: { default: 'suite', quantity: 300 },
};

describe('a published span on the page of an area', () => {
  test('is shown with its source where an own figure is missing, and asks for the workplaces first', async () => {
    const { page, send } = await begun();
    const empty = await page();
    for (const words of [
      '60\u00a0€ bis 500\u00a0€ je Arbeitsplatz',
      'So viel zahlten andere.',
      'Stadt Beispiel',
    ])
      expect(empty).toContain(words);
    expect(empty).toContain('wie viele Arbeitsplätze es sind');
    expect(empty).not.toContain('value="take suite');
    await send({ workplaces: '300' });
    expect(await page()).toContain('Bei 300 sind das 18.000\u00a0€ bis 150.000\u00a0€.');
  });

  test('is taken with one click, marked, and follows the number of workplaces', async () => {
    const { page, send, sheet } = await begun();
    const taken = await send({ workplaces: '300', 'stay-support--from': '70' }, 'take suite stay-licences');
    expect([taken.status, taken.location]).toEqual([
      303,
      expect.stringContaining('/costs/office#stay-licences--from'),
    ]);
    expect((await sheet()).inputs).toEqual([input('stay', 'support', 70), suite]);
    const shown = await page();
    expect(shown).toContain('Annahme aus Quelle, kein eigener Wert.');
    expect(shown).toContain('Gerechnet für 300 Arbeitsplätze.');
    await send({ workplaces: '100' });
    expect((await sheet()).inputs[0]).toMatchObject({ amount: [6000, 50_000], basis: { quantity: 100 } });
    await send({ 'stay-licences--from': '7', 'stay-licences--to': '' });
    expect((await sheet()).inputs[0]).toEqual(input('stay', 'licences', 7));
  });

  test('is struck with one click, stays struck, and can be taken again', async () => {
    const { page, send, sheet } = await begun();
    await send({ workplaces: '300' }, 'take suite stay-licences');
    await send({}, 'strike stay-licences');
    const struck = { ...suite, amount: null, origin: 'struck' };
    expect((await sheet()).inputs).toEqual([struck]);
    expect(await page()).toContain('Die Annahme ist gestrichen.');
    await send({ 'stay-support--from': '70' });
    expect((await sheet()).inputs).toContainEqual(struck);
    await send({}, 'take suite stay-licences');
    expect((await sheet()).inputs).toContainEqual(suite);
  });

  test('keeps what was typed where something else on the page is wrong', async () => {
    const { send, sheet, at } = await begun();
    const wrong = await send({ workplaces: 'viele', 'stay-support--from': '70' }, 'take suite stay-licences');
    expect(wrong.status).toBe(422);
    expect(plain(wrong.text)).toContain('Das muss eine ganze Zahl sein');
    expect(fieldsOf(wrong.text, at)).toMatchObject({ workplaces: 'viele', 'stay-support--from': '70' });
    expect(await sheet()).toBeNull();
  });

  test('is marked in the result and in the files, and falls away with its currency', async () => {
    const { page, send, sheet, path, app, browser } = await begun();
    await send({ workplaces: '300' }, 'take suite stay-licences');
    for (const url of [`${path}/costs`, `${path}/result`])
      expect(await page(url)).toContain('für jeden von 300 Arbeitsplätzen, aus veröffentlichten Zahlen');
    const ods = await app.inject({ url: `${path}/costs.ods`, cookies: browser.cookies });
    expect(unpacked(ods.rawPayload)['content.xml']).toContain('Annahme aus Quelle: Stadt Beispiel');
    const odt = await app.inject({ url: `${path}/report.odt`, cookies: browser.cookies });
    expect(saidIn(unpacked(odt.rawPayload)['content.xml']!)).toContain('ausveröffentlichtenZahlen');
    await send({}, 'strike stay-licences');
    expect(await page(`${path}/result`)).toContain('Annahme gestrichen, darum nicht bekannt');
    await send({}, 'take suite stay-licences');
    await send({ currency: 'CHF' }, undefined, `${path}/costs`);
    expect((await sheet()).inputs).toEqual([]);
    expect(await page()).not.toContain('je Arbeitsplatz');
  });
});

describe('a published rate for a day of work', () => {
  test('asks for the days beside it, and is reckoned anew for others', async () => {
    const { page, send, sheet, at } = await begun();
    expect(await page()).toContain('60\u00a0€ bis 500\u00a0€ je Tag Arbeit einer Person.');
    const none = await send({ 'stay-support--from': '70' }, 'take days step-macros');
    expect(none.status).toBe(422);
    expect(plain(none.text)).toContain('href="#step-macros--days"');
    expect(fieldsOf(none.text, at)['stay-support--from']).toBe('70');
    expect((await send({ 'step-macros--days': '20' }, 'take days step-macros')).status).toBe(303);
    const taken = { alternative: 'step', also: ['gradual'], amount: [1200, 10_000], origin: 'default' };
    expect((await sheet()).inputs).toMatchObject([{ ...taken, basis: { default: 'days', quantity: 20 } }]);
    await send({ workplaces: '7' });
    expect((await sheet()).inputs).toMatchObject([taken]);
    await send({ 'step-macros--days': '30' }, 'take days step-macros');
    expect((await sheet()).inputs).toMatchObject([{ amount: [1800, 15_000], basis: { quantity: 30 } }]);
    await send({}, 'strike gradual-macros');
    expect((await sheet()).inputs).toMatchObject([{ amount: null, origin: 'struck', also: ['gradual'] }]);
  });
});

describe('an amount for several alternatives', () => {
  test('is ticked beside the row, stored once, and shown again', async () => {
    const { send, sheet, browser, at } = await begun();
    const saved = await send({
      'stay-operation--from': '100',
      'stay-operation--to': '900',
      'step-operation--same': 'yes',
      'step-introduction--from': '300',
      'gradual-introduction--same': 'yes',
      'gradual-operation--same': 'yes',
    });
    expect(saved.status).toBe(303);
    expect((await sheet()).inputs).toEqual([
      { ...input('stay', 'operation', [100, 900]), also: ['step', 'gradual'] },
      { ...input('step', 'introduction', 300), also: ['gradual'] },
    ]);
    const fields = fieldsOf((await browser.get(at)).text, at);
    expect(fields).toMatchObject({ 'gradual-introduction--same': 'yes', 'gradual-introduction--from': '' });
    await send({});
    expect((await sheet()).inputs).toHaveLength(2);
  });

  test.each([
    ['with an amount of its own', { 'step-support--from': '5', 'stay-support--from': '5' }, 'nicht beides'],
    ['where there is none', {}, 'Dort steht kein Betrag'],
  ])('is refused %s', async (_, typed, words) => {
    const { send } = await begun();
    const wrong = await send({ ...typed, 'step-support--same': 'yes' });
    expect(wrong.status).toBe(422);
    expect(plain(wrong.text)).toContain(words);
  });
});

describe('by the API', () => {
  test('the published spans are told with their words and sources', async () => {
    const { get } = await begun();
    const [one] = (await get('/costs')).body.defaults;
    expect(one).toEqual({
      id: 'suite',
      kind: 'licences',
      areas: ['office'],
      alternatives: ['stay'],
      unit: 'perWorkplace',
      low: 60,
      high: 500,
      currency: 'EUR',
      countries: ['AT'],
      text: 'So viel zahlten andere.',
      sources: [
        {
          title: 'Beschluss des Rates',
          publisher: 'Stadt Beispiel',
          date: '2024-03',
          url: 'https://beispiel.test/beschluss',
          read: '2026-03-01',
          language: 'de',
        },
      ],
    });
  });

  test('a sheet carries origins, shared amounts and workplaces, and an old one stays readable', async () => {
    const { put, sheet } = await begun();
    const whole = {
      ...sheetOf([{ ...input('step', 'support', 5), also: ['gradual'] }]),
      rates: { discount: { origin: 'default', default: 'x' } },
      workplaces: { office: 300 },
    };
    const inputs = [...whole.inputs, suite, { ...suite, kind: 'staff', amount: null, origin: 'struck' }];
    expect((await put({ ...whole, inputs })).status).toBe(200);
    expect(await sheet()).toEqual({ ...whole, inputs });
    expect((await put(sheetOf([input('stay', 'licences', 1)]))).status).toBe(200);
  });

  test.each([
    ['an amount for today that would be paid twice', { also: ['exit'] }, '/sheet/inputs/0/also/0'],
    ['an alternative named twice', { also: ['stay'] }, '/sheet/inputs/0'],
  ])('refuses %s', async (_, change, place) => {
    const { put } = await begun();
    const { status, body } = await put(sheetOf([{ ...input('stay', 'licences', 1), ...change } as never]));
    expect([status, body.errors[0].pointer]).toEqual([400, place]);
  });

  test('refuses workplaces of an area there is not', async () => {
    const { put } = await begun();
    const { body } = await put({ ...sheetOf([]), workplaces: { moon: 3 } });
    expect(body.errors[0].pointer).toBe('/sheet/workplaces/moon');
  });
});

describe('whatever a form holds', () => {
  const rows = ['stay-licences', 'step-macros', 'gradual-macros', 'exit-macros', 'gradual-support', 'x'];
  const thens = rows.flatMap((row) => [`take suite ${row}`, `take days ${row}`, `strike ${row}`]);
  const fields = fc.dictionary(
    fc.constantFrom(
      'workplaces',
      ...rows.flatMap((row) => ['from', 'to', 'unknown', 'same', 'days'].map((name) => `${row}--${name}`)),
    ),
    fc.constantFrom('', '5', '12', '-1', '1,5', 'viel', 'yes', '9'.repeat(30)),
  );

  test('it is saved or refused with all that was typed, and the page stands', async () => {
    const { browser, at, put, sheet } = await begun();
    const then = fc.constantFrom('', 'list', 'take', 'strike', 'take discount', ...thens);
    await fc.assert(
      fc.asyncProperty(fields, then, async (typed, pressed) => {
        const form = fieldsOf((await browser.get(at)).text, at);
        const answer = await browser.post(at, { ...form, ...typed, ...button(pressed) });
        expect([303, 422]).toContain(answer.status);
        expect((await browser.get(at)).status).toBe(200);
        const stored = await sheet();
        if (stored !== null) expect((await put(stored)).status).toBe(200);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a published rate', () => {
  test('is taken and struck with one click, and typing another makes it an own one', async () => {
    const { page, send, sheet, path } = await begun();
    const url = `${path}/costs`;
    expect(await page(url)).toContain('Veröffentlicht sind 0,9\u00a0% bis 3,3\u00a0% im Jahr.');
    await send({}, 'take discount', url);
    const rates = { discount: { origin: 'default', default: 'rate' } };
    expect(await sheet()).toMatchObject({ discount: [0.009, 0.033], rates });
    await send({ years: '8' }, undefined, url);
    expect(await sheet()).toMatchObject({ years: 8, rates });
    await send({ 'stay-licences--from': '1' });
    expect(await page(url)).toContain(
      'Abzinsung: 0,9\u00a0% bis 3,3\u00a0% im Jahr, aus veröffentlichten Zahlen',
    );
    await send({}, 'strike discount', url);
    expect(await sheet()).toMatchObject({ discount: null, rates: { discount: { origin: 'struck' } } });
    await send({ 'discount--from': '2' }, undefined, url);
    const own = await sheet();
    expect([own.discount, own.rates]).toEqual([[0.02, 0.02], undefined]);
  });
});

describe('what the list of services says', () => {
  const service = (change: object): object => ({
    id: 'a',
    name: 'Schreibbüro',
    product: null,
    maker: null,
    area: 'office',
    users: 40,
    contractEnd: null,
    noticeMonths: null,
    costPerYear: 12_500,
    critical: false,
    needs: [],
    acceptedUntil: null,
    exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
    ...change,
  });

  test('fills today on one click, and yields to an own figure', async () => {
    const { call, base, key, send, page, sheet, get } = await begun();
    const services = [service({}), service({ id: 'b', costPerYear: null })];
    const body = { services, groups: [] };
    expect((await call('PUT', `${base}/services`, { key, body })).status).toBe(200);
    const offered = await page();
    expect(offered).toContain('12.500\u00a0€ im Jahr. Anwendungen ohne Betrag: 1.');
    expect(offered).toContain('name="workplaces" type="text" inputmode="numeric" value="40"');
    await send({}, 'list');
    const listed = { ...input('stay', 'licences', 12_500), origin: 'list' };
    expect((await sheet()).inputs).toEqual([listed]);
    expect(await page()).toContain('Aus Ihrer Liste übernommen.');
    await send({ 'stay-support--from': '70' });
    expect((await sheet()).inputs).toEqual([listed, input('stay', 'support', 70)]);
    expect(await page()).toContain('zählt nicht mit');
    const [{ alternatives }] = (await get('/costs')).body.result;
    expect(alternatives[0].yearly[0]).toEqual({ low: 70, high: 70 });
  });
});
