import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, number, parseNumber } from '../../../server/questionnaire/kinds/number.ts';
import { form, questionOf } from '../../fixtures/question-of.ts';

const share = questionOf({ kind: 'number', unit: 'percent', min: 0, max: 100, decimals: 1 });
const users = questionOf({ kind: 'number', unit: 'workplaces', min: 0, max: 100_000 });

describe('a number as people write it', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12,5 %', 12.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1 234,5', 1234.5],
    ["1'234", 1234],
    ['1.5', 1.5],
    ['1.234.567', 1_234_567],
    ['-3', -3],
    ['450 €', 450],
    ['1.200 EUR', 1200],
    ['99 CHF', 99],
    ['CHF 99', 99],
  ])('German: %s', (text, wanted) => {
    expect(parseNumber(text, 'de')).toBe(wanted);
  });

  test.each([
    ['12.5', 12.5],
    ['12.5%', 12.5],
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['1,5', 1.5],
    ['1.234', 1.234],
    ['€12,500', 12_500],
  ])('English: %s', (text, wanted) => {
    expect(parseNumber(text, 'en')).toBe(wanted);
  });

  test.each([
    'many',
    '',
    '1e5',
    '12 to 15',
    '1.23.4',
    '1,2,3',
    '0x10',
    '--1',
    '1.234,5.6',
    'Infinity',
    '.',
    ',',
    '1%2',
    '1€2',
    '1.234%.5',
  ])('no number: %j', (text) => {
    expect(parseNumber(text, 'de')).toBeNaN();
    expect(parseNumber(text, 'en')).toBeNaN();
  });

  test('what a field shows is read back unchanged, in both languages', () => {
    const values = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('de', 'en'),
        (n, decimals, language) => {
          const given = Number((n / 10 ** decimals).toFixed(decimals));
          expect(parseNumber(formatNumber(given, decimals, language), language)).toBe(given);
        },
      ),
    );
  });
});

describe('a question for a number', () => {
  test('takes both bounds and what lies between', () => {
    for (const given of [0, 12.5, 100]) expect(number.check(share, given)).toBeNull();
  });

  test('states its bounds', () => {
    const problem = { question: 'topic.asked', code: 'out-of-bounds', args: { min: 0, max: 100 } };
    expect(number.check(share, -0.1)).toEqual(problem);
    expect(number.check(share, 100.1)).toEqual(problem);
  });

  test('states how many digits it takes after the comma', () => {
    expect(number.check(share, 12.25)).toMatchObject({ code: 'too-many-decimals', args: { decimals: 1 } });
    expect(number.check(users, 12.5)).toMatchObject({ code: 'too-many-decimals', args: { decimals: 0 } });
  });

  test.each(['12', Number.NaN, Number.POSITIVE_INFINITY, ['12']])('does not take %j', (given) => {
    expect(number.check(share, given as string)).toMatchObject({ code: 'not-a-number' });
  });
});

describe('its form', () => {
  test('gives a number', () => {
    expect(number.read(share, form(' 12,5 % '), 'de')).toEqual({ value: 12.5 });
  });

  test('gives nothing where both fields are empty', () => {
    expect(number.read(share, form(''), 'de')).toBeUndefined();
    expect(number.read(share, form([]), 'de')).toBeUndefined();
  });

  test('gives a span, or a number where both ends are the same', () => {
    expect(number.read(users, form('1.000', '1.500'), 'de')).toEqual({ span: [1000, 1500] });
    expect(number.read(users, form('40', '40'), 'de')).toEqual({ value: 40 });
  });

  test('asks for the beginning of a span of which only the end stands there', () => {
    const problem = { question: 'topic.asked', code: 'span-start-missing', args: {} };
    expect(number.read(users, form('', '40'), 'de')).toEqual(problem);
    expect(number.read(users, form([], ' 40 '), 'de')).toEqual(problem);
    expect(number.read(users, form('', 'many'), 'de')).toEqual(problem);
  });

  test('is refused where a span ends before it begins, or an end is wrong', () => {
    expect(number.read(users, form('50', '40'), 'de')).toMatchObject({ code: 'span-order' });
    expect(number.read(users, form('50', 'many'), 'de')).toMatchObject({ code: 'not-a-number' });
    expect(number.read(users, form('50', '100.001'), 'de')).toMatchObject({ code: 'out-of-bounds' });
  });

  test('shows number and span again as the language writes them', () => {
    expect(number.fields(share, { value: 12.5 }, 'de')).toEqual(form('12,5'));
    expect(number.fields(share, { value: 12.5 }, 'en')).toEqual(form('12.5'));
    expect(number.fields(users, { span: [1000, 1500] }, 'de')).toEqual(form('1000', '1500'));
    expect(number.fields(users, { notApplicable: true }, 'de')).toEqual(form([]));
  });
});
