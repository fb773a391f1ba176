import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyLimit } from '../../server/app.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const start = async (body: object = {}) => made((await startApp()).app, body);

describe('an answer that does not fit', () => {
  test.each([
    ['no.such', { value: 'x' }, 404, 'unknown-question', 'no.such'],
    ['__proto__', { value: 'x' }, 404, 'unknown-question', '__proto__'],
    ['profile.kind', { value: 'village' }, 422, 'not-a-choice', '„village“ steht hier nicht zur Wahl'],
    ['profile.kind', { value: 'village' }, 422, 'not-a-choice', 'eine von diesen: town, county.'],
    ['strategy.goals', { value: ['x'] }, 422, 'not-a-choice', 'cost'],
    ['profile.kind', { value: ['town'] }, 422, 'choose-one', 'genau eine'],
    ['profile.kind', { value: 3 }, 422, 'choose-one', 'genau eine'],
    ['profile.kind', { span: ['town', 'county'] }, 422, 'no-span', 'Spanne'],
    ['profile.kind', { notApplicable: true }, 422, 'not-applicable-not-offered', 'nicht vorgesehen'],
    ['strategy.goals', { value: [] }, 422, 'choose-at-least-one', 'mindestens eine'],
    ['strategy.goals', { value: ['cost', 'cost'] }, 422, 'chosen-twice', 'cost'],
    ['strategy.goals', { value: ['none', 'cost'] }, 422, 'exclusive', 'schließt'],
    ['strategy.share', { value: 100.1 }, 422, 'out-of-bounds', '0 bis 100'],
    ['strategy.share', { value: -1 }, 422, 'out-of-bounds', '0 bis 100'],
    ['strategy.share', { value: 0.25 }, 422, 'too-many-decimals', 'eine Stelle nach dem Komma'],
    ['strategy.share', { value: '5' }, 422, 'not-a-number', 'Zahl'],
    ['strategy.share', { span: [7, 3] }, 422, 'span-order', 'Tauschen'],
    ['office.contract-end', { value: '2027-13' }, 422, 'not-a-date', '12.2027'],
    ['office.contract-end', { value: '1812-01' }, 422, 'out-of-bounds', '1990 bis 2100'],
    ['strategy.scope', { value: 'part' }, 409, 'hidden-question', 'nicht gestellt'],
  ])('%s %j → %i %s', async (question, answer, status, code, named) => {
    const { put, putMany, get } = await start();
    await putMany({ 'areas.used': { value: ['office'] } });
    const refused = await put(question, answer);
    expect(refused.status).toBe(status);
    expect(refused.body.errors).toEqual([{ question, code, detail: refused.body.detail }]);
    expect(refused.body.detail).toContain(named);
    expect((await get()).body.answers).toEqual({ 'areas.used': { value: ['office'] } });
  });
});

test.each([
  ['note', 10_000, '10.001 Zeichen', '10.000 Zeichen'],
  ['evidence', 2000, '2001 Zeichen', '2000 Zeichen'],
])('%s may have %i characters, and a longer one is told both lengths', async (field, max, was, limit) => {
  const { put } = await start();
  expect((await put('profile.kind', { open: true, [field]: 'n'.repeat(max) })).status).toBe(200);
  const refused = await put('profile.kind', { open: true, [field]: 'n'.repeat(max + 1) });
  expect(refused.body.errors[0].code).toBe(`${field}-too-long`);
  expect(refused.body.detail).toContain(was);
  expect(refused.body.detail).toContain(limit);
});

describe('a body that is no answer', () => {
  test.each([
    [{ vaule: 'town' }, 'vaule'],
    [{ value: 'town', title: 'x' }, 'title'],
    [{ value: 'town', unknown: true }, 'genau eines'],
    [{ note: 'x' }, 'genau eines'],
    [{}, 'genau eines'],
    [{ unknown: false }, 'unknown'],
    [{ unknown: 'true' }, 'unknown'],
    [{ value: null }, 'value'],
    [{ value: [1] }, 'value/0'],
    [{ value: { x: 1 } }, 'value'],
    [{ span: [1] }, 'span'],
    [{ span: [1, 2, 3] }, 'span'],
    [{ value: 'town', note: 5 }, 'note'],
    [{ value: 'town', grade: 'certain' }, 'documented'],
    [[], 'Objekt'],
    ['"town"', 'Objekt'],
    ['null', 'Objekt'],
  ])('%j is refused, naming %s', async (body, named) => {
    const { call, base, key } = await start();
    const headers = { 'content-type': 'application/json' };
    const refused = await call('PUT', `${base}/answers/profile.kind`, { key, body, headers });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect(refused.body.detail).toContain(named);
  });
});

