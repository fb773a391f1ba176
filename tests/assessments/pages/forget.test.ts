import { describe, expect, test } from 'vitest';
import { fieldsOf, plain, startPages } from './start.ts';

describe('a computer that others use too', () => {
  test('forgets a check in this browser; its link opens it again', async () => {
    const { visitor } = await startPages();
    const here = visitor();
    const { location } = await here.post('/de/assessments', { name: 'Ökingen', mode: 'quick' });
    const [, id] = /assessments\/([^/]+)/.exec(location!)!;
    const key = here.cookies[`kompass-${id}`]!;
    const start = await here.get('/de/');
    const forgotten = await here.post('/de/forget', fieldsOf(start.text, '/de/forget'));
    expect(forgotten).toMatchObject({ status: 303, location: '/de/' });
    expect(here.cookies).toEqual({});
    expect((await here.get('/de/')).text).not.toContain('Ökingen');
    expect((await here.get(`/de/assessments/${id}`)).status).toBe(401);
    await here.get(`/l/${key}`);
    expect((await here.get(`/de/assessments/${id}`)).status).toBe(200);
  });

  test('lets the other checks be', async () => {
    const { visitor } = await startPages();
    const here = visitor();
    for (const name of ['Astadt', 'Bstadt']) await here.post('/en/assessments', { name, mode: 'quick' });
    const start = await here.get('/en/');
    await here.post('/en/forget', fieldsOf(start.text, '/en/forget'));
    expect(Object.keys(here.cookies)).toHaveLength(1);
  });

  test('forgets nothing at the wish of another page', async () => {
    const { visitor } = await startPages();
    const here = visitor();
    await here.post('/de/assessments', { name: '', mode: 'quick' });
    const { id } = fieldsOf((await here.get('/de/')).text, '/de/forget');
    expect((await here.post('/de/forget', { id: id! })).status).toBe(403);
    expect(Object.keys(here.cookies)).toEqual([`kompass-${id}`]);
  });

  test('takes what is forgotten already as done', async () => {
    const { visitor } = await startPages();
    expect(await visitor().post('/de/forget', { id: 'nothing', token: '' })).toMatchObject({ status: 303 });
    expect(await visitor().post('/de/forget', {})).toMatchObject({ status: 303 });
  });
});

test('checks of one name are told apart by kind and by the time of the last change, in German time', async () => {
  const { visitor, setTime } = await startPages();
  const here = visitor();
  setTime(new Date('2026-07-01T22:30:00.000Z'));
  await here.post('/de/assessments', { name: 'Ökingen', mode: 'quick' });
  await here.post('/de/assessments', { name: 'Ökingen', mode: 'full' });
  const german = plain((await here.get('/de/')).text);
  expect(german).toContain('Ökingen, Kurzprüfung, zuletzt geändert am 2. Juli 2026 um 00:30 Uhr</a>');
  expect(german).toContain(
    'Ökingen, Vollständige Prüfung, zuletzt geändert am 2. Juli 2026 um 00:30 Uhr</a>',
  );
  const english = plain((await here.get('/en/')).text);
  expect(english).toContain('Ökingen, Quick check, last changed on 2 July 2026 at 00:30</a>');
});

test('the page on privacy says how long a browser keeps a key', async () => {
  const { visitor } = await startPages();
  const here = visitor();
  const { cookies, headers } = await here.post('/de/assessments', { name: '', mode: 'quick' });
  expect(Object.keys(cookies)).toHaveLength(1);
  expect(String(headers['set-cookie'])).toContain(`Max-Age=${400 * 24 * 60 * 60}`);
  expect((await here.get('/de/privacy')).text).toContain('Es bleibt 400 Tage');
  expect((await here.get('/en/privacy')).text).toContain('It stays for 400 days');
});
