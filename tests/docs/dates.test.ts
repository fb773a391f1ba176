import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assumedProcurementMonths } from '../../server/landscape/date-sheet.ts';
import { deadlines } from '../../server/landscape/deadlines.ts';
import { holidaysOf } from '../../server/landscape/holidays.ts';

const method = readFileSync(resolve(import.meta.dirname, '../../docs/dates.md'), 'utf8');

test('the example of the method is what the program reckons', () => {
  const told = Array.from(method.matchAll(/^\| (\w+) \| (\d{4}-\d\d-\d\d) \|$/gm), ([, step, day]) => [
    step,
    day,
  ]);
  const ending = { id: 'c', what: 'x', of: 'contract', end: '2028-12-31', noticeMonths: 6 } as const;
  const [found] = deadlines([ending], {
    today: '2026-01-01',
    procurementMonths: 6,
    councilDates: ['2027-09-22', '2027-12-15', '2028-03-15'],
    budget: { figuresBy: '06-30', yearStarts: '01-01', doubleFrom: null },
    isHoliday: holidaysOf('de', 'by'),
  });
  expect(found!.steps.map((step) => [step.kind, 'date' in step ? step.date : ''])).toEqual(told);
});

test('the method names what is assumed', () => {
  expect(method).toContain(`${assumedProcurementMonths} months are assumed`);
});
