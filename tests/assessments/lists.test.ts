import { expect, test } from 'vitest';
import { library } from '../../server/assessments/library.ts';
import type { KnownProduct } from '../../server/questionnaire/known-product.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';
import { workbook } from '../landscape/list/workbook.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const libreOffice: KnownProduct = {
  id: 'libreoffice',
  name: 'LibreOffice',
  maker: 'The Document Foundation',
  area: 'office',
  class: 'open',
  aliases: [],
};
const list =
  'Verfahren;Support bis;Hersteller\nLibreofice;14.10.2027;\nLibreofice;;\nKasse;;Haus B\n;;Haus C\n';

async function begun() {
  const { app } = await startApp({
    library: library([{ ...handmadeContent(), products: [libreOffice] }]),
  });
  const assessment = await made(app);
  const { base, call, key } = assessment;
  const bring = async (payload: string | Buffer, by = key) => {
    const response = await app.inject({
      method: 'POST',
      url: `${base}/lists?file=liste.csv`,
      headers: { authorization: `Bearer ${by}`, 'content-type': 'text/csv' },
      payload,
    });
    return { status: response.statusCode, body: response.json() };
  };
  const choose = (name: string, body: object, by = key) =>
    call('PATCH', `${base}/lists/${name}`, { key: by, body });
  const take = (name: string) => call('POST', `${base}/lists/${name}/services`, { key });
  const look = (name: string) => call('GET', `${base}/lists/${name}`, { key });
  return { ...assessment, bring, choose, take, look };
}

const names = (services: { name: string; product: string | null; area: string | null }[]) =>
  services.map(({ name, product, area }) => [name, product, area]);

test('a list is brought, corrected and taken over, as on the pages', async () => {
  const { bring, choose, take, get } = await begun();
  const { status, body } = await bring(list);
  expect(status).toBe(201);
  expect(body.spellings.map(({ by }: { by: string }) => by)).toEqual(['likely', 'likely', null]);
  const [guessed, , unknown] = body.spellings;
  const corrected = await choose(body.list, {
    corrections: [
      { key: guessed.key, product: null, area: 'servers' },
      { key: guessed.row, product: 'libre office' },
      { key: unknown.key, area: 'office' },
    ],
  });
  expect(corrected.status).toBe(200);
  expect(names(corrected.body.services)).toEqual([
    ['Libreofice', 'LibreOffice', 'office'],
    ['Libreofice', null, 'servers'],
    ['Kasse', null, 'office'],
  ]);
  expect((await take(body.list)).body).toEqual({ rows: 4, services: 3, left: 1, revision: 1 });
  const { services, left } = (await get('/services')).body;
  expect(names(services)).toEqual(names(corrected.body.services));
  expect(services[0].supportEnd).toBe('2027-10-14');
  expect(left).toMatchObject([{ file: 'liste.csv', line: 5, reason: 'no-name' }]);
});

test('a key alone says that the guess is right', async () => {
  const { bring, choose } = await begun();
  const { body } = await bring(list);
  expect(body.services[0].written).toBe('Libreofice');
  const { body: looked } = await choose(body.list, { corrections: [{ key: body.spellings[0].key }] });
  expect(looked.services[0].written).toBeUndefined();
  expect(looked.services[0].product).toBe('LibreOffice');
  expect(looked.spellings[0].checked).toBe(true);
});

test('columns are chosen, and what was chosen before stays', async () => {
  const { bring, choose, look } = await begun();
  const { body } = await bring(list);
  await choose(body.list, { columns: { name: 0, maker: 2 } });
  await choose(body.list, { corrections: [{ key: body.spellings[2].key, area: 'office' }] });
  const { columns, services } = (await look(body.list)).body;
  expect(columns).toEqual({ name: 0, maker: 2 });
  expect(services[0].supportEnd).toBeUndefined();
  expect(services[2].area).toBe('office');
});

test('another sheet begins anew; a sheet that is not there is told', async () => {
  const { bring, choose } = await begun();
  const rows = (name: string) => [
    ['Verfahren', 'Hersteller'],
    [name, 'Haus A'],
  ];
  const { body } = await bring(Buffer.from(workbook({ Alt: rows('Kasse'), Neu: rows('Wahlen') })));
  await choose(body.list, { columns: { name: 1 }, corrections: [] });
  const other = (await choose(body.list, { sheet: 'Neu' })).body;
  expect([other.table.sheet, other.columns, other.services[0].name]).toEqual([
    'Neu',
    { name: 0, maker: 1 },
    'Wahlen',
  ]);
  const missing = await choose(body.list, { sheet: 'Nie' });
  expect([missing.status, missing.body.code]).toEqual([422, 'list-unreadable']);
});

test.each([
  [{ columns: { maker: 2 } }, '/columns/name'],
  [{ columns: { name: 0, maker: 7 } }, '/columns/maker'],
  [{ columns: { nonsense: 0 } }, '/columns/nonsense'],
  [{ corrections: [{ key: 's:nowhere' }] }, '/corrections/0/key'],
  [{ corrections: [{ key: 'l:2', area: 'nowhere' }] }, '/corrections/0/area'],
  [{ corrections: [{ key: 'l:2', product: 5 }] }, '/corrections/0/product'],
])(
  '%j is refused with its place, and nothing is kept',
  async (wrong: { columns?: object; corrections?: object[] }, pointer) => {
    const { bring, choose, look } = await begun();
    const { body } = await bring(list);
    const both = { ...wrong, corrections: [{ key: 'l:2', area: 'servers' }, ...(wrong.corrections ?? [])] };
    const { status, body: told } = await choose(body.list, both);
    expect([status, told.code]).toEqual([400, 'invalid-input']);
    expect(told.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      pointer.replace('/0/', '/1/'),
    ]);
    expect((await look(body.list)).body.services).toEqual(body.services);
  },
);

test('a list is taken over once, and only with the key that may write', async () => {
  const { bring, take, look, choose, readKey } = await begun();
  expect((await bring(list, readKey)).status).toBe(403);
  const { body } = await bring(list);
  expect((await choose(body.list, {}, readKey)).status).toBe(403);
  const both = await Promise.all([take(body.list), take(body.list)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  for (const gone of [await look(body.list), await take(body.list), await look('nonsense')])
    expect([gone.status, gone.body.code]).toEqual([404, 'list-gone']);
});

test('what is no list is refused, and nothing is kept of it', async () => {
  const { bring } = await begun();
  const { status, body } = await bring('');
  expect([status, body.code]).toEqual([422, 'list-unreadable']);
});
