import { describe, expect, test } from 'vitest';
import { printProblems, problemWords } from '../../../server/questionnaire/check/print.ts';
import { checkAll } from '../../../server/questionnaire/check.ts';
import { sha256, smallContent } from '../../fixtures/content.ts';
import { faults } from './faults/all.ts';

test('content without a fault has no problems', () => {
  expect(checkAll(smallContent(), sha256).problems).toEqual([]);
});

describe('a planted fault is told with its place and what to do', () => {
  for (const { code, by, files, lines, amongOthers } of faults)
    test(`${code}: ${by}`, () => {
      const { problems, documents } = checkAll(files, sha256);
      expect(problems.map((problem) => problem.code)).toContain(code);
      const told = problems.filter((problem) => !amongOthers || problem.code === code);
      expect(printProblems(told, documents, 'en')).toEqual(lines);
    });
});

test('every code has a fault that is planted', () => {
  expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set(Object.keys(problemWords.en)));
});

describe('German words say of every fault the same places', () => {
  for (const { code, by, files } of faults)
    test(`${code}: ${by}`, () => {
      const { problems, documents } = checkAll(files, sha256);
      const places = (lines: string[]): string[] =>
        lines.map((line) => line.split('  ').slice(0, 2).join('  '));
      const german = printProblems(problems, documents, 'de');
      expect(places(german).sort()).toEqual(places(printProblems(problems, documents, 'en')).sort());
      for (const line of german) {
        expect(line.split('  ')).toHaveLength(4);
        expect(line).not.toMatch(/undefined|\[object/);
      }
    });
});
