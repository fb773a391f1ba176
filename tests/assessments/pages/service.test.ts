import { describe, expect, test } from 'vitest';
import { made } from '../caller.ts';
import { button, fieldsOf, plain, startPages } from './start.ts';

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  const browser = started.visitor({ [`kompass-${assessment.id}`]: assessment.key });
  const path = `/de/assessments/${assessment.id}`;
  const form = async (at: string) => fieldsOf((await browser.get(path + at)).text, path + at);
  const services = async () => (await assessment.get('/services')).body.services;
  return { ...started, ...assessment, browser, path, form, services };
}

const typed = {
  name: 'Einwohnerwesen',
  maker: 'Haus A',
  department: 'Bürgeramt',
  users: '1.200',
  contractEnd: '31.12.2027',
  noticeMonths: '6',
  supportEnd: '10/2028',
  costPerYear: '12.500,50',
  critical: 'yes',
  area: 'office',
  'need--office': 'Textprogramm X; Tabellen Y',
  exported: '5/2026',
  format: 'CSV',
  daysWithout: '2',
};

describe('the page of one service', () => {
  test('takes a service by hand, and gives it back to be changed', async () => {
    const { browser, path, form, services } = await begun();
    const saved = await browser.post(`${path}/service/~new`, { ...(await form('/service/~new')), ...typed });
    expect([saved.status, saved.location]).toEqual([303, `${path}/services`]);
    const [service] = await services();
    expect(service).toMatchObject({
      name: 'Einwohnerwesen',
      maker: 'Haus A',
      department: 'Bürgeramt',
      product: null,
      users: 1200,
      contractEnd: '2027-12-31',
      supportEnd: '2028-10',
      costPerYear: 12_500.5,
      critical: true,
      area: 'office',
      needs: [
        { kind: 'office', what: 'Textprogramm X' },
        { kind: 'office', what: 'Tabellen Y' },
      ],
      exit: { exported: '2026-05', readBack: null, format: 'CSV', alternative: null, daysWithout: 2 },
    });
    const list = plain((await browser.get(`${path}/services`)).text);
    expect(list).toContain(`${path}/service/${service.id}`);
    const again = await form(`/service/${service.id}`);
    expect(again).toMatchObject({ users: '1200', contractEnd: '31.12.2027', exported: '05.2026' });
    await browser.post(`${path}/service/${service.id}`, { ...again, area: 'office', readBack: '1.6.2026' });
    expect((await services())[0]).toEqual({
      ...service,
      exit: { ...service.exit, readBack: '2026-06-01' },
    });
  });

  test('keeps what was typed where it cannot be read, in either language', async () => {
    const { browser, path, form, services } = await begun();
    const wrong = { ...(await form('/service/~new')), users: 'viele', contractEnd: 'bald', maker: 'Haus Ö' };
    const refused = await browser.post(`${path}/service/~new`, wrong);
    expect(refused.status).toBe(422);
    for (const words of ['Das ist keine Zahl', 'Das ist kein Datum', 'einen Namen'])
      expect(plain(refused.text)).toContain(words);
    expect(fieldsOf(refused.text, `${path}/service/~new`)).toMatchObject(wrong);
    const english = await browser.post(`${path}/service/~new`, { ...wrong, ...button('language') });
    const there = `${path.replace('/de/', '/en/')}/service/~new`;
    expect(fieldsOf(english.text, there).maker).toBe('Haus Ö');
    const long = await browser.post(`${path}/service/~new`, { ...wrong, ...typed, maker: 'x'.repeat(301) });
    expect([long.status, plain(long.text).includes('länger als 300')]).toEqual([422, true]);
    expect(await services()).toEqual([]);
  });

  test('keeps what was typed where another window came first', async () => {
    const { browser, path, form, services } = await begun();
    const first = await form('/service/~new');
    await browser.post(`${path}/service/~new`, { ...first, name: 'Eins' });
    const second = await browser.post(`${path}/service/~new`, { ...first, name: 'Zwei' });
    expect(second.status).toBe(412);
    const again = fieldsOf(second.text, `${path}/service/~new`);
    expect(again).toMatchObject({ name: 'Zwei', revision: '1' });
    await browser.post(`${path}/service/~new`, again);
    expect((await services()).map((one: { name: string }) => one.name)).toEqual(['Eins', 'Zwei']);
  });

  test('is there for services alone', async () => {
    const { browser, path } = await begun();
    expect((await browser.get(`${path}/service/moon`)).status).toBe(404);
  });
});

describe('the page of groups', () => {
  test('puts workplaces together, keeps what was typed, and lets a group go', async () => {
    const { browser, path, form, get } = await begun();
    await browser.post(`${path}/service/~new`, { ...(await form('/service/~new')), ...typed });
    const [{ id }] = (await get('/services')).body.services;
    const shown = await form('/groups');
    const wrong = await browser.post(`${path}/groups`, {
      ...shown,
      workplaces: 'viele',
      department: 'Amt Ö',
    });
    expect([wrong.status, plain(wrong.text).includes('eine ganze Zahl')]).toEqual([422, true]);
    expect(fieldsOf(wrong.text, `${path}/groups`).department).toBe('Amt Ö');
    const group = { name: 'Bürgerbüro', department: 'Bürgerdienste', workplaces: '14', service: id };
    await browser.post(`${path}/groups`, { ...shown, ...group });
    const { groups } = (await get('/services')).body;
    expect(groups).toEqual([{ ...group, id: 'group-1', workplaces: 14, services: [id], service: undefined }]);
    expect(plain((await browser.get(`${path}/result`)).text)).toContain('Bürgerbüro');
    const gone = await form('/groups/remove');
    await browser.post(`${path}/groups/remove`, { ...gone, token: shown.token!, group: 'group-1' });
    expect((await get('/services')).body.groups).toEqual([]);
  });

  test('shows a dash for a department or services that were left out', async () => {
    const { browser, path, form } = await begun();
    await browser.post(`${path}/groups`, { ...(await form('/groups')), name: 'Schulen', workplaces: '9' });
    const shown = plain((await browser.get(`${path}/groups`)).text);
    expect(shown).toContain('Amt: –. Zahl der Arbeitsplätze: 9. Nutzt: –.');
  });
});
