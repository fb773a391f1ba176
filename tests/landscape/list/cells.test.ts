import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOf, isEndless } from '../../../server/landscape/list/dates.ts';
import { countOf, numberOf } from '../../../server/landscape/list/numbers.ts';
import { criticalOf, noticeOf } from '../../../server/landscape/list/values.ts';
import { yearlyCost } from '../../../server/landscape/list/yearly-costs.ts';

it.each([
  ['1.200,50 €', 1200.5],
  ['1200.50', 1200.5],
  ['1,200.50', 1200.5],
  ["CHF 1'200.50", 1200.5],
  ['CHF 1’200.–', 1200],
  ['1 200,50', 1200.5],
  ['1.200', 1200],
  ['12.000,-', 12000],
  ['0,75', 0.75],
  ['0.125', 0.13],
  ['ca. 200', 200],
  ['10-15', 15],
  ['2,5 Mio. €', 2500000],
  ['12 T€', 12000],
  ['-5', null],
  ['viele', null],
  ['', null],
])('reads the number %s', (cell, number) => {
  expect(numberOf(cell)).toBe(number);
});

it('reads any amount back as German and Swiss programs write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
      for (const language of ['de-DE', 'de-CH', 'de-AT'])
        expect(numberOf((cents / 100).toLocaleString(language, { minimumFractionDigits: 2 }))).toBe(
          cents / 100,
        );
    }),
  );
});

it.each([
  ['100,50', 'Kosten p.a.', 100.5],
  ['100', 'Kosten pro Monat', 1200],
  ['100', 'mtl. Kosten', 1200],
  ['100 €/Monat', 'Kosten p.a.', 1200],
  ['300 je Quartal', 'Kosten', 1200],
  ['600 halbjährlich', 'Kosten', 1200],
  ['1.200 jährlich', 'Kosten pro Monat', 1200],
  ['viel', 'Kosten', null],
  ['2.000.000.000', 'Kosten', null],
])('reckons %s below "%s" up to a year', (cell, header, cost) => {
  expect(yearlyCost(cell, header)).toBe(cost);
});

it('counts only whole users', () => {
  expect([countOf('1.500'), countOf('12,5'), countOf('3000000')]).toEqual([1500, null, null]);
});

it.each([
  ['31.12.2027', '2027-12-31'],
  ['1.3.27', '2027-03-01'],
  ['2027-12-31', '2027-12-31'],
  ['12/2027', '2027-12'],
  ['12.2027', '2027-12'],
  ['2027', '2027-12'],
  ['Ende 2027', '2027-12'],
  ['Q2 2027', '2027-06'],
  ['Dezember 2027', '2027-12'],
  ['31. März 2028', '2028-03-31'],
  ['31. Jänner 2028', '2028-01-31'],
  ['01.01.2025 – 31.12.2027', '2027-12-31'],
  ["Dez. '27", '2027-12'],
  ['Dez 27', '2027-12'],
  ['12/27', '2027-12'],
  ['31-12-2027', '2027-12-31'],
  ['01.01.25-31.12.27', '2027-12-31'],
  ['1. Halbjahr 2027', '2027-06'],
  ['HJ 2/2027', '2027-12'],
  ['Anfang 2028', '2028-01'],
  ['Mitte 2028', '2028-06'],
  ['KW 12/2027', null],
  ['31.02.2027', null],
  ['unbefristet', null],
  ['4 Jahre', null],
  ['20271231', null],
])('reads the end of a contract %s', (cell, date) => {
  expect(endOf(cell)).toBe(date);
});

it('knows a contract without end', () => {
  expect([isEndless('unbefristet'), isEndless('–'), isEndless('31.12.2027')]).toEqual([true, true, false]);
});

it.each([
  ['3 Monate', 3],
  ['3', 3],
  ['6 Monate zum Jahresende', 6],
  ['1 Jahr', 12],
  ['halbjährlich', 6],
  ['drei Monate zum Quartalsende', 3],
  ['4 Wochen', 1],
  ['30 Tage', 1],
  ['90 Tage', 3],
  ['sofort', null],
])('reads the notice %s in months', (cell, months) => {
  expect(noticeOf(cell)).toBe(months);
});

it.each([
  ['ja', true],
  ['X', true],
  ['hoch', true],
  ['sehr hoch', true],
  ['normal', false],
  ['nein', false],
  ['–', false],
  ['Haus 3', null],
])('reads whether %s is critical', (cell, critical) => {
  expect(criticalOf(cell)).toBe(critical);
});

it('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      for (const reader of [numberOf, countOf, endOf, noticeOf, criticalOf])
        expect(reader(cell)).not.toBeNaN();
    }),
  );
});
