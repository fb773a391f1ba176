import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { stands } from '../../../server/questionnaire/state.ts';
import { compile } from '../../../server/scoring/evaluate.ts';
import { answerOf, stateWith } from '../../../server/scoring/why/supposed.ts';
import { asOf, contentOf, is, value } from '../../fixtures/content-of.ts';

const content = contentOf({
  sections: [
    {
      id: 's',
      questions: [
        { id: 'one', kind: 'single', choices: ['a', 'b', 'c'] },
        { id: 'many', kind: 'multiple', choices: ['x', 'y', 'z'] },
        { id: 'share', kind: 'number', min: 0, max: 100 },
        { id: 'end', kind: 'date' },
        { id: 'more', kind: 'single', choices: ['a', 'b'], show: is('s.one', 'c') },
      ],
    },
  ],
});
const ruleSet = compile(content, 'full');
const question = (id: string) => ruleSet.questionnaire.byId.get(id)!;

describe('a number as the answer it stands for', () => {
  test.each([
    ['s.one', 0b100, 'c'],
    ['s.many', 0b101, ['x', 'z']],
    ['s.many', 0b010, ['y']],
    ['s.share', 37.5, 37.5],
    ['s.end', 3, '2027-02'],
    ['s.end', -11, '2025-12'],
  ])('%s: %i', (id, number, answer) => {
    expect(answerOf(question(id), number, asOf)).toEqual({ value: answer });
  });
});

describe('what would be known', () => {
  const answers: Answers = { 's.one': value('a'), 's.share': value(10) };
  const standOf = (state: ReturnType<typeof stateWith>, id: string): number =>
    state.stand[question(id).index]!;
  const it = { ruleSet, answers, asOf };

  test('is what is known where nothing is supposed', () => {
    const state = stateWith(it, []);
    expect(standOf(state, 's.one')).toBe(stands.given);
    expect(standOf(state, 's.more')).toBe(stands.hidden);
  });

  test('holds what is supposed in the place of what was given, and asks what it shows', () => {
    const state = stateWith(it, [{ question: question('s.one'), value: 0b100 }]);
    expect(state.low[question('s.one').index]).toBe(0b100);
    expect(state.low[question('s.share').index]).toBe(10);
    expect(standOf(state, 's.more')).toBe(stands.unanswered);
    expect(answers['s.one']).toEqual(value('a'));
  });
});