describe('a request that cannot be read', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['broken JSON', '{"value": "to', json, 400, 'broken-json', 'JSON'],
    ['broken JSON with its place', '{"value":\n "town",}', json, 400, 'broken-json', 'Zeile 2, Spalte 9'],
    ['bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]), json, 400, 'broken-json', 'JSON'],
    [
      'another format',
      'value=town',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'wrong-type',
      'application/json',
    ],
    ['plain text', 'town', { 'content-type': 'text/plain' }, 415, 'wrong-type', 'application/json'],
    ['no format', 'town', {}, 415, 'wrong-type', 'application/json'],
    ['nothing', '', json, 400, 'invalid-input', 'Objekt'],
    ['too much', `"${'x'.repeat(bodyLimit)}"`, json, 413, 'too-large', '1.048.576'],
  ])('%s', async (_what, body, headers, status, code, named) => {
    const { call, base, key } = await start();
    const refused = await call('PUT', `${base}/answers/profile.kind`, { key, body, headers });
    expect(refused).toMatchObject({ status, body: { code } });
    expect(refused.body.detail).toContain(named);
  });

  test.each([
    ['GET', '/api/nothing', 404, 'page-not-found'],
    ['POST', '/api/nothing', 404, 'page-not-found'],
    ['GET', '/api/assessments/%zz', 400, 'bad-address'],
    ['GET', '/api/questionnaires/small/1999', 404, 'version-not-there'],
    ['GET', '/api/questionnaires/nothing', 404, 'questionnaire-not-there'],
    ['GET', '/api/questionnaires/small?language=fr', 404, 'language-not-there'],
    ['GET', '/api/questionnaires/small?langauge=de', 400, 'invalid-input'],
    ['GET', '/api/questionnaires/small?language=de&language=en', 400, 'invalid-input'],
    ['DELETE', '/api/questionnaires', 405, 'method-not-allowed'],
    ['GET', '/api/assessments', 405, 'method-not-allowed'],
  ])('%s %s → %i %s', async (method, url, status, code) => {
    const { call } = await start();
    expect(await call(method, url)).toMatchObject({ status, body: { status, code } });
  });

  test('an address that is too long', async () => {
    const { call } = await start();
    const refused = await call('GET', `/api/assessments/${'x'.repeat(300)}`);
    expect(refused).toMatchObject({ status: 414, body: { code: 'address-too-long' } });
    expect(refused.headers['referrer-policy']).toBe('no-referrer');
  });

  test('a report or a result in a language that is not there', async () => {
    const { get } = await start();
    for (const path of ['/report.pdf', '/result']) {
      const refused = await get(`${path}?language=fr`);
      expect(refused).toMatchObject({ status: 404, body: { code: 'language-not-there' } });
      expect(refused.body.detail).toContain('de, en');
    }
    expect((await get('/result?language=en')).status).toBe(200);
    expect((await get('/report.pdf?language=en')).body).toContain('%PDF en');
    expect((await get('/report.pdf')).body).toContain('%PDF de');
  });
});

describe('whatever is sent', () => {
  const nasty = [
    '',
    '0',
    '../..',
    '%00',
    '%F0%9F%98%80',
    "'; DROP TABLE answers; --",
    '<b>',
    'constructor',
    'a'.repeat(90),
  ];

  test('addresses never break the server', async () => {
    const { call, key, base } = await start();
    for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])
      for (const part of nasty.map((n) => (n.startsWith('%') ? n : encodeURIComponent(n))))
        for (const url of [
          `/api/${part}`,
          `/api/assessments/${part}`,
          `${base}/answers/${part}`,
          `${base}/${part}`,
          `/api/questionnaires/${part}`,
          `/api/questionnaires/small/${part}`,
          `${base}/report.pdf?language=${part}`,
          `/${part}`,
        ]) {
          const { status } = await call(method, url, { key });
          expect(status, `${method} ${url}`).toBeLessThan(500);
        }
  });

  test('bodies never break the server, and are never saved in part', async () => {
    const { app } = await startApp();
    const { call, key, base, get } = await made(app);
    const before = (await get('/saved.json')).body;
    const body = fc.oneof(
      fc.jsonValue({ depthSize: 'medium' }),
      fc.record({ value: fc.jsonValue() }),
      fc.record({ span: fc.array(fc.oneof(fc.double(), fc.string())), note: fc.string({ unit: 'binary' }) }),
      fc.record({ answers: fc.dictionary(fc.string(), fc.jsonValue()), revisions: fc.jsonValue() }),
      fc.record({
        hidden: fc.dictionary(fc.constantFrom('profile.kind', 'x'), fc.record({ value: fc.jsonValue() })),
      }),
      fc.record({ name: fc.string({ unit: 'binary' }), asOf: fc.string() }),
    );
    await fc.assert(
      fc.asyncProperty(body, async (content) => {
        const sent = { body: JSON.stringify(content), headers: { 'content-type': 'application/json' } };
        for (const [method, url] of [
          ['PUT', `${base}/answers/no.such`],
          ['PUT', `${base}/answers/office.export`],
          ['PUT', `${base}/answers`],
          ['POST', '/api/assessments'],
        ] as const)
          expect((await call(method, url, { key, ...sent })).status, url).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
    expect((await get('/saved.json')).body).toEqual(before);
  }, 30_000);

  test('every text that is taken comes back as it was', async () => {
    const { app } = await startApp();
    const { put, get } = await made(app);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (note) => {
        expect((await put('profile.kind', { open: true, note: `${note}!` })).status).toBe(200);
        expect((await get()).body.answers['profile.kind'].note).toBe(`${note}!`);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
