import { describe, expect, test } from 'vitest';
import { composeReport } from '../../server/report/compose.ts';
import { inSwissSpelling } from '../../server/report/swiss.ts';
import { reportInput, textsOf } from '../fixtures/report-of.ts';
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

  test('changes nothing else of a report', () => {
    const report = composeReport(reportInput());
    expect(inSwissSpelling(report, null).blocks.map((b) => b.kind)).toEqual(report.blocks.map((b) => b.kind));
    expect(JSON.stringify(inSwissSpelling(report, null))).not.toContain('ß');
  });
});
