import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { printProblems } from '../../../server/questionnaire/check/print.ts';
import { checkAll } from '../../../server/questionnaire/check.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { sha256, smallContent } from '../../fixtures/content.ts';
import { publishedContent } from './faults/locks.ts';

const paths = [...smallContent().keys()];

const answers: Answers = {
  'profile.areas': { value: ['office', 'servers'] },
  'strategy.mandate': { value: 'talked' },
  'money.share': { span: [10, 60] },
  'office.use': { unknown: true },
};

/** Checks, prints and evaluates; whatever is in the files, this must come to an end. */
function lines(files: Map<string, string>): string[] {
  const { problems, documents, versions } = checkAll(files, sha256);
  for (const { content } of versions)
    if (content === null) expect(problems).not.toEqual([]);
    else
      for (const mode of ['quick', 'full'] as const) evaluate(compile(content, mode), answers, '2026-11-25');
  return [...printProblems(problems, documents, 'en'), ...printProblems(problems, documents, 'de')];
}

describe('content that is broken anyhow is told, never thrown', { timeout: 60_000 }, () => {
  test('lines taken out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.array(fc.nat(80), { minLength: 1, maxLength: 5 }),
        (path, numbers) => {
          const files = smallContent();
          const kept = files
            .get(path)!
            .split('\n')
            .filter((_, i) => !numbers.includes(i));
          for (const line of lines(files.set(path, kept.join('\n'))))
            expect(line).toMatch(/^\S+\.yaml:\d+:\d+ {2}\S+ {2}./);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a piece of text taken out, or put in', () => {
    const piece = fc.constantFrom(
      '',
      '[',
      '{',
      '$',
      ': ',
      '- ',
      '\n',
      '"',
      '*a',
      '&a ',
      '__proto__: {}\n',
      'constructor',
      '~',
      '1e999',
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(4000), fc.nat(40), piece, (path, at, length, put) => {
        const files = smallContent();
        const text = files.get(path)!;
        const from = at % (text.length + 1);
        lines(files.set(path, text.slice(0, from) + put + text.slice(from + length)));
      }),
      { numRuns: 150 },
    );
  });

  test('files taken out', () => {
    const published = publishedContent();
    fc.assert(
      fc.property(fc.subarray([...published.keys()]), (kept) => {
        lines(new Map(kept.map((path) => [path, published.get(path)!])));
      }),
      { numRuns: 100 },
    );
  });

  test('brackets without end', () => {
    expect(lines(smallContent().set('small/1/sections/money.yaml', '['.repeat(20_000)))).not.toEqual([]);
  });

  test('no files', () => {
    expect(checkAll(new Map(), sha256).versions).toEqual([]);
  });
});
