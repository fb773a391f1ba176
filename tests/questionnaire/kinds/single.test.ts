import { describe, expect, test } from 'vitest';
import { single } from '../../../server/questionnaire/kinds/single.ts';
import { form, questionOf } from '../../fixtures/question-of.ts';

const question = questionOf({ kind: 'single', choices: ['none', 'some', 'all'] });

describe('a question with one answer', () => {
  test('takes one of its choices', () => {
    expect(single.check(question, 'some')).toBeNull();
  });

  test('names a choice that does not exist, and those that do', () => {
    expect(single.check(question, 'most')).toEqual({
      question: 'topic.asked',
      code: 'not-a-choice',
      args: { choice: 'most', there: 'none, some, all' },
    });
  });

  test.each([[['some']], [3], [['none', 'all']]])('does not take %j', (given) => {
    expect(single.check(question, given)).toMatchObject({ code: 'choose-one' });
  });
});

describe('its form', () => {
  test('gives the choice that was ticked', () => {
    expect(single.read(question, form('all'), 'de')).toEqual({ value: 'all' });
  });

  test('gives nothing where nothing was ticked', () => {
    expect(single.read(question, form([]), 'de')).toBeUndefined();
    expect(single.read(question, form(''), 'de')).toBeUndefined();
  });

  test('is refused with two choices, or one that does not exist', () => {
    expect(single.read(question, form(['none', 'all']), 'de')).toMatchObject({ code: 'choose-one' });
    expect(single.read(question, form('most'), 'de')).toMatchObject({ code: 'not-a-choice' });
  });

  test('shows the answer again', () => {
    expect(single.fields(question, { value: 'some' }, 'de')).toEqual(form('some'));
    expect(single.fields(question, { unknown: true }, 'de')).toEqual(form([]));
    expect(single.fields(question, { open: true, note: 'ask Ms Meier' }, 'de')).toEqual(form([]));
  });
});
