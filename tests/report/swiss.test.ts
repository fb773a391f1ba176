import { describe, expect, test } from 'vitest';
import { composeReport, composeResult } from '../../server/report/compose.ts';
import { inSwissSpelling } from '../../server/report/swiss.ts';
import { reportInput, textsOf } from '../fixtures/report-of.ts';
import { country, inputOf, scenarios } from './papers/tender/kits.ts';
import { SAMPLE } from './pdf/sample.ts';

const paragraph = (text: string) => ({
  kind: 'paragraph' as const,
  style: 'normal' as const,
  content: [{ kind: 'text' as const, text }],
  from: [],
});
const said = (text: string, typed: unknown = null, language: 'de' | 'en' = 'de'): string =>
  textsOf(inSwissSpelling({ ...SAMPLE, language, blocks: [paragraph(text)] }, typed).blocks).join();

describe('Swiss spelling', () => {
  test('has no ß, in small letters and in capitals', () => {
    expect(said('Maßnahmen zum Schluß, STRAẞE')).toBe('Massnahmen zum Schluss, STRASSE');
  });

  test('leaves what people typed, wherever it stands', () => {
    const typed = { contact: 'Frau Strauß', plan: [{ owner: 'Amt Gießen' }] };
    expect(said('Frau Strauß, Amt Gießen: große Schritte', typed)).toBe(
      'Frau Strauß, Amt Gießen: grosse Schritte',
    );
  });

  test('leaves another language alone', () => {
    expect(said('The form “Größe”', null, 'en')).toBe('The form “Größe”');
  });

  test('is that of result and report of a municipality in Switzerland, and of no other', () => {
    for (const compose of [composeResult, composeReport])
      for (const scenario of scenarios) {
        const withSharpS = (land: string): string[] => {
          const assessment = { name: 'Großdorf', contact: 'Frau Strauß' };
          const told = JSON.stringify(compose({ ...inputOf(scenario, 'de', country(land)), assessment }));
          return [...new Set(told.match(/\p{L}*[ßẞ]\p{L}*/gu))].filter((word) => word !== 'Strauß');
        };
        expect(withSharpS('at').length).toBeGreaterThan(1);
        expect(withSharpS('ch')).toEqual(['Großdorf']);
      }
  });

  test('changes nothing else of a report', () => {
    const report = composeReport(reportInput());
    expect(inSwissSpelling(report, null).blocks.map((b) => b.kind)).toEqual(report.blocks.map((b) => b.kind));
    expect(JSON.stringify(inSwissSpelling(report, null))).not.toContain('ß');
  });
});
