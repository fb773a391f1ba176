import { expect, test } from 'vitest';
import { monthNumber, monthText } from '../../server/questionnaire/months.ts';

test.each([
  ['2026-12', '2027-01', 1],
  ['2026-01', '2026-12', 11],
  ['2026-11-25', '2026-11-01', 0],
  ['2027-02', '2026-02', -12],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthNumber(to) - monthNumber(from)).toBe(months);
});

test.each(['2026-01', '2026-10', '2026-12', '1999-09'])('%s is read and written the same', (month) => {
  expect(monthText(monthNumber(month))).toBe(month);
});
