import { expect, test } from 'vitest';
import { criterionParts, speaksOf, type TenderLine, tenderParts } from '../../server/questionnaire/tender.ts';

const line: TenderLine = { id: 'open-formats', part: 'must', bases: [] };

test.each<[string, TenderLine, boolean]>([
  ['without country and area speaks everywhere', line, true],
  ['of this country', { ...line, countries: ['at', 'de'] }, true],
  ['of other countries', { ...line, countries: ['at', 'ch'] }, false],
  ['of this area', { ...line, areas: ['mail', 'office'] }, true],
  ['of other areas', { ...line, areas: ['mail'] }, false],
  ['of this country and another area', { ...line, countries: ['de'], areas: ['mail'] }, false],
  ['of this area and another country', { ...line, countries: ['at'], areas: ['office'] }, false],
])('a line %s', (_, one, speaks) => {
  expect(speaksOf(one, 'de', 'office')).toBe(speaks);
});

test('demands on an offer stand in all parts but those about the procedure and the contract', () => {
  expect(tenderParts.filter((part) => !criterionParts.includes(part))).toEqual([
    'procedure',
    'reason',
    'contract',
  ]);
});
