import { describe, expect, test } from 'vitest';
import { deadlines, endingsOf } from '../../server/landscape/deadlines.ts';
import { timetable } from '../../server/landscape/timetable.ts';
import { service } from './made.ts';

const found = (ends: Record<string, string>) =>
  deadlines(
    endingsOf(Object.entries(ends).map(([id, contractEnd]) => service(id, { contractEnd, noticeMonths: 3 }))),
    {
      today: '2026-06-01',
      procurementMonths: 6,
      councilDates: ['2027-03-10', '2027-06-16'],
      budget: { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null },
      isHoliday: () => false,
    },
  );

const told = (days: ReturnType<typeof timetable>) => days.map(({ date, id, what }) => [date, id, ...what]);

describe('the timetable', () => {
  test('has all days in order of time', () => {
    expect(told(timetable(found({ a: '2027-12-31' }), ['2027-06-16', '2027-03-10'], []))).toEqual([
      ['2026-06-30', '~budget~2026-06-30', 'Verfahren a'],
      ['2027-03-10', 'a-decide', 'Verfahren a'],
      ['2027-03-10', '~council~2027-03-10', 'Verfahren a'],
      ['2027-06-16', '~council~2027-06-16'],
      ['2027-09-30', 'a-notice', 'Verfahren a'],
      ['2027-12-31', 'a-end', 'Verfahren a'],
    ]);
  });

  test('names what needs figures on one day once', () => {
    const days = timetable(found({ a: '2027-12-31', b: '2028-01-31' }), [], []);
    expect(days.filter(({ kind }) => kind === 'budget').map(({ what }) => what)).toEqual([
      ['Verfahren a', 'Verfahren b'],
    ]);
  });

  test('has a measure on the last day of its month, and none without a day', () => {
    const due = [
      { id: 'x', title: 'Auftrag', due: '2027-02' },
      { id: 'y', title: 'Nichts', due: '2027-02-30' },
    ];
    expect(told(timetable([], [], due))).toEqual([['2027-02-28', '~measure~x', 'Auftrag']]);
  });

  test('has each day of the council once, and every id once', () => {
    const days = timetable(found({ a: '2027-12-31', b: '2027-12-31' }), ['2027-03-10', '2027-03-10'], []);
    expect(days.filter(({ kind }) => kind === 'council')).toHaveLength(1);
    expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
  });
});
