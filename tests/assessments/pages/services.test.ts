import { expect, test } from 'vitest';
import { library } from '../../../server/assessments/library.ts';
import { limits } from '../../../server/landscape/list/table.ts';
import type { Service } from '../../../server/landscape/model.ts';
import type { KnownProduct } from '../../../server/questionnaire/known-product.ts';
import { handmadeContent } from '../../fixtures/small-rule-set.ts';
import { workbook } from '../../landscape/list/workbook.ts';
import { made } from '../caller.ts';
import { button, fieldsOf, plain, type Seen, startPages } from './start.ts';

const libreOffice: KnownProduct = {
  id: 'libreoffice',
  name: 'LibreOffice',
  maker: 'The Document Foundation',
  area: 'office',
  class: 'open',
  aliases: [],
};
const boundary = 'border-of-the-parts';
const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const sent = (token: string, list: string | Uint8Array, name: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="token"\r\n\r\n${token}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
    ),
    Buffer.from(list),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
const list = 'Verfahren;Hersteller;Vertragsende\nMeldewesen;Muster GmbH;31.12.2027\n;Niemand;\nWahlen;;\n';

async function begun(language: 'de' | 'en' = 'de') {
  const content = { ...handmadeContent(), products: [libreOffice] };
  const started = await startPages({ library: library([content]) });
  const { id, key, get } = await made(started.app);
  const browser = started.visitor({ [`kompass-${id}`]: key });
  const path = `/${language}/assessments/${id}`;
  const upload = async (file: string | Uint8Array, name = 'l.csv'): Promise<Seen> => {
    const { token } = fieldsOf((await browser.get(`${path}/services`)).text, `${path}/list`);
    return browser.post(`${path}/list`, sent(token!, file, name), headers);
  };
  /** Up to the page of matches, with the columns as they are given. */
  const matched = async (file: string | Uint8Array, columns: Record<string, string>) => {
    const at = (await upload(file)).location!;
    const form = fieldsOf((await browser.get(at)).text, at);
    const matches = (await browser.post(at, { ...form, ...columns })).location!;
    const page = await browser.get(matches);
    return { at: matches, page, form: { ...fieldsOf(page.text, matches), ...areasOf(page.text) } };
  };
  const landscape = async () => (await get('/services')).body;
  const services = async () => (await landscape()).services;
  return { ...started, browser, path, upload, matched, landscape, services };
}

/** The areas chosen on a page of matches. */
const areasOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<select [^>]*name="(area--\d+)">(.*?)<\/select>/g)].map(([, name, options]) => [
      name!,
      /value="([^"]*)" selected/.exec(options!)?.[1] ?? '',
    ]),
  );

const names = { 'column--0': 'name', 'column--1': 'maker', 'column--2': 'contractEnd' };

test.each(['de', 'en'] as const)(
  'a list is read, its columns confirmed, taken over with what was left, and removed, in %s',
  async (language) => {
    const { browser, path, matched } = await begun(language);
    const { at, page, form } = await matched(list, names);
    expect(page.text).toContain('Niemand');
    const listed = await browser.post(at, { ...form, ...button('take') });
    expect(listed.location).toBe(`${path}/services?rows=3&taken=2`);
    const rest = await browser.get(listed.location!);
    for (const text of ['Meldewesen', 'Wahlen', 'Niemand']) expect(rest.text).toContain(text);
    const remove = `${path}/services/remove`;
    expect((await browser.post(remove, fieldsOf(rest.text, remove))).status).toBe(303);
    const after = (await browser.get(`${path}/services`)).text;
    expect(after).not.toContain('Meldewesen');
    expect(after).toContain('Wahlen');
  },
);

test('a list taken over twice at once stands there once, and whoever came second is told', async () => {
  const { browser, matched, services } = await begun();
  const { at, form } = await matched(list, names);
  const both = await Promise.all([1, 2].map(() => browser.post(at, { ...form, ...button('take') })));
  expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
  expect(await services()).toHaveLength(2);
  expect((await browser.get(at)).status).toBe(410);
});

