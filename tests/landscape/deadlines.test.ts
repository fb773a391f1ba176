import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay, workingDay } from '../../server/landscape/days.ts';
import { type Calendar, deadlines, type Ending, endingsOf } from '../../server/landscape/deadlines.ts';
import { holidaysOf } from '../../server/landscape/holidays.ts';
import { service } from './made.ts';

const calendar: Calendar = {
  today: '2026-06-01',
  procurementMonths: 0,
  councilDates: [],
  budget: null,
  isHoliday: () => false,
};

const contract = (known: Partial<Ending> = {}): Ending => ({
  id: 'c',
  what: 'Bürosoftware',
  of: 'contract',
  end: '2027-12-31',
  noticeMonths: 6,
  ...known,
});

const one = (ending: Ending, known: Partial<Calendar> = {}) =>
  deadlines([ending], { ...calendar, ...known })[0]!;

describe('the day to decide by', () => {
  it('is reckoned back from the end over notice, buying, council and budget', () => {
    const councilDates = ['2027-02-24', '2026-12-16', '2026-11-11'];
    const budget = { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null };
    expect(one(contract(), { procurementMonths: 6, councilDates, budget })).toEqual({
      id: 'c',
      what: 'Bürosoftware',
      of: 'contract',
      decideBy: '2026-12-16',
      noticeBy: '2027-06-30',
      budgetBy: '2025-06-30',
      end: '2027-12-31',
      steps: [
        { kind: 'end', date: '2027-12-31' },
        { kind: 'notice', date: '2027-06-30', months: 6 },
        { kind: 'procurement', date: '2026-12-30', months: 6, assumed: false },
        { kind: 'council', date: '2026-12-16' },
        { kind: 'budget', date: '2025-06-30', from: '2026-01-01' },
      ],
      overdue: false,
    });
  });

  it('assumes how long buying takes where nobody said it, and tells that', () => {
    const found = one(contract(), { procurementMonths: null });
    expect(found.decideBy).toBe('2026-12-30');
    expect(found.steps).toContainEqual({
      kind: 'procurement',
      date: '2026-12-30',
      months: 6,
      assumed: true,
    });
  });

  it('is the last day for notice where buying takes no time', () => {
    expect(one(contract()).decideBy).toBe('2027-06-30');
  });

  it('is the day itself where no meeting of the council is known, and tells that', () => {
    const found = one(contract());
    expect(found.steps.at(-1)).toEqual({ kind: 'council-unknown' });
  });

  it('does not take the last known meeting for the last one years later', () => {
    const councilDates = ['2026-10-01', '2026-12-16'];
    const found = one(contract(), { councilDates });
    expect(found).toMatchObject({ decideBy: '2027-06-30' });
    expect(found.steps.at(-1)).toEqual({ kind: 'council-unknown' });
    expect(one(contract({ end: '2027-09-16' }), { councilDates }).decideBy).toBe('2026-12-16');
  });

  it('says where no meeting is early enough', () => {
    const found = one(contract(), { councilDates: ['2027-07-07'] });
    expect(found.decideBy).toBe('2027-06-30');
    expect(found.steps.at(-1)).toEqual({ kind: 'no-council' });
  });

  it('moves from a Sunday to the Friday before, and tells it', () => {
    const found = one(contract({ end: '2027-02-28', noticeMonths: 0 }));
    expect(found.decideBy).toBe('2027-02-26');
    expect(found.steps).toContainEqual({
      kind: 'notice',
      date: '2027-02-26',
      months: 0,
      moved: '2027-02-28',
    });
  });

  it('is overdue from the day after', () => {
    const at = (today: string) => one(contract(), { today }).overdue;
    expect(at('2027-06-30')).toBe(false);
    expect(at('2027-07-01')).toBe(true);
  });

  it('says that the notice is not known', () => {
    const found = one(contract({ noticeMonths: null }));
    expect(found).toMatchObject({ noticeBy: null, decideBy: '2027-12-31' });
    expect(found.steps).toContainEqual({ kind: 'notice-unknown' });
  });

  it('takes half a month of notice for a whole one', () => {
    expect(one(contract({ noticeMonths: 2.5 })).noticeBy).toBe('2027-09-30');
  });

  it('needs no notice where support ends', () => {
    const found = one(contract({ of: 'support' }), { procurementMonths: 12 });
    expect(found).toMatchObject({ decideBy: '2026-12-31', noticeBy: null });
    expect(found.steps.map(({ kind }) => kind)).toEqual(['end', 'procurement', 'council-unknown']);
  });

  it('is told for services with an end of contract or of support alone, the earliest first', () => {
    const services = [
      service('a', { contractEnd: '2028-03', noticeMonths: 3, supportEnd: '2027-01' }),
      service('b'),
      service('c', { contractEnd: '2027-09', noticeMonths: 3 }),
      service('d', { contractEnd: 'bald', noticeMonths: 3 }),
    ];
    expect(deadlines(endingsOf(services), calendar).map((d) => [d.id, d.decideBy])).toEqual([
      ['a~support', '2027-01-29'],
      ['c', '2027-06-30'],
      ['a', '2027-12-31'],
    ]);
  });
});

