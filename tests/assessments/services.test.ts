import { describe, expect, test } from 'vitest';
import type { Service } from '../../server/landscape/model.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const service = (id: string, change: Partial<Service> = {}): Service => ({
  id,
  name: `Fachverfahren ${id}`,
  product: null,
  maker: null,
  area: 'office',
  users: 12,
  contractEnd: '2027-12-31',
  noticeMonths: 6,
  costPerYear: 1200.5,
  critical: true,
  needs: [{ kind: 'office', what: 'Office' }],
  acceptedUntil: null,
  exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
  ...change,
});
const group = { id: 'g', name: 'Bürgerbüro', department: 'Bürgerdienste', workplaces: 8, services: ['a'] };

async function begun() {
  const assessment = await made((await startApp()).app);
  const { call, base, key } = assessment;
  const put = (body: object, headers: Record<string, string> = {}) =>
    call('PUT', `${base}/services`, { key, body, headers });
  return { ...assessment, put };
}

describe('services by the API', () => {
  test('are none at first, and come back as they were written, with the saved file too', async () => {
    const { get, put, call, base, readKey } = await begun();
    expect((await get('/services')).body).toEqual({ services: [], groups: [], revision: 0 });
    const landscape = { services: [service('a'), service('b', { area: null })], groups: [group] };
    expect((await put(landscape)).body).toEqual({ ...landscape, revision: 1 });
    expect((await call('GET', `${base}/services`, { key: readKey })).body.revision).toBe(1);
    const file = (await get('/saved.json')).body;
    expect(file.beside.landscape).toEqual(landscape);
    const again = await call('POST', '/api/assessments', { body: file });
    expect(again.status).toBe(201);
  });

  test.each([
    ['an id given twice', { services: [service('a'), service('a')], groups: [] }, '/services/1/id'],
    ['an area there is not', { services: [service('a', { area: 'moon' })], groups: [] }, '/services/0/area'],
    [
      'a day that does not exist',
      { services: [service('a', { contractEnd: '2027-02-30' })], groups: [] },
      '/services/0/contractEnd',
    ],
    ['a group with a service there is not', { services: [], groups: [group] }, '/groups/0/services/0'],
    [
      'a negative number of users',
      { services: [service('a', { users: -1 })], groups: [] },
      '/services/0/users',
    ],
  ])('are refused for %s, with the place', async (_, body, place) => {
    const { put, get } = await begun();
    const refused = await put(body);
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid-input']);
    expect(refused.body.errors[0].pointer).toBe(place);
    expect((await get('/services')).body.revision).toBe(0);
  });

  test('hold 3,000 rows, and tell whoever comes second', async () => {
    const { put } = await begun();
    const many = { services: Array.from({ length: 3000 }, (_, n) => service(`s${n}`)), groups: [] };
    expect((await put(many, { 'if-match': '0' })).status).toBe(200);
    expect((await put({ services: [], groups: [] }, { 'if-match': '0' })).status).toBe(412);
  });
});

describe('what the services say together', () => {
  test('is whom to talk to first, what becomes free by it, and what can be left', async () => {
    const { put, get } = await begun();
    expect((await get('/fachverfahren')).body).toEqual({ holds: [], release: {}, exit: [], offTomorrow: [] });
    const free = { ...group, id: 'f', name: 'Bauhof', workplaces: 3, services: ['b'] };
    await put({
      services: [service('a', { maker: 'Haus A' }), service('b', { maker: 'Haus B', needs: [] })],
      groups: [group, free],
    });
    const { body } = await get('/fachverfahren');
    expect(body.holds).toMatchObject([{ held: 'office', workplaces: 8, makers: [{ name: 'Haus A' }] }]);
    expect(body.release.office).toMatchObject({
      points: [{ makers: 1, chosen: ['Haus A'], workplaces: 8, exact: true }],
      free: [{ name: 'Bauhof' }],
    });
    expect(body.exit.map((check: { ready: boolean }) => check.ready)).toEqual([false, false]);
    expect(body.offTomorrow[0]).toMatchObject({ maker: 'Haus A', workplaces: 8, days: null });
  });
});