test('what became no service stays listed, whatever is done with the rest, until a person clears it', async () => {
  const { browser, path, matched, landscape } = await begun();
  const { at, form } = await matched(`${list}Kasse;;irgendwann\nKasse;;irgendwann\n`, names);
  await browser.post(at, { ...form, ...button('take') });
  const left = [
    { file: 'l.csv', line: 3, text: 'Niemand', reason: 'no-name' },
    { file: 'l.csv', line: 5, text: 'irgendwann', reason: 'contractEnd' },
    { file: 'l.csv', line: 6, text: 'Kasse · irgendwann', reason: 'repeated' },
  ];
  expect((await landscape()).left).toEqual(left);
  const remove = `${path}/services/remove`;
  await browser.post(remove, fieldsOf((await browser.get(`${path}/services`)).text, remove));
  expect((await landscape()).left).toEqual(left);
  const clear = `${path}/services/left`;
  await browser.post(clear, fieldsOf((await browser.get(`${path}/services`)).text, clear));
  expect((await landscape()).left).toBeUndefined();
  expect(await landscape()).toHaveProperty('services.length', 2);
});

test('a list that is brought once more is told as standing there; another one replaces nothing', async () => {
  const { browser, matched, services, landscape, path } = await begun();
  const bring = async (text: string): Promise<string> => {
    const { at, form } = await matched(text, names);
    await browser.post(at, { ...form, ...button('take') });
    return (await browser.get(`${path}/services`)).text;
  };
  await bring(list);
  expect(await bring(list)).toContain('(steht schon da)');
  expect(await services()).toHaveLength(2);
  expect((await landscape()).left.map(({ reason }: { reason: string }) => reason)).toEqual([
    'no-name',
    'repeated',
    'no-name',
    'repeated',
  ]);
  await bring(list.replace('2027', '2031'));
  expect(new Set((await services()).map(({ id }: { id: string }) => id)).size).toBe(3);
});

test.each([
  ['', 'als XLSX, ODS oder CSV'],
  ['%PDF-1.7', 'als XLSX, ODS oder CSV'],
  ['{\\rtf1', 'als XLSX, ODS oder CSV'],
  ['nur ein Satz', 'was in jeder Spalte steht'],
  ['Verfahren;Hersteller\n', 'je Anwendung eine'],
])('what to do is said where %j is no list', async (text, says) => {
  const { upload } = await begun();
  const answer = await upload(text);
  expect(answer.status).toBe(422);
  expect(/role="alert".*?<\/p>/s.exec(answer.text)?.[0]).toContain(says);
});

test('who chose no file is told so', async () => {
  const { upload } = await begun();
  const answer = await upload('', '');
  expect(answer.status).toBe(422);
  expect(/role="alert".*?<\/p>/s.exec(answer.text)?.[0]).toContain('Keine Datei ist ausgewählt.');
});

test('a file that is too large is refused with its limit, before anything is kept', async () => {
  const { upload } = await begun();
  const answer = await upload(new Uint8Array(limits.bytes + 1).fill(65));
  expect(answer.status).toBe(422);
  expect(/role="alert".*?<\/p>/s.exec(answer.text)?.[0]).toContain('5 Megabyte');
});

