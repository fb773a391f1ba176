import { describe, expect, test } from 'vitest';
import { multiple } from '../../../server/questionnaire/kinds/multiple.ts';
import { form, questionOf } from '../../fixtures/question-of.ts';

const question = questionOf({
  kind: 'multiple',
  choices: ['cost', 'security', 'freedom', 'none'],
  exclusive: ['none'],
});

describe('a question with several answers', () => {
  test.each([[['cost']], [['security', 'cost']], [['cost', 'security', 'freedom']], [['none']]])(
    'takes %j',
    (choices) => {
      expect(multiple.check(question, choices)).toBeNull();
    },
  );

  test('wants at least one', () => {
    expect(multiple.check(question, [])).toEqual({
      question: 'topic.asked',
      code: 'choose-at-least-one',
      args: {},
    });
    expect(multiple.check(question, 'cost')).toMatchObject({ code: 'choose-at-least-one' });
  });

  test('names a choice that does not exist, or that was given twice', () => {
    expect(multiple.check(question, ['cost', 'speed'])).toMatchObject({
      code: 'not-a-choice',
      args: { choice: 'speed', there: question.choices.join(', ') },
    });
    expect(multiple.check(question, ['cost', 'cost'])).toMatchObject({
      code: 'chosen-twice',
      args: { choice: 'cost' },
    });
  });

  test('an exclusive choice stands alone', () => {
    expect(multiple.check(question, ['none', 'cost'])).toMatchObject({
      code: 'exclusive',
      args: { choice: 'none' },
    });
    expect(multiple.check(question, ['cost', 'none'])).toMatchObject({ code: 'exclusive' });
  });
});

describe('its form', () => {
  test('gives all choices that were ticked', () => {
    expect(multiple.read(question, form(['cost', 'freedom']), 'de')).toEqual({ value: ['cost', 'freedom'] });
  });

  test('gives nothing where nothing was ticked', () => {
    expect(multiple.read(question, form([]), 'de')).toBeUndefined();
  });

  test('is refused where "none of these" was ticked beside another', () => {
    expect(multiple.read(question, form(['none', 'cost']), 'de')).toMatchObject({ code: 'exclusive' });
  });

  test('shows the answer again', () => {
    expect(multiple.fields(question, { value: ['cost', 'freedom'] }, 'de')).toEqual(
      form(['cost', 'freedom']),
    );
    expect(multiple.fields(question, { unknown: true }, 'de')).toEqual(form([]));
  });
});
