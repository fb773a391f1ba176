import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { prepare } from '../../server/questionnaire/encode.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import { isAnswered, type Walk, walk } from '../../server/questionnaire/walk.ts';
import { asOf, contentOf, is, notApplicable, unknown, value } from '../fixtures/content-of.ts';

const content = contentOf({
  areas: ['office', 'mail'],
  sections: [
    {
      id: 'strategy',
      questions: [
        { id: 'mandate', kind: 'single', choices: ['none', 'council'] },
        {
          id: 'owner',
          kind: 'single',
          choices: ['nobody', 'named'],
          show: is('strategy.mandate', 'council'),
        },
        { id: 'share', kind: 'number', min: 0, max: 100, notApplicable: true },
      ],
    },
    {
      id: 'law',
      show: is('strategy.mandate', 'council'),
      questions: [{ id: 'checked', kind: 'single', choices: ['yes', 'no'] }],
    },
    { id: 'area', repeat: 'areas', questions: [{ id: 'use', kind: 'single', choices: ['open', 'closed'] }] },
  ],
});
const encoder = prepare(expand(content, 'full'));
const at = (answers: Answers): Walk => walk(encoder, answers, asOf);
const plan = (answers: Answers): Record<string, string[]> =>
  Object.fromEntries(at(answers).steps.map((s) => [s.section.id, s.questions.map((q) => q.key)]));

describe('the way through the questionnaire', () => {
  test('at the start has what is asked for certain', () => {
    expect(plan({})).toEqual({ areas: ['needed'], strategy: ['mandate', 'share'] });
  });

  test('grows with the answers, topic by topic', () => {
    const answers: Answers = { 'areas.needed': value(['mail']), 'strategy.mandate': value('council') };
    expect(plan(answers)).toEqual({
      areas: ['needed'],
      strategy: ['mandate', 'owner', 'share'],
      law: ['checked'],
      mail: ['use'],
    });
  });

  test('loses what an answer hides, and an answer kept there does not count', () => {
    const answers: Answers = { 'strategy.mandate': value('none'), 'strategy.owner': value('named') };
    expect(plan(answers)).toEqual({ areas: ['needed'], strategy: ['mandate', 'share'] });
    expect(at(answers)).toMatchObject({ answered: 1, total: 3 });
    expect(at(answers).asked).toEqual(new Set(['areas.needed', 'strategy.mandate', 'strategy.share']));
  });

  test('counts "we do not know" and "does not apply" as answers, a note alone not', () => {
    const answers: Answers = {
      'areas.needed': unknown,
      'strategy.mandate': { open: true, note: 'ask' },
      'strategy.share': notApplicable,
    };
    expect(at(answers)).toMatchObject({ answered: 2, total: 3, open: ['strategy.mandate'] });
    expect(at(answers).steps.map((s) => [s.section.id, s.answered])).toEqual([
      ['areas', 1],
      ['strategy', 1],
    ]);
  });

  test('names what is open in the order in which it is asked', () => {
    const answers: Answers = {
      'strategy.mandate': value('council'),
      'areas.needed': value(['office', 'mail']),
    };
    expect(at(answers).open).toEqual([
      'strategy.owner',
      'strategy.share',
      'law.checked',
      'office.use',
      'mail.use',
    ]);
  });
});

test.each([
  [undefined, false],
  [{ open: true, note: 'x' } as const, false],
  [unknown, true],
  [notApplicable, true],
  [value('a'), true],
])('%j is answered: %s', (answer, wanted) => {
  expect(isAnswered(answer)).toBe(wanted);
});
