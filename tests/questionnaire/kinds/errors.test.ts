import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../server/questionnaire/answers.ts';
import { isProblem } from '../../../server/questionnaire/kinds/kind.ts';
import { kinds } from '../../../server/questionnaire/kinds.ts';
import type { QuestionKind } from '../../../server/questionnaire/model.ts';
import { questionOf } from '../../fixtures/question-of.ts';

const questions = {
  single: questionOf({ kind: 'single', choices: ['a', 'b'] }),
  multiple: questionOf({ kind: 'multiple', choices: ['a', 'b', 'c'], exclusive: ['c'] }),
  number: questionOf({ kind: 'number', min: -5, max: 50, decimals: 1 }),
  date: questionOf({ kind: 'date' }),
};
const names = Object.keys(kinds) as QuestionKind[];

const texts = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '', '12', '12,5', '2027', '12.2027', '31.02.2027', '99', '1985', '3.333'),
  fc.string(),
);
const values: fc.Arbitrary<Value> = fc.oneof(texts, fc.double(), fc.integer(), fc.array(texts));
const fields = fc.record({ values: fc.array(texts, { maxLength: 3 }), to: texts });

describe.each(names)('whatever comes in for a question of the kind %s', (name) => {
  const kind = kinds[name];
  const question = questions[name];

  test('a value is fine, or has an error that the kind lists', () => {
    fc.assert(
      fc.property(values, (value) => {
        const problem = kind.check(question, value);
        if (problem !== null) expect(kind.errors).toContain(problem.code);
      }),
    );
  });

  test('a form gives nothing, a fine answer, or an error that the kind lists', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('de', 'en'), (sent, language) => {
        const stand = kind.read(question, sent, language);
        if (stand === undefined) return;
        if (isProblem(stand)) expect(kind.errors).toContain(stand.code);
        else if ('value' in stand) expect(kind.check(question, stand.value)).toBeNull();
        else if ('span' in stand) for (const end of stand.span) expect(kind.check(question, end)).toBeNull();
      }),
    );
  });

  test('an answer that was read is shown so that it is read again the same', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('de', 'en'), (sent, language) => {
        const stand = kind.read(question, sent, language);
        if (stand === undefined || isProblem(stand)) return;
        expect(kind.read(question, kind.fields(question, stand, language), language)).toEqual(stand);
      }),
    );
  });
});

test('a field in which nothing was entered is not wrong', () => {
  expect(isProblem(undefined)).toBe(false);
});
