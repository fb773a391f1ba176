import { describe, expect, test } from 'vitest';
import type { Answer } from '../../server/questionnaire/answers.ts';
import { answerText } from '../../server/report/answer-text.ts';
import { longDate } from '../../server/report/telling.ts';
import { between, betweenDates, notApplicable, unknown, value } from '../fixtures/content-of.ts';
import { questionOf } from '../fixtures/question-of.ts';

const words = {
  text: '?',
  help: '',
  why: '',
  choices: { none: 'Keines', cost: 'Kosten', freedom: 'Freiheit' },
};
const single = questionOf({ kind: 'single', choices: ['none', 'cost'] });
const multiple = questionOf({ kind: 'multiple', choices: ['cost', 'freedom', 'none'] });
const share = questionOf({ kind: 'number', unit: 'percent', min: 0, max: 100, decimals: 1 });
const users = questionOf({ kind: 'number', unit: 'workplaces', min: 0, max: 100_000 });
const date = questionOf({ kind: 'date' });

describe('an answer in words', () => {
  test.each<[string, typeof single, Answer | undefined, string, string]>([
    ['a choice', single, value('none'), 'Keines', 'Keines'],
    [
      'choices in the order of the question',
      multiple,
      value(['freedom', 'cost']),
      'Kosten; Freiheit',
      'Kosten; Freiheit',
    ],
    ['a number with its unit', share, value(12.5), '12,5 %', '12.5%'],
    ['a large number', users, value(1200), '1.200 Arbeitsplätze', '1,200 workplaces'],
    ['one of something', users, value(1), '1 Arbeitsplatz', '1 workplace'],
    ['a span of numbers', share, between(10, 20), 'zwischen 10 und 20 %', 'between 10 and 20%'],
    ['a month', date, value('2027-12'), 'Dezember 2027', 'December 2027'],
    ['a day', date, value('2027-12-31'), '31. Dezember 2027', '31 December 2027'],
    [
      'a span of dates',
      date,
      betweenDates('2027-01', '2027-12'),
      'zwischen Januar 2027 und Dezember 2027',
      'between January 2027 and December 2027',
    ],
    ['unknown', share, unknown, 'Wissen wir nicht', 'We do not know'],
    ['not applicable', share, notApplicable, 'Trifft auf uns nicht zu', 'Does not apply to us'],
    ['not given yet', share, undefined, 'Noch nicht beantwortet', 'Not answered yet'],
    ['only noted', share, { open: true, note: 'x' }, 'Noch nicht beantwortet', 'Not answered yet'],
  ])('%s', (_, question, answer, german, english) => {
    expect(answerText(question, answer, words, 'de')).toBe(german);
    expect(answerText(question, answer, words, 'en')).toBe(english);
  });
});

test('a year alone stays a year', () => {
  expect(longDate('2024', 'de')).toBe('2024');
});
