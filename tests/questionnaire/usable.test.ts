import { expect, test } from 'vitest';
import { problemWords } from '../../server/questionnaire/check/print.ts';
import { usable } from '../../server/questionnaire/load.ts';
import type { Problem, ProblemCode } from '../../server/questionnaire/problem.ts';
import { contentOf } from '../fixtures/content-of.ts';

const content = contentOf({ sections: [] });
const problem = (code: ProblemCode): Problem =>
  ({ code, file: 'a.yaml', path: [], id: '', args: {} }) as Problem;

test('content is used in spite of what does no harm to it, and of nothing else', () => {
  const codes = Object.keys(problemWords.en) as ProblemCode[];
  expect(codes.filter((code) => usable(content, [problem(code)]) === content).sort()).toEqual([
    'lock-behind',
    'published-changed',
    'published-unlocked',
    'quick-too-long',
    'texts-undated',
    'unneeded-text',
    'unread-file',
  ]);
});

test('one thing that is wrong is enough, whatever stands beside it', () => {
  expect(usable(content, [problem('unneeded-text'), problem('unknown-score')])).toBeNull();
  expect(usable(content, [])).toBe(content);
});
