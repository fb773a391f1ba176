import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay, workingDay } from '../../server/landscape/days.ts';
import { type Calendar, type Contract, contractsOf, deadlines } from '../../server/landscape/deadlines.ts';
import { holidaysOf } from '../../server/landscape/holidays.ts';
import { service } from './made.ts';

const calendar: Calendar = {
  today: '2026-06-01',
  procurementMonths: null,
  councilDates: [],
  isHoliday: () => false,
};

const contract = (known: Partial<Contract> = {}): Contract => ({
  id: 'c',
  what: 'Bürosoftware',
  end: '2027-12-31',
  noticeMonths: 6,
  ...known,
});

describe('the day to decide by', () => {
  it('is the last day for notice', () => {
    expect(deadlines([contract()], calendar)).toEqual([
      {
        id: 'c',
        what: 'Bürosoftware',
        decideBy: '2027-06-30',
        noticeBy: '2027-06-30',
        end: '2027-12-31',
        reasons: [
          { kind: 'end', date: '2027-12-31' },
          { kind: 'notice', date: '2027-06-30', months: 6 },
          { kind: 'procurement-unknown' },
        ],
        overdue: false,
      },
    ]);
  });

  it('is earlier where buying takes longer than notice', () => {
    const [found] = deadlines([contract()], { ...calendar, procurementMonths: 12 });
    expect(found).toMatchObject({ decideBy: '2026-12-31', noticeBy: '2027-06-30' });
  });

  it('is the last meeting of the council before', () => {
    const councilDates = ['2027-07-07', '2027-06-16', '2027-03-10'];
    const [found] = deadlines([contract()], { ...calendar, councilDates });
    expect(found!.decideBy).toBe('2027-06-16');
    expect(found!.reasons.at(-1)).toEqual({ kind: 'council', date: '2027-06-16' });
  });

  it('says where no meeting is early enough', () => {
    const [found] = deadlines([contract()], { ...calendar, councilDates: ['2027-07-07'] });
    expect(found!.decideBy).toBe('2027-06-30');
    expect(found!.reasons.at(-1)).toEqual({ kind: 'no-council' });
  });

  it('moves from a Sunday to the Friday before', () => {
    const [found] = deadlines([contract({ end: '2027-02-28', noticeMonths: 0 })], calendar);
    expect(found!.decideBy).toBe('2027-02-26');
    expect(found!.reasons).toContainEqual({ kind: 'moved', from: '2027-02-28', date: '2027-02-26' });
  });

  it('is overdue from the day after', () => {
    const at = (today: string) => deadlines([contract()], { ...calendar, today })[0]!.overdue;
    expect(at('2027-06-30')).toBe(false);
    expect(at('2027-07-01')).toBe(true);
  });

  it('says that the notice is not known', () => {
    const [found] = deadlines([contract({ noticeMonths: null })], calendar);
    expect(found).toMatchObject({ noticeBy: null, decideBy: '2027-12-31' });
    expect(found!.reasons).toContainEqual({ kind: 'notice-unknown' });
  });

  it('is told for services with an end of contract alone, the earliest first', () => {
    const services = [
      service('a', { contractEnd: '2028-03', noticeMonths: 3 }),
      service('b'),
      service('c', { contractEnd: '2027-09', noticeMonths: 3 }),
      service('d', { contractEnd: 'bald', noticeMonths: 3 }),
    ];
    expect(deadlines(contractsOf(services), calendar).map((d) => [d.id, d.decideBy])).toEqual([
      ['c', '2027-06-30'],
      ['a', '2027-12-31'],
    ]);
  });

  it('is never after the notice nor the end, and always a working day', () => {
    const isHoliday = holidaysOf('de', 'by');
    const date = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const months = fc.option(fc.integer({ min: 0, max: 36 }));
    fc.assert(
      fc.property(date, months, months, (end, noticeMonths, procurementMonths) => {
        const [d] = deadlines([contract({ end, noticeMonths })], {
          ...calendar,
          procurementMonths,
          isHoliday,
        });
        expect(d!.decideBy <= (d!.noticeBy ?? d!.end)).toBe(true);
        expect(d!.decideBy <= d!.end).toBe(true);
        const day = Temporal.PlainDate.from(d!.decideBy);
        expect(day.dayOfWeek).toBeLessThan(6);
        expect(isHoliday(d!.decideBy)).toBe(false);
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2028-02', '2028-02-29'],
    ['2027', '2027-12-31'],
    ['2027-05-03', '2027-05-03'],
  ])('%s stands for %s', (written, day) => {
    expect(lastDay(written)!.toString()).toBe(day);
  });

  it.each(['2027-13', '2027-02-30', '31.12.2027', ''])('“%s” is none', (written) => {
    expect(lastDay(written)).toBeNull();
  });
});

describe('a holiday', () => {
  it('is one of the state, whatever the time zone of the machine', () => {
    expect(holidaysOf('de', 'by')('2027-11-01')).toBe(true);
    expect(holidaysOf('de', 'be')('2027-11-01')).toBe(false);
    expect(holidaysOf('de', 'be')('2027-03-08')).toBe(true);
    expect(holidaysOf('at', null)('2027-10-26')).toBe(true);
    expect(holidaysOf('ch', null)('2027-08-01')).toBe(true);
  });

  it('is no working day: from Easter Monday back over Good Friday', () => {
    const isHoliday = holidaysOf('de', null);
    expect(workingDay(Temporal.PlainDate.from('2027-03-29'), isHoliday).toString()).toBe('2027-03-25');
  });

  it('is none in a country that is not known', () => {
    expect(holidaysOf('xx', null)('2027-12-25')).toBe(false);
  });
});
