import { describe, expect, test } from 'vitest';
import { composeReport, composeResult } from '../../../server/report/compose.ts';
import type { Document } from '../../../server/report/document.ts';
import { blocksOf, reportInput, textsOf } from '../../fixtures/report-of.ts';
import { tangledContent } from '../../fixtures/tangled.ts';

const notes = (document: Document): string[] =>
  textsOf(blocksOf(document).filter((b) => b.kind === 'note')).filter((text) =>
    /außerhalb|outside/.test(text),
  );

describe('what is known only within bounds', () => {
  const content = tangledContent();
  const { texts } = content;
  const names = ({ dimensions, findings }: (typeof texts)[string]): string[] => [
    dimensions.overall!.name,
    dimensions.tangled!.name,
    findings['always-so']!.title,
  ];

  test.each([composeReport, composeResult])('is named on page and paper, with what that means', (compose) => {
    const [note, ...more] = notes(compose(reportInput({ content })));
    expect(more).toEqual([]);
    expect(note).toMatch(/^Nicht ganz durchgerechnet: /);
    for (const name of names(texts.de!)) expect(note).toContain(name);
    expect(note).not.toContain(texts.de!.dimensions.plain!.name);
  });

  test('is told in English too', () => {
    const [note] = notes(composeResult(reportInput({ content, language: 'en' })));
    expect(note).toMatch(/^Not fully worked out: /);
    for (const name of names(texts.en!)) expect(note).toContain(name);
  });

  test('is no word where all is exact', () => {
    expect(notes(composeReport(reportInput()))).toEqual([]);
  });
});
