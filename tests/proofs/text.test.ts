import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conditionText, witnessText } from '../../server/proofs/text.ts';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { type Askable, conditionOf, rawConditions } from '../fixtures/generated/conditions.ts';

const askable: Askable[] = [
  {
    name: 'strategy.mandate',
    question: { id: 'mandate', kind: 'single', choices: ['none', 'talked', 'council'] },
  },
  { name: '$.users', question: { id: 'users', kind: 'number' } },
  { name: 'office.contract-end', question: { id: 'contract-end', kind: 'date' } },
];

test('a condition is told as it could stand in a file', () => {
  fc.assert(
    fc.property(rawConditions, (raw) => {
      const condition = conditionOf(raw, askable)!;
      expect(parse(conditionText(condition))).toEqual(condition);
    }),
  );
});

test('answers are told by question, with the date if a date is among them', () => {
  const answers: Answers = {
    'strategy.goals': { value: ['cost', 'security'] },
    'office.users': { notApplicable: true },
    'office.contract-end': { value: '2027-06' },
  };
  const witness = { answers, asOf: '2026-11-25' };
  expect(witnessText(witness, 'does not apply')).toBe(
    'strategy.goals = cost + security, office.users = does not apply, office.contract-end = 2027-06, asOf = 2026-11-25',
  );
  expect(witnessText({ ...witness, answers: { 'money.share': { value: 50 } } }, '')).toBe('money.share = 50');
});
