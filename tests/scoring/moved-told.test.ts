import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { answersMoved, moved } from '../../server/scoring/moved.ts';
import { asOf, contentOf, is, notApplicable, unknown, value } from '../fixtures/content-of.ts';

const part = (question: string) => ({ question, points: { bad: 0, fair: 50, good: 100 } });
const content = contentOf({
  sections: [
    {
      id: 's',
      questions: [
        { id: 'one', kind: 'single', choices: ['bad', 'fair', 'good'] },
        { id: 'two', kind: 'single', choices: ['bad', 'fair', 'good'], notApplicable: true },
      ],
    },
  ],
  rules: {
    dimensions: [
      { id: 'first', kind: 'mean', parts: [part('s.one')] },
      { id: 'second', kind: 'mean', parts: [part('s.two')] },
    ],
    findings: [
      {
        id: 'one-is-bad',
        kind: 'challenge',
        dimension: 'first',
        weight: 5,
        when: is('s.one', 'bad'),
        sources: [],
      },
    ],
  },
});
const ruleSet = compile(content, 'full');
const between = (before: Answers, now: Answers) =>
  moved(evaluate(ruleSet, before, asOf), evaluate(ruleSet, now, asOf));
const one = (choice: string): Answers => ({ 's.one': value(choice) });
const firstOf = (before: Answers, now: Answers) =>
  between(before, now).scores.find(({ id }) => id === 'first');

describe('between two rounds', () => {
  test('the whole is told of first, then each dimension', () => {
    expect(between({}, {}).scores.map(({ id }) => id)).toEqual(['overall', 'first', 'second']);
  });

  test.each([
    ['rose', one('bad'), one('fair'), 'up', [50, 50]],
    ['fell', one('good'), one('fair'), 'down', [-50, -50]],
    ['stayed', one('fair'), one('fair'), 'same', [0, 0]],
    ['may have done either', one('fair'), { 's.one': unknown }, 'open', [-50, 50]],
    ['may have risen or stayed', one('bad'), { 's.one': unknown }, 'open', [0, 100]],
    ['may have fallen or stayed', one('good'), { 's.one': unknown }, 'open', [-100, 0]],
  ] as const)('a score %s', (_, before, now, direction, by) => {
    expect(firstOf(before, now)).toMatchObject({ direction, by });
  });

  test('a score is told with both of its ranges', () => {
    expect(firstOf({}, one('fair'))).toMatchObject({
      before: { low: 0, high: 100 },
      now: { low: 50, high: 50 },
    });
  });

  test('where nothing of a score applied in one round, how it moved stays open', () => {
    const without: Answers = { 's.two': notApplicable };
    const second = (before: Answers, now: Answers) =>
      between(before, now).scores.find(({ id }) => id === 'second');
    const open = { id: 'second', direction: 'open', by: null };
    const known = { low: 100, high: 100 };
    expect(second(without, { 's.two': value('good') })).toEqual({ ...open, before: null, now: known });
    expect(second({ 's.two': value('good') }, without)).toEqual({ ...open, before: known, now: null });
  });

  test('a score that the round before did not have stays open as well', () => {
    const now = evaluate(ruleSet, one('good'), asOf);
    const { scores } = moved({ ...now, dimensions: [] }, now);
    expect(scores.find(({ id }) => id === 'first')).toMatchObject({
      before: null,
      direction: 'open',
      by: null,
    });
  });

  test('a finding appeared, or is gone', () => {
    expect(between(one('good'), one('bad'))).toMatchObject({ appeared: ['one-is-bad'], gone: [] });
    expect(between(one('bad'), one('good'))).toMatchObject({ appeared: [], gone: ['one-is-bad'] });
  });

  test('a finding that the rules did not have before appeared', () => {
    const now = evaluate(ruleSet, one('bad'), asOf);
    expect(moved({ ...now, findings: [] }, now).appeared).toEqual(['one-is-bad']);
  });

  test.each([
    [one('bad'), one('bad')],
    [one('bad'), {}],
    [{}, one('bad')],
    [{}, one('good')],
    [one('good'), {}],
  ])('nothing is said of a finding where a round leaves it open, or both agree (%j, %j)', (before, now) => {
    expect(between(before, now)).toMatchObject({ appeared: [], gone: [] });
  });
});

test('each answer is confirmed, changed, waits to be given again, or is new', () => {
  const questions = ['same', 'other', 'not-yet', 'new', 'never'].map((id) => ({
    ...ruleSet.questionnaire.questions[0]!,
    id,
  }));
  const before = { same: value('bad'), other: value('bad'), 'not-yet': value('bad') };
  const now = { same: value('bad'), other: value('good'), new: value('fair') };
  expect(answersMoved(questions, before, now)).toEqual({
    confirmed: ['same'],
    changed: ['other'],
    waiting: ['not-yet'],
    added: ['new'],
  });
});
