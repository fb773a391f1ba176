import { describe, expect, test } from 'vitest';
import { service } from '../../landscape/made.ts';
import { made } from '../caller.ts';
import { button, fieldsOf, startPages } from './start.ts';

async function begun() {
  const started = await startPages();
  const assessment = await made(started.app);
  const { call, base, key, id } = assessment;
  const services = [service('kasse', { name: 'Kassenverfahren', contractEnd: '2028-12', noticeMonths: 6 })];
  await call('PUT', `${base}/services`, { key, body: { services, groups: [] } });
  const path = `/de/assessments/${id}`;
  const browser = started.visitor({ [`kompass-${id}`]: key });
  const fields = async () => fieldsOf((await browser.get(`${path}/dates`)).text, `${path}/dates`);
  return { ...started, ...assessment, browser, path, fields };
}

const typed = {
  council: '15.12.2027\r\n22.9.2027, 15.3.2028',
  procurement: '6',
  figuresBy: '30.6.',
  yearStarts: '1.1.',
  'what--0': 'Mailserver',
  'date--0': '10/2027',
  'source--0': 'Schreiben vom Mai',
};

describe('the page of dates', () => {
  test('shows all days in order and, before anything was entered, that buying is assumed', async () => {
    const { browser, path } = await begun();
    const { text } = await browser.get(`${path}/dates`);
    expect(text).toContain('Angenommen sind 6 Monate. Das ist unser Urteil.');
    const places = ['30. Dezember 2027', '30. Juni 2028', '31. Dezember 2028'].map((day) =>
      text.indexOf(`scope="row">${day}`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('speaks as of today, whenever the check was made', async () => {
    const { browser, path, setTime } = await begun();
    expect((await browser.get(`${path}/dates`)).text).not.toContain('vorbei');
    setTime(new Date('2028-01-10T09:00:00Z'));
    const { text } = await browser.get(`${path}/dates`);
    expect(text).toContain('Der Tag der Entscheidung ist vorbei bei: „Kassenverfahren“. Kündigen geht noch');
  });

  test('saves what was typed and reckons with it', async () => {
    const { browser, path, fields, get } = await begun();
    const saved = await browser.post(`${path}/dates`, { ...(await fields()), ...typed });
    expect([saved.status, saved.location]).toEqual([303, `${path}/dates`]);
    expect((await get('/dates')).body).toEqual({
      councilDates: ['2027-09-22', '2027-12-15', '2028-03-15'],
      procurementMonths: 6,
      budget: { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null },
      supportEnds: [{ id: 'support-1', what: 'Mailserver', date: '2027-10', source: 'Schreiben vom Mai' }],
      revision: 1,
    });
    const { text } = await browser.get(`${path}/dates`);
    expect(text).toContain('letzte Ratssitzung davor am 15.12.2027');
    expect(text).toContain('Spätestens hier zu entscheiden: Kassenverfahren');
    expect(text).not.toContain('angenommen');
  });

  test('gives back what was saved, and keeps a row its name when one before it goes', async () => {
    const { browser, path, fields, get } = await begun();
    const two = { ...typed, 'what--1': 'Büro', 'date--1': '2029', 'source--1': '' };
    await browser.post(`${path}/dates`, { ...(await fields()), ...two });
    const again = await fields();
    expect(again).toMatchObject({ council: '22.09.2027\r\n15.12.2027\r\n15.03.2028', figuresBy: '30.06.' });
    const gone = { ...again, 'what--0': '', 'date--0': '', 'source--0': '' };
    expect((await browser.post(`${path}/dates`, gone)).status).toBe(303);
    const { supportEnds } = (await get('/dates')).body;
    expect(supportEnds).toEqual([{ id: 'support-2', what: 'Büro', date: '2029-12', source: '' }]);
  });

  test.each([
    ['a day of the council that is none', { council: '24.6.2027\r\nbald' }, '„bald“ ist kein Tag'],
    ['a month for a meeting', { council: '6/2027' }, '„6/2027“ ist kein Tag'],
    ['months that are no number', { procurement: 'lange' }, 'eine ganze Zahl von 0 bis 60'],
    ['a day there is not', { figuresBy: '31.6.' }, 'Das ist kein Tag im Jahr'],
    ['one day of the budget alone', { yearStarts: '' }, 'Dieser Tag fehlt noch'],
    ['an end of support without product', { 'what--0': '' }, 'Nennen Sie das Produkt'],
    ['an end of support without day', { 'date--0': 'bald' }, 'Das ist kein Datum'],
    ['a text too long', { 'source--0': 'x'.repeat(301) }, 'Kürzen Sie auf höchstens 300 Zeichen'],
  ])('names %s and keeps what was typed, in either language', async (_, change, says) => {
    const { browser, path, fields, get } = await begun();
    const sent = { ...(await fields()), ...typed, ...change };
    const wrong = await browser.post(`${path}/dates`, sent);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(says);
    expect(fieldsOf(wrong.text, `${path}/dates`)).toMatchObject(sent);
    const english = await browser.post(`${path}/dates`, { ...sent, ...button('language') });
    expect(fieldsOf(english.text, `${path.replace('/de/', '/en/')}/dates`)).toMatchObject(change);
    expect((await get('/dates')).body.revision).toBe(0);
  });

  test('keeps what was typed where another window came first', async () => {
    const { browser, path, fields, get } = await begun();
    const first = { ...(await fields()), ...typed };
    await browser.post(`${path}/dates`, { ...first, procurement: '9' });
    const second = await browser.post(`${path}/dates`, first);
    expect(second.status).toBe(412);
    const again = fieldsOf(second.text, `${path}/dates`);
    expect((await browser.post(`${path}/dates`, again)).status).toBe(303);
    expect((await get('/dates')).body.procurementMonths).toBe(6);
  });

  test('can be read, and not written, with the link for reading', async () => {
    const { visitor, path, id, readKey } = await begun();
    const reader = visitor({ [`kompass-${id}`]: readKey });
    const seen = await reader.get(`${path}/dates`);
    expect([seen.status, seen.text.includes('id="council"')]).toEqual([200, false]);
    expect(seen.text).toContain('Kassenverfahren');
    expect((await reader.post(`${path}/dates`, typed)).status).toBe(403);
  });
});
