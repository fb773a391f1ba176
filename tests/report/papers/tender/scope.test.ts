import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../../../server/questionnaire/tender.ts';
import { tenderKit } from '../../../../server/report/papers/tender/kit.ts';
import { linesOf } from '../../../../server/report/papers/tender/scope.ts';
import '../../../seed.ts';
import { content, country, gapsOf, inputOf, rowsOf } from './kits.ts';

describe('the value of the order', () => {
  const steps = (land: string, value: number | null): string[] =>
    rowsOf(tenderKit(inputOf('village', 'de', country(land)), 'office', value), 'procedure').map(([range]) =>
      range!.replaceAll('\u00a0', ' '),
    );

  test('picks the steps it reaches; the limit itself belongs to the higher one', () => {
    expect(steps('at', 139_999)).toEqual(['unter 140.000 €', 'ab 50.000 €, unter 140.000 €', 'jeder']);
    expect(steps('at', 140_000)).toEqual(['ab 140.000 €, unter 216.000 €', 'jeder']);
    expect(steps('at', 216_000)).toEqual(['ab 216.000 €', 'jeder', 'ab 216.000 €']);
    expect(steps('ch', 10_000)).toEqual(['unter 150.000 CHF']);
  });

  test('says of a rule that begins above it that it does not bind here', () => {
    const basis = (value: number | null): string =>
      rowsOf(tenderKit(inputOf('city', 'de'), 'office', value), 'award')[0]!.at(-1)!;
    expect(basis(20_000)).toContain('§ 58 Abs. 2 VgV (bei diesem Auftragswert nicht verbindlich)');
    for (const value of [216_000, null]) expect(basis(value)).toContain('§ 58 Abs. 2 VgV (Erlaubnis)');
  });

  test('is a gap where it is not known, and all steps are told', () => {
    expect(steps('at', null)).toHaveLength(6);
    const label = 'Geschätzter Auftragswert ohne Steuer';
    expect(gapsOf(tenderKit(inputOf('village', 'de'), 'office', null))).toContain(label);
    expect(gapsOf(tenderKit(inputOf('village', 'de'), 'office', 5000))).not.toContain(label);
  });

  test('always reaches at least one step of each country', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (land, value) => {
          const scope = { area: 'office', country: land, state: 'he', value };
          expect(linesOf(content.tender, 'procedure', scope).some((line) => line.value !== undefined)).toBe(
            true,
          );
        },
      ),
    );
  });
});
