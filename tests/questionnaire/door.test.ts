import { describe, expect, test } from 'vitest';
import { checkAnswer, longestEvidence, longestNote, longestWho } from '../../server/questionnaire/door.ts';
import { between, betweenDates, notApplicable, unknown, value } from '../fixtures/content-of.ts';
import { questionOf } from '../fixtures/question-of.ts';

const single = questionOf({ kind: 'single', choices: ['a', 'b'] });
const multiple = questionOf({ kind: 'multiple', choices: ['a', 'b'] });
const number = questionOf({ kind: 'number', min: 0, max: 100, notApplicable: true });
const date = questionOf({ kind: 'date' });

describe('the door lets in', () => {
  test.each([
    ['a choice', single, value('a')],
    ['several choices', multiple, value(['a', 'b'])],
    ['a number', number, value(50)],
    ['a month', date, value('2027-12')],
    ['a span of numbers', number, between(10, 20)],
    ['a span of no width', number, between(10, 10)],
    ['a span of dates', date, betweenDates('2027-01', '2027-12-31')],
    ['a span that ends in the month in which it begins', date, betweenDates('2027-12-24', '2027-12')],
    ['"does not apply" where it is offered', number, notApplicable],
  ])('%s', (_, question, answer) => {
    expect(checkAnswer(question, answer)).toBeNull();
  });

  test.each([single, multiple, number, date])('"we do not know", and a note alone', (question) => {
    expect(checkAnswer(question, unknown)).toBeNull();
    expect(checkAnswer(question, { open: true, note: 'ask' })).toBeNull();
  });
});

describe('the door refuses', () => {
  test.each([
    ['a choice that does not exist', single, value('c'), 'not-a-choice'],
    ['a number beyond its bounds', number, value(101), 'out-of-bounds'],
    ['a day that does not exist', date, value('2027-02-31'), 'not-a-date'],
    ['"does not apply" where it is not offered', single, notApplicable, 'not-applicable-not-offered'],
    ['a span of choices', single, betweenDates('a', 'b'), 'no-span'],
    ['a span of several choices', multiple, betweenDates('a', 'b'), 'no-span'],
    ['a span that ends before it begins', number, between(20, 10), 'span-order'],
    ['a span of dates that ends before it begins', date, betweenDates('2027-12', '2027-11-30'), 'span-order'],
    ['a span with a wrong end', number, between(10, 101), 'out-of-bounds'],
    ['a span of numbers for a date', date, between(1, 2), 'not-a-date'],
    ['a span of dates for a number', number, betweenDates('2027-01', '2027-12'), 'not-a-number'],
  ])('%s', (_, question, answer, code) => {
    expect(checkAnswer(question, answer)).toMatchObject({ question: 'topic.asked', code });
  });

  test('a note or a piece of evidence that is too long, and states the limit', () => {
    const long = (n: number): string => 'x'.repeat(n);
    expect(checkAnswer(single, { value: 'a', note: long(longestNote) })).toBeNull();
    expect(checkAnswer(single, { value: 'a', note: long(longestNote + 1) })).toEqual({
      question: 'topic.asked',
      code: 'note-too-long',
      args: { max: longestNote, length: longestNote + 1 },
    });
    expect(checkAnswer(single, { unknown: true, evidence: long(longestEvidence) })).toBeNull();
    expect(checkAnswer(single, { unknown: true, evidence: long(longestEvidence + 1) })).toEqual({
      question: 'topic.asked',
      code: 'evidence-too-long',
      args: { max: longestEvidence, length: longestEvidence + 1 },
    });
    expect(checkAnswer(single, { open: true, who: long(longestWho) })).toBeNull();
    expect(checkAnswer(single, { open: true, who: long(longestWho + 1) })).toEqual({
      question: 'topic.asked',
      code: 'who-too-long',
      args: { max: longestWho, length: longestWho + 1 },
    });
  });
});
