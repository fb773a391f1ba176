import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsLandscape } from '../../server/assessments/services-check.ts';
import { fields } from '../../server/landscape/list/header-words.ts';
import { leftOver } from '../../server/landscape/list/left-over.ts';
import { readServices } from '../../server/landscape/list/services.ts';
import { limits } from '../../server/landscape/list/table.ts';

/** What stands in cells: anything, and what nearly looks like a number, a date or a span of time. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '-', 'keine Angabe', 'unbefristet', 'ja', '240 Monate', '19 Jahre', '9'.repeat(30)),
  fc.constantFrom(
    '31.02.2027',
    '31.12.2099',
    '1e9',
    '1.000.000.000.000.000,5 Mio. €',
    '\u0000\n\ud800',
    'x; y',
  ),
  fc.string({ minLength: 290, maxLength: limits.cell }),
);

test('whatever a list says, what is read of it may be stored', () => {
  const row = fc.array(cell, { minLength: fields.length, maxLength: fields.length });
  const columns = Object.fromEntries(fields.map((field, at) => [field, at]));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.string({ unit: 'binary' }), (rows, file) => {
      const table = {
        sheet: null,
        sheets: [],
        headers: fields.map((field) => field),
        headerLine: 1,
        above: [],
        rows: rows.map((cells, n) => ({ line: n + 2, cells })),
      };
      const list = readServices(table, columns, { products: [], editions: [] }, [
        { id: 'office', name: 'Office' },
      ]);
      const landscape = { services: list.services, groups: [], left: leftOver(list, file) };
      fitsLandscape(landscape);
      expect(fitsLandscape.errors ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
