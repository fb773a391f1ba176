import { describe, expect, test } from 'vitest';
import type { AnswerProblemCode } from '../../server/questionnaire/kinds/kind.ts';
import { kinds } from '../../server/questionnaire/kinds.ts';
import { answerProblemWords } from '../../server/web/answer-problems.ts';
import { languages } from '../../server/web/language.ts';

const args = { choice: 'x', there: 'a, b', min: 0, max: 12_345.5, decimals: 2, length: 10_001 };
const codes = new Set<AnswerProblemCode>([
  ...Object.values(kinds).flatMap((kind) => kind.errors),
  'unknown-question',
  'hidden-question',
  'no-span',
  'not-applicable-not-offered',
  'value-and-unknown',
  'note-too-long',
  'evidence-too-long',
  'who-too-long',
]);

describe.each(languages)('in %s', (language) => {
  test.each([...codes])('%s is a sentence', (code) => {
    const words = answerProblemWords({ question: 'a.b', code, args }, language);
    expect(words).toMatch(/^[„“\p{Lu}].*\.$/u);
    expect(words).not.toMatch(/undefined|NaN/);
  });
});

test.each([
  ['out-of-bounds', { min: 0, max: 99.5 }, 'Geben Sie einen Wert von 0 bis 99,5 ein.'],
  ['out-of-bounds', { min: 1990, max: 2100 }, 'Geben Sie einen Wert von 1990 bis 2100 ein.'],
  ['out-of-bounds', { min: 0, max: 1_000_000 }, 'Geben Sie einen Wert von 0 bis 1.000.000 ein.'],
  ['too-many-decimals', { decimals: 0 }, 'Geben Sie eine ganze Zahl ein, ohne Nachkommastellen.'],
  ['too-many-decimals', { decimals: 1 }, 'Geben Sie höchstens eine Stelle nach dem Komma an.'],
  ['too-many-decimals', { decimals: 2 }, 'Geben Sie höchstens 2 Stellen nach dem Komma an.'],
] as const)('%s %o: %s', (code, given, words) => {
  expect(answerProblemWords({ question: 'a.b', code, args: given }, 'de')).toBe(words);
});

test('English writes numbers its own way', () => {
  const problem = { question: 'a.b', code: 'out-of-bounds', args: { min: 0.5, max: 20_000 } } as const;
  expect(answerProblemWords(problem, 'en')).toBe('Enter a value from 0.5 to 20,000.');
});

test('what was sent is quoted short', () => {
  const problem = {
    question: 'a.b',
    code: 'not-a-choice',
    args: { choice: '😀'.repeat(10_000), there: 'a, b' },
  } as const;
  expect(answerProblemWords(problem, 'de').length).toBeLessThan(250);
  expect(answerProblemWords(problem, 'de').isWellFormed()).toBe(true);
});
