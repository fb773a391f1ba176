import { describe, expect, test } from 'vitest';
import { newEditKey } from '../../server/assessments/keys.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const routes = (base: string): [string, string][] => [
  ['GET', base],
  ['PATCH', base],
  ['PUT', `${base}/answers`],
  ['PUT', `${base}/answers/profile.kind`],
  ['GET', `${base}/result`],
  ['GET', `${base}/saved.json`],
  ['GET', `${base}/report.pdf`],
  ['DELETE', base],
];

const bodies: Record<string, unknown> = { PATCH: { name: 'x' }, PUT: { value: 'town' } };
const bodyFor = (method: string, url: string): unknown =>
  url.endsWith('/answers') ? { answers: {} } : bodies[method];

describe('without the key', () => {
  test('nothing opens, and the answer says what is missing', async () => {
    const { call, base } = await made((await startApp()).app);
    for (const [method, url] of routes(base)) {
      const refused = await call(method, url, { body: bodyFor(method, url) });
      expect(refused, `${method} ${url}`).toMatchObject({ status: 401, body: { code: 'key-missing' } });
      expect(refused.headers['www-authenticate']).toBe('Bearer');
    }
  });

  test('a body is not even looked at', async () => {
    const { call, base } = await made((await startApp()).app);
    const refused = await call('PUT', `${base}/answers`, {
      body: '{broken',
      headers: { 'content-type': 'application/json' },
    });
    expect(refused.status).toBe(401);
  });
});

test('a wrong key and a wrong id are told alike, down to the last word', async () => {
  const { call, base, key } = await made((await startApp()).app);
  for (const [method, url] of routes(base)) {
    const body = bodyFor(method, url);
    const wrongKey = await call(method, url, { key: newEditKey(), body });
    const noKey = await call(method, url, { key: 'rubbish', body });
    const wrongId = await call(method, url.replace(base, '/api/assessments/000000000000'), { key, body });
    expect(wrongKey.status, `${method} ${url}`).toBe(404);
    expect(wrongKey.body).toEqual(wrongId.body);
    expect(wrongKey.body).toEqual(noKey.body);
  }
});

test('the key of one assessment does not open another', async () => {
  const { app } = await startApp();
  const [one, other] = [await made(app), await made(app)];
  expect((await one.call('GET', one.base, { key: other.key })).status).toBe(404);
});

describe('the key for reading', () => {
  test('opens result, report and file, and changes nothing', async () => {
    const { call, base, readKey } = await made((await startApp()).app);
    const status: Record<string, number> = {};
    for (const [method, url] of routes(base))
      status[`${method} ${url.replace(base, '')}`] = (
        await call(method, url, { key: readKey, body: bodyFor(method, url) })
      ).status;
    expect(status).toEqual({
      'GET ': 403,
      'PATCH ': 403,
      'PUT /answers': 403,
      'PUT /answers/profile.kind': 403,
      'GET /result': 200,
      'GET /saved.json': 200,
      'GET /report.pdf': 200,
      'DELETE ': 403,
    });
  });

  test('is told rightly to whoever typed the other one in capitals', async () => {
    const { call, base, key, readKey } = await made((await startApp()).app);
    const typed = key.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l');
    const { body } = await call('GET', base, { key: typed });
    expect(body.readKey).toBe(readKey);
    expect((await call('PATCH', base, { key: typed, body: { name: 'x' } })).body.readKey).toBe(readKey);
  });

  test('can be shown again to whoever holds the edit key', async () => {
    const { get, readKey } = await made((await startApp()).app);
    expect((await get()).body.readKey).toBe(readKey);
  });
});

describe('the cookie of a browser', () => {
  test('opens what is read', async () => {
    const { call, base, id, key } = await made((await startApp()).app);
    expect((await call('GET', base, { headers: { cookie: `kompass-${id}=${key}` } })).status).toBe(200);
  });

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['our own page in an older browser', { host: 'kompass.example', origin: 'https://kompass.example' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another name of this site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { host: 'kompass.example', origin: 'https://evil.example' }, 403],
    ['no page at all', {}, 403],
    ['a hidden frame', { origin: 'null' }, 403],
  ])('changes something when the request comes from %s: %o → %i', async (_from, headers, status) => {
    const { call, base, id, key } = await made((await startApp()).app);
    const changed = await call('PATCH', base, {
      body: { name: 'x' },
      headers: { ...headers, cookie: `kompass-${id}=${key}` },
    });
    expect(changed.status).toBe(status);
  });
});

describe('deleting', () => {
  test('is for good, and said clearly to whoever comes later', async () => {
    const { app, setTime } = await startApp();
    const { call, base, key, readKey } = await made(app, { name: 'Stadt' });
    setTime(new Date('2026-05-01T12:00:00.000Z'));
    expect(await call('DELETE', base, { key })).toMatchObject({ status: 204, body: '' });
    for (const with_ of [key, readKey]) {
      const gone = await call('GET', `${base}/result`, { key: with_, headers: { 'accept-language': 'en' } });
      expect(gone).toMatchObject({ status: 410, body: { code: 'assessment-deleted' } });
      expect(gone.body.detail).toContain('1 May 2026');
    }
    expect((await call('DELETE', base, { key })).status).toBe(410);
  });
});

test('neither key is stored', async () => {
  const { parts, app } = await startApp();
  const { id, key, readKey } = await made(app);
  const stored = JSON.stringify(await parts.store.read(id));
  expect(stored).not.toContain(key);
  expect(stored).not.toContain(readKey);
});

describe('links', () => {
  test('lead where the request came to', async () => {
    const { call } = await made((await startApp()).app);
    const { body } = await call('POST', '/api/assessments', { headers: { host: 'kompass.example:81' } });
    expect(body.url).toBe(`http://kompass.example:81/l/${body.key}`);
    expect(body.readUrl).toBe(`http://kompass.example:81/l/${body.readKey}`);
  });

  test('lead to BASE_URL where it is set', async () => {
    const { parts } = await startApp();
    const { app } = await startApp({ config: { ...parts.config, baseUrl: 'https://k.example' } });
    const { body } = await (await made(app)).call('POST', '/api/assessments');
    expect(body.url).toBe(`https://k.example/l/${body.key}`);
  });
});
