import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { DateSheet } from '../../server/landscape/date-sheet.ts';
import { service } from '../landscape/made.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const sheet: DateSheet = {
  councilDates: ['2027-09-22', '2027-12-15', '2028-03-15'],
  procurementMonths: 6,
  budget: { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null },
  supportEnds: [{ id: 'mail', what: 'Mailserver', date: '2027-10', source: 'Schreiben des Herstellers' }],
};

async function begun() {
  const { app } = await startApp();
  const assessment = await made(app);
  const { call, base, key } = assessment;
  const put = (body: object, headers: Record<string, string> = {}) =>
    call('PUT', `${base}/dates`, { key, body, headers });
  return { app, ...assessment, put };
}

describe('the sheet of dates by the API', () => {
  test('is empty at first, and is given back as it was written', async () => {
    const { get, put, call, base, readKey } = await begun();
    expect((await get('/dates')).body).toEqual({
      councilDates: [],
      procurementMonths: null,
      budget: null,
      supportEnds: [],
      revision: 0,
    });
    expect((await put(sheet)).body).toEqual({ ...sheet, revision: 1 });
    const read = await call('GET', `${base}/dates`, { key: readKey });
    expect([read.body, read.headers.etag]).toEqual([{ ...sheet, revision: 1 }, '"1"']);
  });

  test.each([
    ['a day that does not exist', { councilDates: ['2027-02-30'] }, '/councilDates/0'],
    ['a day of the year there is not', { budget: { ...sheet.budget, figuresBy: '06-31' } }, 'figuresBy'],
    ['buying that takes forever', { procurementMonths: 61 }, 'procurementMonths'],
    ['an id given twice', { supportEnds: [sheet.supportEnds[0], sheet.supportEnds[0]] }, '/supportEnds/1'],
    ['an end of support without a name', { supportEnds: [{ ...sheet.supportEnds[0], what: '' }] }, 'what'],
    ['a key too many', { holidays: [] }, 'holidays'],
  ])('refuses %s and names the place', async (_, change, place) => {
    const { get, put } = await begun();
    const { status, body } = await put({ ...sheet, ...change });
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(JSON.stringify(body.errors)).toContain(place);
    expect((await get('/dates')).body.revision).toBe(0);
  });

  test('tells whoever comes second what stands there', async () => {
    const { put } = await begun();
    await put(sheet, { 'if-match': '"0"' });
    const second = await put(sheet, { 'if-match': '"0"' });
    expect([second.status, second.body.stored.revision]).toEqual([412, 1]);
  });

  test('goes into the saved file and comes back with it', async () => {
    const { app, get, put } = await begun();
    await put(sheet);
    const file = (await get('/saved.json')).body;
    expect(file.beside).toEqual({ dates: sheet });
    const again = await made(app, file);
    expect((await again.get('/dates')).body).toEqual({ ...sheet, revision: 1 });
    const broken = { ...file, beside: { dates: { ...sheet, councilDates: ['2027-02-30'] } } };
    const { call } = await begun();
    expect((await call('POST', '/api/assessments', { body: broken })).body.errors[0].pointer).toBe(
      '/beside/dates/councilDates/0',
    );
  });
});

describe('the calendar of an assessment with all kinds of dates', () => {
  test('has each of them as a whole day with a name of its own, read back by another library', async () => {
    const { put, call, get, base, key, id } = await begun();
    await put(sheet);
    const services = [service('kasse', { contractEnd: '2028-12', noticeMonths: 6, supportEnd: '2029-06' })];
    const body = { services, groups: [] };
    expect((await call('PUT', `${base}/services`, { key, body })).status).toBe(200);
    const measures = {
      'get-mandate': { owner: 'Frau Kurz', due: '2027-03', state: 'begun' },
    };
    await call('PUT', `${base}/plan`, { key, body: { measures } });
    const events = new ICAL.Component(ICAL.parse((await get('/calendar.ics')).body)).getAllSubcomponents(
      'vevent',
    );
    const told = events.map((one) => {
      const event = new ICAL.Event(one);
      expect(event.startDate.isDate).toBe(true);
      return [
        event.startDate.toString(),
        event.uid.replace(`${id}-`, '').replace('@oss-kompass', ''),
        one.getAllSubcomponents('valarm').length,
      ];
    });
    expect(told).toEqual([
      ['2026-06-30', '~budget~2026-06-30', 1],
      ['2027-03-31', '~measure~get-mandate', 0],
      ['2027-04-30', '~support~mail-decide', 1],
      ['2027-06-30', '~budget~2027-06-30', 1],
      ['2027-09-22', '~council~2027-09-22', 0],
      ['2027-10-31', '~support~mail-end', 0],
      ['2027-12-15', 'kasse-decide', 1],
      ['2027-12-15', '~council~2027-12-15', 0],
      ['2028-03-15', '~council~2028-03-15', 0],
      ['2028-06-30', 'kasse-notice', 1],
      ['2028-12-29', 'kasse~support-decide', 1],
      ['2028-12-31', 'kasse-end', 0],
      ['2029-06-30', 'kasse~support-end', 0],
    ]);
    const council = events.map((one) => new ICAL.Event(one)).find(({ uid }) => uid.includes('2027-12-15'))!;
    expect(council.description).toBe('Spätestens hier zu entscheiden: Verfahren kasse');
    const decide = events.map((one) => new ICAL.Event(one)).find(({ uid }) => uid.includes('kasse-decide'))!;
    expect(decide.description).toContain('- letzte Ratssitzung davor am 15.12.2027');
  });
});
