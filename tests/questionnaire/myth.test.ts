import { describe, expect, test } from 'vitest';
import { verdicts } from '../../server/questionnaire/myth.ts';
import { published } from '../fixtures/published.ts';

const { myths, texts } = published('kommune', '2026-1');

describe('the published statements', () => {
  test('are twelve, each verdict four times', () => {
    const counts = verdicts.map((verdict) => myths.filter((one) => one.verdict === verdict).length);
    expect(counts).toEqual([4, 4, 4]);
  });

  test('are told in one sentence and explained in two to four', () => {
    const sentences = (text: string, language: string): string[] =>
      [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
        ({ segment }) => segment,
      );
    for (const language of ['de', 'en'])
      for (const { id } of myths) {
        const { statement, explanation } = texts[language]!.myths[id]!;
        expect([id, sentences(statement, language).length]).toEqual([id, 1]);
        const count = sentences(explanation, language).length;
        expect([id, count >= 2 && count <= 4]).toEqual([id, true]);
      }
  });

  test('name a year in every explanation', () => {
    for (const language of ['de', 'en'])
      for (const { id } of myths) expect(texts[language]!.myths[id]!.explanation).toMatch(/\b20[0-2]\d\b/);
  });
});
