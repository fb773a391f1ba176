import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { alternatives, type CostSheet } from '../../../server/costs/model.ts';
import { toldAreas } from '../../../server/costs/result.ts';
import { costSpreadsheet } from '../../../server/report/ods/costs.ts';
import { kinded, reckon } from '../../costs/reckoning.ts';
import { anySheet, input, sheetOf } from '../../costs/sheets.ts';
import { odfProblems } from '../../fixtures/odf.ts';
import { evaluated } from './evaluate.ts';

const areas = ['office', 'servers'];
const same = (id: string): string => id;
const names = {
  area: same,
  beside: 'beside',
  alternative: same,
  kind: same,
  origin: () => 'x',
  rateOrigin: () => '',
  about: ['Kommune: Ö', 'Stand: 1. März 2026'],
};
const made = (sheet: CostSheet, language: 'de' | 'en' = 'de') =>
  costSpreadsheet(kinded(sheet), areas, language, names);

/** What the formulas of the reckoning give, in the order of areas and alternatives. */
function expectSame(sheet: CostSheet): void {
  const rows = evaluated(made(sheet), 'Rechnung');
  let row = 4;
  for (const area of toldAreas(sheet, areas))
    for (const alternative of alternatives) {
      const reckoned = reckon(sheet, area, alternative);
      if (reckoned === null) continue;
      row += 2;
      for (const bands of [reckoned.yearly, reckoned.cumulated, [reckoned.presentValue]])
        for (const end of ['low', 'high'] as const) {
          const cells = rows[row++]!.slice(1);
          bands.forEach((band, year) => {
            const expected = band[end] ?? 'offen';
            if (typeof expected === 'string') expect(cells[year]).toBe(expected);
            else expect(cells[year]).toBeCloseTo(expected, 4);
          });
        }
    }
}

describe('the costs as a spreadsheet', () => {
  test('reckon by their formulas what the report says', () => {
    fc.assert(fc.property(anySheet, expectSame), { numRuns: 30 });
  });

  test('are valid by the schemas of OpenDocument 1.3', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom('de' as const, 'en' as const), (sheet, language) => {
        expect(odfProblems(made(sheet, language))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('leave open what is unknown', () => {
    const inputs = [
      input('stay', 'licences', null),
      input('gradual', 'support', [0, 0]),
      input('gradual', 'operation', [1, 2]),
      input('step', 'introduction', null, 'servers'),
    ];
    expectSame(sheetOf(inputs));
    expectSame(sheetOf(inputs, { priceRise: null, discount: null }));
  });

  test('sum up all areas only where there are several', () => {
    const titles = (sheet: CostSheet): unknown[] =>
      evaluated(made(sheet), 'Rechnung').flatMap(([first]) => (String(first).includes(': ') ? [first] : []));
    const [office, servers] = [input('stay', 'licences', 1), input('stay', 'licences', 2, 'servers')];
    expect(titles(sheetOf([office]))).toEqual(['office: stay']);
    expect(titles(sheetOf([office, servers]))).toEqual(['office: stay', 'servers: stay', 'whole: stay']);
  });

  test('say of each amount when it arises, and whose costs they are', () => {
    const bytes = made(sheetOf([input('stay', 'licences', 1), input('step', 'training', 2)]));
    const rows = evaluated(bytes, 'Eingaben');
    expect(rows.slice(6).map((row) => row[5])).toEqual(['fällt an', 'im Jahr', 'einmal']);
    expect(evaluated(bytes, 'Hinweise').slice(0, 2)).toEqual([['Kommune: Ö'], ['Stand: 1. März 2026']]);
  });

  test('count the years from 1, as the report does', () => {
    const [years] = evaluated(made(sheetOf([])), 'Rechnung');
    expect(years).toEqual(['Jahr', 1, 2, 3, 4, 5]);
  });

  test('are a package whose kind stands first, unpacked', () => {
    const bytes = made(sheetOf([]));
    const mime = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(strFromU8(bytes.slice(30, 38 + mime.length))).toBe(`mimetype${mime}`);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'mimetype',
      'META-INF/manifest.xml',
      'content.xml',
      'styles.xml',
    ]);
  });

  test('are the same bytes each time', () => {
    expect(made(sheetOf([]))).toEqual(made(sheetOf([])));
  });

  test('speak English to those who do', () => {
    const xml = strFromU8(unzipSync(made(sheetOf([]), 'en'))['content.xml']!);
    expect(xml).toContain('table:name="Inputs"');
    expect(xml).not.toContain('Eingaben');
  });
});