describe('the day for figures', () => {
  const by = (buying: string, known: object = {}) =>
    one(contract({ end: buying, of: 'support' }), {
      budget: { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null, ...known },
    }).budgetBy;

  it.each([
    ['2027-01-04', {}, '2026-06-30'],
    ['2026-12-31', {}, '2025-06-30'],
    ['2027-01-04', { figuresBy: '01-31' }, '2026-01-30'],
    ['2027-06-30', { yearStarts: '07-01', figuresBy: '03-31' }, '2026-03-31'],
    ['2027-07-01', { yearStarts: '07-01', figuresBy: '03-31' }, '2027-03-31'],
    ['2027-05-03', { figuresBy: '02-29' }, '2026-02-27'],
  ])('for the %s with %j is %s', (buying, known, day) => {
    expect(by(buying, known)).toBe(day);
  });

  it('lies before the first year of a budget for two years', () => {
    expect(by('2028-05-02', { doubleFrom: 2027 })).toBe('2026-06-30');
    expect(by('2029-05-02', { doubleFrom: 2027 })).toBe('2028-06-30');
    expect(by('2026-05-04', { doubleFrom: 2027 })).toBe('2024-06-28');
  });
});

describe('whatever is entered', () => {
  const isHoliday = holidaysOf('de', 'by');
  const day = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const months = fc.option(fc.integer({ min: 0, max: 36 }));
  const monthDay = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((all) => all.map((n) => String(n).padStart(2, '0')).join('-'));
  const known = fc.record({
    today: fc.constant('2026-06-01'),
    procurementMonths: months,
    councilDates: fc.array(
      day.map((d) => workingDay(Temporal.PlainDate.from(d), isHoliday).toString()),
      { maxLength: 30 },
    ),
    budget: fc.option(
      fc.record({
        figuresBy: monthDay,
        yearStarts: monthDay,
        doubleFrom: fc.option(fc.integer({ min: 2000, max: 2040 })),
      }),
    ),
    isHoliday: fc.constant(isHoliday),
  });
  const ending = fc.record({
    id: fc.constant('c'),
    what: fc.constant('x'),
    of: fc.constantFrom('contract' as const, 'support' as const),
    end: day,
    noticeMonths: months,
  });

  it('no day to decide by lies after the notice or the end', () => {
    fc.assert(
      fc.property(ending, known, (what, how) => {
        const { decideBy, noticeBy, end, budgetBy } = one(what, how);
        expect(decideBy <= (noticeBy ?? end)).toBe(true);
        expect(decideBy <= end).toBe(true);
        expect(budgetBy === null || budgetBy < end).toBe(true);
      }),
    );
  });

  it('each step back is a working day', () => {
    fc.assert(
      fc.property(ending, known, (what, how) => {
        const { decideBy, steps } = one(what, how);
        const days = steps.flatMap((step) => (step.kind === 'end' || !('date' in step) ? [] : [step.date]));
        for (const found of [decideBy, ...days]) {
          expect(Temporal.PlainDate.from(found).dayOfWeek).toBeLessThan(6);
          expect(isHoliday(found)).toBe(false);
        }
      }),
    );
  });

  it('a later end never makes any day earlier', () => {
    fc.assert(
      fc.property(ending, day, known, (what, other, how) => {
        const [first, second] = [what.end, other].toSorted().map((end) => one({ ...what, end }, how)) as [
          ReturnType<typeof one>,
          ReturnType<typeof one>,
        ];
        expect(first.decideBy <= second.decideBy).toBe(true);
        expect((first.noticeBy ?? '') <= (second.noticeBy ?? '')).toBe(true);
        expect((first.budgetBy ?? '') <= (second.budgetBy ?? '')).toBe(true);
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
