import { describe, expect, it } from 'vitest';
import { serviceLine } from '../../server/landscape/service-line.ts';
import type { KnownProduct } from '../../server/questionnaire/known-product.ts';
import { service } from './services.ts';

const today = '2026-11-25';
const product = (name: string, kind: KnownProduct['class']): KnownProduct => ({
  id: name,
  name,
  maker: null,
  area: 'office',
  class: kind,
  aliases: [],
});
const products = [product('LibreOffice', 'open'), product('PostgreSQL', 'open'), product('X', 'proprietary')];
const line = (given: Parameters<typeof service>[0]) => serviceLine(service(given), today, products);
const tested = {
  exported: '2026-05',
  readBack: '2026-06',
  format: 'XML',
  alternative: null,
  daysWithout: null,
};

describe('what a service hangs on', () => {
  it('is free where its product is open', () => {
    expect(line({ id: 'a', product: 'LibreOffice' })).toMatchObject({ dependence: 'free', nextStep: 'none' });
  });
  it('is a standard only where data were given out in an open format and read back', () => {
    expect(line({ id: 'a', product: 'X', exit: tested }).dependence).toBe('standard');
    expect(line({ id: 'a', product: 'X', exit: { ...tested, readBack: null } }).dependence).toBe('maker');
  });
  it('is unknown where neither product nor maker is known', () => {
    expect(line({ id: 'a' })).toMatchObject({ dependence: 'unknown', nextStep: 'name-maker' });
  });
  it('is held back by needs that are not free', () => {
    const needs = [
      { kind: 'office', what: 'Microsoft Office' },
      { kind: 'database', what: 'PostgreSQL' },
      { kind: 'interface', what: 'XTA' },
    ] as const;
    expect(line({ id: 'a', needs: [...needs] }).blockedBy).toEqual(['Microsoft Office']);
  });
});

describe('days left to give notice', () => {
  it.each([
    ['2027-12-31', 6, 217],
    ['2027-02', 3, 5],
    ['2027-05-15', 3, 82],
    ['2026-12-31', 3, -56],
    ['2027-12-31', null, null],
    [null, 3, null],
  ])('of a contract to %s with %s months of notice', (contractEnd, noticeMonths, noticeIn) => {
    expect(line({ id: 'a', contractEnd, noticeMonths }).noticeIn).toBe(noticeIn);
  });
});

it.each([
  ['find-contract', {}],
  ['contract-over', { contractEnd: '2026-10' }],
  ['give-notice', { contractEnd: '2027-02', noticeMonths: 3 }],
  ['clear-needs', { contractEnd: '2029-12', needs: [{ kind: 'office' as const, what: 'Microsoft Office' }] }],
  ['test-export', { contractEnd: '2029-12' }],
  ['read-back', { contractEnd: '2029-12', exit: { ...tested, readBack: null } }],
  ['find-alternative', { contractEnd: '2029-12', exit: tested }],
  ['decide', { contractEnd: '2029-12', exit: { ...tested, alternative: 'Y' } }],
  ['review-acceptance', { acceptedUntil: '2026-10' }],
  ['none', { acceptedUntil: '2026-11' }],
])('has %s as its next step', (nextStep, given) => {
  expect(line({ id: 'a', maker: 'M', ...given }).nextStep).toBe(nextStep);
});
