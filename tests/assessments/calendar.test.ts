import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../server/landscape/model.ts';
import { service } from '../landscape/made.ts';
import { made } from './caller.ts';
import { startApp } from './start.ts';

const landscape: Landscape = {
  services: [
    service('melde', { name: 'Meldewesen; neu, „alles“', contractEnd: '2028-12', noticeMonths: 6 }),
    service('kasse'),
  ],
  groups: [],
};

async function begun(content: Landscape | null = landscape) {
  const started = await startApp();
  const assessment = await made(started.app);
  if (content !== null)
    await started.parts.store.writeSheet(
      assessment.id,
      'landscape',
      content,
      null,
      new Date('2026-02-25T10:00:00.000Z'),
    );
  return { ...started, ...assessment };
}

/** Read back by a library that did not write it. */
function events(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      summary: event.summary,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      stamp: String(one.getFirstPropertyValue('dtstamp')),
    };
  });
}

describe('the calendar of an assessment', () => {
  test('has the day to decide, the day for notice and the end, as whole days', async () => {
    const { get, id } = await begun();
    const { status, headers, body } = await get('/calendar.ics');
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const found = events(body);
    expect(found.map((e) => [e.summary, e.day, e.allDay])).toEqual([
      ['Entscheiden: Meldewesen; neu, „alles“', '2027-12-30', true],
      ['Kündigung muss da sein: Meldewesen; neu, „alles“', '2028-06-30', true],
      ['Vertrag endet: Meldewesen; neu, „alles“', '2028-12-31', true],
    ]);
    expect(found[0]).toMatchObject({ uid: `${id}-melde-decide@oss-kompass`, stamp: '2026-02-25T10:00:00Z' });
  });

  test('reckons with the time for buying and the days of the council where they are given', async () => {
    const { get } = await begun();
    const decided = async (query: string) => events((await get(`/calendar.ics?${query}`)).body)[0]!.day;
    expect(await decided('procurementMonths=12')).toBe('2027-06-30');
    expect(await decided('procurementMonths=0')).toBe('2028-06-30');
    const council = 'council=2028-03-15,2028-06-14,2028-07-12';
    expect(await decided(`procurementMonths=0&${council}`)).toBe('2028-03-15');
  });

  test.each(['council=soon', 'council=2028-02-30', 'procurementMonths=-1'])('refuses %s', async (query) => {
    const { get } = await begun();
    expect((await get(`/calendar.ics?${query}`)).body.code).toBe('invalid-input');
  });

  test('is the same each time until something changes', async () => {
    const { get } = await begun();
    expect((await get('/calendar.ics')).body).toBe((await get('/calendar.ics')).body);
  });

  test('has the ends of contracts among the answers', async () => {
    const { get, put } = await begun(null);
    await put('areas.used', { value: ['office'] });
    expect((await put('office.contract-end', { value: '2028-03' })).status).toBe(200);
    const { body } = await get('/calendar.ics?language=en');
    expect(events(body).map((e) => [e.summary.split(':')[0], e.day])).toEqual([
      ['Decide', '2027-09-30'],
      ['Contract ends', '2028-03-31'],
    ]);
  });

  test('has the end of a contract once, though an answer was taken from the list', async () => {
    const services = [service('melde', { area: 'office', contractEnd: '2028-03-31', noticeMonths: 3 })];
    const { get, put } = await begun({ services, groups: [] });
    await put('areas.used', { value: ['office'] });
    const decided = async () => {
      const all = events((await get('/calendar.ics')).body).map(({ summary }) => summary);
      return all.filter((summary) => summary.startsWith('Entscheiden'));
    };
    expect((await put('office.contract-end', { value: '2028-03' })).status).toBe(200);
    expect(await decided()).toEqual(['Entscheiden: Verfahren melde']);
    expect((await put('office.contract-end', { value: '2028-02' })).status).toBe(200);
    expect(await decided()).toHaveLength(2);
  });

  test('is empty and can be read where there are no dates', async () => {
    const { get } = await begun(null);
    expect(events((await get('/calendar.ics')).body)).toEqual([]);
  });

  test('is opened by the key for reading, and by no other', async () => {
    const { call, base, readKey } = await begun();
    expect((await call('GET', `${base}/calendar.ics`, { key: readKey })).status).toBe(200);
    expect((await call('GET', `${base}/calendar.ics`)).status).toBe(401);
  });
});
