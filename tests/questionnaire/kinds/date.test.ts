import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, formatDate, parseDate } from '../../../server/questionnaire/kinds/date.ts';
import { form, questionOf } from '../../fixtures/question-of.ts';

const question = questionOf({ kind: 'date' });

describe('a date as people write it', () => {
  test.each([
    ['12.2027', '2027-12'],
    ['1.2027', '2027-01'],
    ['12/2027', '2027-12'],
    ['2027-12', '2027-12'],
    ['31.12.2027', '2027-12-31'],
    ['1.2.2027', '2027-02-01'],
    ['31. 12. 2027', '2027-12-31'],
    ['2027-12-31', '2027-12-31'],
    ['29.02.2028', '2028-02-29'],
  ])('%s', (text, wanted) => {
    expect(parseDate(text)).toEqual([wanted, wanted]);
  });

  test('a year alone is the span of its months', () => {
    expect(parseDate('2027')).toEqual(['2027-01', '2027-12']);
  });

  test.each([
    '31.02.2027',
    '29.02.2027',
    '13.2027',
    '0.2027',
    '12.27',
    'soon',
    '1.5',
    '31.12.2027.1',
    '',
    '20270',
    '2027-12-00',
  ])('no date: %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('what a field shows is read back unchanged, in both languages', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    const dates = fc
      .tuple(month, fc.option(fc.integer({ min: 1, max: 28 })))
      .map(([ym, day]) =>
        [...ym, ...(day === null ? [] : [day])].map((n) => String(n).padStart(2, '0')).join('-'),
      );
    fc.assert(
      fc.property(dates, fc.constantFrom('de', 'en'), (iso, language) => {
        expect(parseDate(formatDate(iso, language))).toEqual([iso, iso]);
      }),
    );
  });
});

describe('a question for a date', () => {
  test.each(['2027-12', '2027-12-31', '1990-01', '2100-12-31'])('takes %s', (given) => {
    expect(date.check(question, given)).toBeNull();
  });

  test.each([['2027-02-31'], ['2027-13'], ['2027-00'], ['2027'], ['12.2027'], [2027], [['2027-12']]])(
    'does not take %j',
    (given) => {
      expect(date.check(question, given)).toEqual({ question: 'topic.asked', code: 'not-a-date', args: {} });
    },
  );

  test('states the years it takes', () => {
    expect(date.check(question, '1989-12')).toMatchObject({
      code: 'out-of-bounds',
      args: { min: 1990, max: 2100 },
    });
    expect(date.check(question, '2101-01')).toMatchObject({ code: 'out-of-bounds' });
  });
});

describe('its form', () => {
  test('gives a month or a day', () => {
    expect(date.read(question, form('12.2027'), 'de')).toEqual({ value: '2027-12' });
    expect(date.read(question, form('31.12.2027'), 'de')).toEqual({ value: '2027-12-31' });
  });

  test('gives the span of a year, or of two', () => {
    expect(date.read(question, form('2027'), 'de')).toEqual({ span: ['2027-01', '2027-12'] });
    expect(date.read(question, form('2027', '2028'), 'de')).toEqual({ span: ['2027-01', '2028-12'] });
  });

  test('gives a span of months', () => {
    expect(date.read(question, form('6.2027', '12.2027'), 'de')).toEqual({ span: ['2027-06', '2027-12'] });
  });

  test('asks for the beginning of a span of which only the end stands there', () => {
    const problem = { question: 'topic.asked', code: 'span-start-missing', args: {} };
    for (const end of ['12.2027', '31.12.2027', '2027', 'soon'])
      expect(date.read(question, form('', end), 'de')).toEqual(problem);
  });

  test('a span may end in the month in which it begins', () => {
    expect(date.read(question, form('15.06.2027', '6.2027'), 'de')).toEqual({
      span: ['2027-06-15', '2027-06'],
    });
  });

  test('is refused where a span ends before it begins, or what stands there is no date', () => {
    expect(date.read(question, form('12.2027', '6.2027'), 'de')).toMatchObject({ code: 'span-order' });
    expect(date.read(question, form('31.02.2027'), 'de')).toMatchObject({ code: 'not-a-date' });
    expect(date.read(question, form('1985'), 'de')).toMatchObject({ code: 'out-of-bounds' });
  });

  test('gives nothing where both fields are empty', () => {
    expect(date.read(question, form(''), 'de')).toBeUndefined();
  });

  test('shows date and span again', () => {
    expect(date.fields(question, { value: '2027-12' }, 'de')).toEqual(form('12.2027'));
    expect(date.fields(question, { value: '2027-12' }, 'en')).toEqual(form('12/2027'));
    expect(date.fields(question, { value: '2027-12-31' }, 'en')).toEqual(form('2027-12-31'));
    expect(date.fields(question, { span: ['2027-01', '2027-12'] }, 'de')).toEqual(form('01.2027', '12.2027'));
    expect(date.fields(question, { unknown: true }, 'de')).toEqual(form([]));
  });
});
