import { describe, expect, test } from 'vitest';
import { printAgainst, printProven, proofWords } from '../../server/proofs/print.ts';
import { type Proofs, prove } from '../../server/proofs/prove.ts';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { checkAll } from '../../server/questionnaire/check.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { Result } from '../../server/scoring/result.ts';
import { sha256, smallContent } from '../fixtures/content.ts';
import { plantedQuestions } from './planted/questions.ts';
import { plantedRules } from './planted/rules.ts';

const planted = [...plantedQuestions, ...plantedRules];

function proofsOf(files: Map<string, string>): {
  proofs: Proofs;
  lines: (language: 'de' | 'en') => string[];
} {
  const { problems, versions, documents } = checkAll(files, sha256);
  expect(problems).toEqual([]);
  const proofs = prove(versions[0]!.content!, documents);
  return { proofs, lines: (language) => printAgainst(proofs.against, documents, language) };
}

describe('of good content', () => {
  const { proofs, lines } = proofsOf(smallContent());

  test('every sentence is proven', () => {
    expect(lines('en')).toEqual([]);
    for (const { subject, proven, of } of proofs.counts) expect(proven, subject).toBe(of);
  });

  test('it is told how much was proven, and what no scenario fires', () => {
    expect(printProven(proofs, 'small 1', 'en')).toEqual([
      'Proven of small 1, over all answers that can be given:',
      '       10 questions can come to be asked and answered',
      '       19 choices, numbers and dates make a difference, or are declared without',
      '        5 pairs of choices are told apart by some rule, or are declared alike',
      '        4 findings can hold',
      '        4 findings do not hold for everybody',
      '        1 knock-outs can hold',
      '        1 knock-outs take a level away when they hold',
      '        8 levels of the whole and of the dimensions can be reached',
      '        4 parts of conditions can come true',
      '        3 times a finding calls for a measure that meets it',
      '        3 measures gain something, or are declared not to',
      '        0 pairs of findings never say the opposite at once, or may both hold as declared',
      'Not yet in any scenario of small 1:',
      '  Findings: costs-high',
      '  Levels: overall high, strategy high, independence low',
    ]);
  });
});

describe('what is wrong is told with its place, a counterexample or the parts in conflict', {
  timeout: 60_000,
}, () => {
  for (const { code, by, files, lines } of planted)
    test(`${code}: ${by}`, () => {
      const found = proofsOf(files);
      expect(found.proofs.against.map((one) => one.code)).toContain(code);
      expect(found.lines('en')).toEqual(lines);
      const german = found.lines('de');
      const places = (told: string[]): string[] =>
        told.map((line) => line.split('  ').slice(0, 2).join('  '));
      expect(places(german).sort()).toEqual(places(lines).sort());
      for (const line of german) {
        expect(line.split('  ')).toHaveLength(4);
        expect(line).not.toMatch(/undefined|\[object|NaN/);
      }
    });
});

describe('a counterexample is one', () => {
  for (const { by, files } of planted)
    test(by, () => {
      const { versions, documents } = checkAll(files, sha256);
      const content = versions[0]!.content!;
      const ruleSet = compile(content, 'full');
      const told = (answers: Answers, day: string): Result => evaluate(ruleSet, answers, day);
      for (const { code, args } of prove(content, documents).against) {
        if (code === 'opposites-together' || code === 'same-facts') {
          const { findings } = told(args.example.answers, args.example.asOf);
          const holding = findings.filter(({ holds }) => holds === 'certainly').map(({ id }) => id);
          expect(holding).toEqual(expect.arrayContaining([args.one, args.other]));
        }
        if (code === 'gain-there') {
          const { measures } = told(args.example.answers, args.example.asOf);
          expect(measures.find(({ id }) => id === args.measure)?.holds).toBe('certainly');
        }
        if (code === 'effect-there' || code === 'choices-apart') {
          const { answers, asOf } = args.example;
          const instead = code === 'effect-there' ? args.instead : args.other;
          const value =
            ruleSet.questionnaire.byId.get(args.question)!.kind === 'number' ? Number(instead) : instead;
          const other = told({ ...answers, [args.question]: { value } }, asOf);
          expect(other).not.toEqual(told(answers, asOf));
        }
      }
    });
});

test('everything that can be found was planted', () => {
  expect(new Set(planted.map(({ code }) => code))).toEqual(new Set(Object.keys(proofWords.en.against)));
});