test('without a column for the name or the product no row is taken over, and that is said', async () => {
  const { browser, upload } = await begun();
  const at = (await upload(list)).location!;
  const answer = await browser.post(at, {
    ...fieldsOf((await browser.get(at)).text, at),
    'column--1': 'maker',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toMatch(/<option value="maker" selected>/);
});

test('another sheet of a file can be chosen; one without a table leaves the choice as it was', async () => {
  const { browser, upload } = await begun();
  const file = workbook({
    Verträge: [
      ['Vertrag', 'Firma'],
      ['Miete', 'Haus A'],
    ],
    Verfahren: [
      ['Verfahren', 'Hersteller'],
      ['Meldewesen', 'Haus B'],
    ],
    Leer: [],
  });
  const at = (await upload(file)).location!;
  const form = fieldsOf((await browser.get(at)).text, at);
  expect((await browser.post(at, { ...form, sheet: 'Leer' })).status).toBe(422);
  expect((await browser.get(at)).text).toContain('Haus A');
  expect((await browser.post(at, { ...form, sheet: 'Verfahren' })).location).toBe(at);
  expect((await browser.get(at)).text).toContain('Haus B');
});

const spellings =
  'Name;Software;Amt\nBrief;Libre-Ofice;Hauptamt\nTabelle;Libre-Ofice 24;Kämmerei\nKasse;Eigenbau;Kasse\nText;LibreOffice;Bauamt\n';
const three = { 'column--0': 'name', 'column--1': 'product', 'column--2': 'department' };

test('uncertain and unknown products come first; a correction holds for all rows spelled alike', async () => {
  const { browser, matched, services } = await begun();
  const { at, form } = await matched(spellings, three);
  expect(form).toMatchObject({
    'product--0': 'LibreOffice',
    'product--1': 'Eigenbau',
    'product--2': 'LibreOffice',
  });
  expect(form['key--0']).toBe('s:libreofice');
  const changed = { ...form, 'product--0': '', 'product--1': 'libre office', 'area--2': 'office' };
  await browser.post(at, { ...changed, ...button('take') });
  expect(await services()).toMatchObject([
    { name: 'Brief', product: null, department: 'Hauptamt' },
    { name: 'Tabelle', product: null },
    { name: 'Kasse', product: 'LibreOffice', maker: 'The Document Foundation', area: 'office' },
    { name: 'Text', product: 'LibreOffice', area: 'office' },
  ]);
});

test('one row can be corrected by itself, and what was decided waits for whoever comes back', async () => {
  const { browser, matched, services } = await begun();
  const { at, form } = await matched(spellings, three);
  const rows = `${at}?spelling=${encodeURIComponent(form['key--0']!)}`;
  const page = await browser.get(rows);
  const single = { ...fieldsOf(page.text, at), ...areasOf(page.text) };
  expect(single).toMatchObject({ 'key--0': 'l:2', 'key--1': 'l:3', spelling: 's:libreofice' });
  await browser.post(at, { ...single, 'product--1': 'Eigenbau', ...button('stay') });
  const back = (await browser.get(at)).text;
  await browser.post(at, { ...fieldsOf(back, at), ...areasOf(back), ...button('take') });
  expect((await services()).map(({ product }: { product: string }) => product)).toEqual([
    'LibreOffice',
    'Eigenbau',
    'Eigenbau',
    'LibreOffice',
  ]);
});

test('what is decided on one page stays when the language is changed', async () => {
  const { browser, path, matched } = await begun();
  const { at, form } = await matched(spellings, three);
  const other = (await browser.post(at, { ...form, 'product--1': 'Kasse 3000', ...button('language') }))
    .location!;
  expect(other).toContain(path.replace('/de/', '/en/'));
  expect((await browser.get(other)).text).toContain('value="Kasse 3000"');
});

test('one area is given to all rows without one, on whatever page they stand', async () => {
  const { browser, matched, services } = await begun();
  const many = Array.from({ length: 100 }, (_, n) => `Verfahren ${n};Eigenbau X${n}y\n`).join('');
  const { at, form } = await matched(`Name;Software\nBrief;LibreOffice\n${many}`, three);
  const all = { ...form, 'area--1': 'office', 'area-all': 'servers', ...button('area') };
  await browser.post(at, all);
  const page = (await browser.get(at)).text;
  await browser.post(at, { ...fieldsOf(page, at), ...areasOf(page), ...button('take') });
  const areas = Object.groupBy(await services(), ({ area }: { area: string }) => area);
  expect([areas.office?.length, areas.servers?.length]).toEqual([2, 99]);
});

test('only spellings of one kind are shown where that is asked for', async () => {
  const { browser, matched } = await begun();
  const { at } = await matched(spellings, three);
  const keys = async (only: string): Promise<string[]> =>
    Object.entries(fieldsOf((await browser.get(`${at}?only=${only}`)).text, at))
      .filter(([name]) => name.startsWith('key--'))
      .map(([, key]) => key);
  expect(await keys('likely')).toEqual(['s:libreofice']);
  expect(await keys('none')).toEqual(['s:eigenbau']);
  expect(await keys('sure')).toEqual(['s:libreoffice']);
  expect(await keys('toString')).toHaveLength(3);
});

test('what was only guessed stays marked as such until somebody looks at it', async () => {
  const { browser, path, matched, services } = await begun();
  const { at, form } = await matched(spellings, three);
  const unseen = Object.fromEntries(Object.entries(form).filter(([name]) => !/--0$/.test(name)));
  await browser.post(at, { ...unseen, ...button('take') });
  const guessed = async (): Promise<unknown[]> => (await services()).map((one: Service) => one.written);
  expect(await guessed()).toEqual(['Libre-Ofice', 'Libre-Ofice 24', undefined, undefined]);
  expect(plain((await browser.get(`${path}/services`)).text)).toContain('geschrieben ist „Libre-Ofice“');
  const own = `${path}/services/matches`;
  const page = (await browser.get(own)).text;
  const fields = { ...fieldsOf(page, own), ...areasOf(page) };
  expect(fields).toMatchObject({ 'key--0': 's:libreofice', 'product--0': 'LibreOffice' });
  await browser.post(own, { ...fields, ...button('done') });
  expect(await guessed()).toEqual([undefined, undefined, undefined, undefined]);
});

test('two who correct the services at once lose nothing', async () => {
  const { browser, path, matched, services } = await begun();
  const { at, form } = await matched('Name;Software\na;Eins X\nb;Zwei X\nc;Drei X\n', three);
  await browser.post(at, { ...form, ...button('take') });
  const own = `${path}/services/matches`;
  const page = (await browser.get(own)).text;
  const fields = { ...fieldsOf(page, own), ...areasOf(page) };
  await Promise.all(
    [0, 1, 2].map((n) => browser.post(own, { ...fields, [`product--${n}`]: `Neu ${n}`, ...button('stay') })),
  );
  const products = (await services()).map(({ product }: Service) => product).sort();
  expect(products).toEqual(['Neu 0', 'Neu 1', 'Neu 2']);
});

test('services that are there already are corrected the same way', async () => {
  const { browser, path, matched, services } = await begun();
  const { at, form } = await matched(spellings, three);
  await browser.post(at, { ...form, ...button('take') });
  const own = `${path}/services/matches`;
  const page = (await browser.get(own)).text;
  const fields = { ...fieldsOf(page, own), ...areasOf(page) };
  expect(fields['product--0']).toBe('Eigenbau');
  await browser.post(own, { ...fields, 'product--0': 'Kasse 3000', ...button('done') });
  expect((await services())[2]).toMatchObject({ name: 'Kasse', product: 'Kasse 3000' });
});

test('a list of 3,000 rows is shown in parts, and taken over whole', async () => {
  const { browser, path, matched, services } = await begun();
  const many = `Name;Software\n${Array.from({ length: 3000 }, (_, n) => `Verfahren ${n};Produkt ${n % 90}x\n`).join('')}`;
  const { at, form } = await matched(many, { 'column--0': 'name', 'column--1': 'product' });
  expect(Object.keys(form).filter((name) => name.startsWith('key--'))).toHaveLength(40);
  const on = (await browser.post(at, { ...form, 'product--0': 'Neu', ...button('next') })).location!;
  expect(on).toBe(`${at}?page=2`);
  const last = fieldsOf((await browser.get(`${at}?page=3`)).text, at);
  expect(Object.keys(last).filter((name) => name.startsWith('key--'))).toHaveLength(10);
  await browser.post(at, { ...last, ...button('take') });
  const all = await services();
  expect(all).toHaveLength(3000);
  expect(all.filter(({ product }: { product: string }) => product === 'Neu')).toHaveLength(34);
  const page = await browser.get(`${path}/services?page=30`);
  expect(page.text).toContain('Verfahren 2999');
  expect(page.text).not.toContain('Verfahren 2899<');
});

test('a list nobody takes over is gone after a day', async () => {
  const { browser, setTime, parts, upload } = await begun();
  const at = (await upload(list)).location!;
  setTime(new Date('2026-03-11T10:29:00.000Z'));
  expect((await browser.get(at)).status).toBe(200);
  setTime(new Date('2026-03-11T10:31:00.000Z'));
  expect((await browser.get(at)).status).toBe(410);
  await parts.store.dropUploads(new Date('2026-03-11T10:31:00.000Z'));
  setTime(new Date('2026-03-11T10:00:00.000Z'));
  expect((await browser.get(at)).status).toBe(410);
});

test('the departments of a list fill in the form of a group', async () => {
  const { browser, path, matched, landscape } = await begun();
  const { at, form } = await matched(spellings, three);
  await browser.post(at, { ...form, ...button('take') });
  const groups = `${path}/groups`;
  expect((await browser.get(groups)).text).toContain('Kämmerei');
  const page = await browser.get(`${groups}?department=${encodeURIComponent('Kämmerei')}`);
  const fields = fieldsOf(page.text, groups);
  expect(fields).toMatchObject({ name: 'Kämmerei', department: 'Kämmerei', service: 'zeile-3' });
  await browser.post(groups, { ...fields, workplaces: '8' });
  expect((await landscape()).groups).toMatchObject([{ name: 'Kämmerei', services: ['zeile-3'] }]);
  expect((await browser.get(groups)).text).not.toContain('?department=K');
});
