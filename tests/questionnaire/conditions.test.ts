import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { asksOnly, closure, type Reason } from '../../server/questionnaire/conditions.ts';
import { encode, prepare } from '../../server/questionnaire/encode.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import type { Condition } from '../../server/questionnaire/model.ts';
import {
  all,
  any,
  asOf,
  between,
  betweenDates,
  contentOf,
  is,
  not,
  notApplicable,
  unknown,
  value,
} from '../fixtures/content-of.ts';

const content = contentOf({
  sections: [
    {
      id: 'profile',
      profile: true,
      questions: [{ id: 'country', kind: 'single', choices: ['de', 'at', 'ch'] }],
    },
    {
      id: 's',
      questions: [
        { id: 'one', kind: 'single', choices: ['a', 'b', 'c'], notApplicable: true },
        { id: 'many', kind: 'multiple', choices: ['x', 'y', 'z', 'none'], exclusive: ['none'] },
        { id: 'share', kind: 'number', min: 0, max: 100, notApplicable: true },
        { id: 'end', kind: 'date' },
        { id: 'later', kind: 'single', choices: ['a', 'b'], show: is('s.one', 'a') },
        { id: 'state', kind: 'single', choices: ['by', 'sh'], show: is('profile.country', 'de') },
      ],
    },
  ],
});
const questionnaire = expand(content, 'full');
const encoder = prepare(questionnaire);

const holds = (condition: Condition, answers: Answers): Reason['holds'] =>
  (['no', 'maybe', 'yes'] as const)[closure(condition, questionnaire).test(encode(encoder, answers, asOf))];
const why = (condition: Condition, answers: Answers): readonly Reason[] =>
  closure(condition, questionnaire).judge(encode(encoder, answers, asOf)).because;

describe('is and in', () => {
  test('compare the one answer', () => {
    expect(holds(is('s.one', 'a'), { 's.one': value('a') })).toBe('yes');
    expect(holds(is('s.one', 'a'), { 's.one': value('b') })).toBe('no');
    expect(holds({ in: { 's.one': ['a', 'b'] } }, { 's.one': value('b') })).toBe('yes');
    expect(holds({ in: { 's.one': ['a', 'b'] } }, { 's.one': value('c') })).toBe('no');
  });

  test('ask whether a choice is among those ticked', () => {
    expect(holds(is('s.many', 'x'), { 's.many': value(['y', 'x']) })).toBe('yes');
    expect(holds(is('s.many', 'x'), { 's.many': value(['y', 'z']) })).toBe('no');
    expect(holds({ in: { 's.many': ['x', 'z'] } }, { 's.many': value(['y', 'z']) })).toBe('yes');
  });

  test('are open where the answer is unknown or not given yet', () => {
    expect(holds(is('s.one', 'a'), { 's.one': unknown })).toBe('maybe');
    expect(holds(is('s.one', 'a'), {})).toBe('maybe');
    expect(holds(is('s.one', 'a'), { 's.one': { open: true, note: 'ask' } })).toBe('maybe');
    expect(holds(is('s.many', 'x'), {})).toBe('maybe');
  });

  test('hold for an unknown answer where every choice would do', () => {
    expect(holds({ in: { 's.one': ['c', 'a', 'b'] } }, {})).toBe('yes');
    expect(holds({ in: { 's.many': ['x', 'y', 'z', 'none'] } }, {})).toBe('yes');
    expect(holds({ in: { 's.many': ['x', 'y', 'z'] } }, {})).toBe('maybe');
  });
});

describe('atLeast and atMost', () => {
  test('include their bound', () => {
    expect(holds({ atLeast: { 's.share': 50 } }, { 's.share': value(50) })).toBe('yes');
    expect(holds({ atLeast: { 's.share': 50 } }, { 's.share': value(49) })).toBe('no');
    expect(holds({ atMost: { 's.share': 50 } }, { 's.share': value(50) })).toBe('yes');
    expect(holds({ atMost: { 's.share': 50 } }, { 's.share': value(51) })).toBe('no');
  });

  test('are open only where the bound lies within the span', () => {
    expect(holds({ atLeast: { 's.share': 50 } }, { 's.share': between(40, 60) })).toBe('maybe');
    expect(holds({ atLeast: { 's.share': 50 } }, { 's.share': between(50, 60) })).toBe('yes');
    expect(holds({ atLeast: { 's.share': 50 } }, { 's.share': between(40, 49) })).toBe('no');
    expect(holds({ atMost: { 's.share': 50 } }, { 's.share': between(40, 60) })).toBe('maybe');
    expect(holds({ atMost: { 's.share': 50 } }, { 's.share': between(40, 50) })).toBe('yes');
  });

  test('know the bounds of an unknown number', () => {
    expect(holds({ atLeast: { 's.share': 0 } }, {})).toBe('yes');
    expect(holds({ atMost: { 's.share': 100 } }, {})).toBe('yes');
    expect(holds({ atLeast: { 's.share': 101 } }, {})).toBe('no');
    expect(holds({ atLeast: { 's.share': 1 } }, {})).toBe('maybe');
  });

  test('count whole months from the date the result speaks of', () => {
    const within = (months: number): Condition => ({ atMost: { 's.end': months } });
    expect(holds(within(0), { 's.end': value('2026-11-30') })).toBe('yes');
    expect(holds(within(0), { 's.end': value('2026-12-01') })).toBe('no');
    expect(holds(within(24), { 's.end': value('2028-11') })).toBe('yes');
    expect(holds(within(24), { 's.end': value('2028-12') })).toBe('no');
    expect(holds({ atLeast: { 's.end': 0 } }, { 's.end': value('2026-10-31') })).toBe('no');
    expect(holds(within(24), { 's.end': betweenDates('2028-01', '2028-12') })).toBe('maybe');
    expect(holds(within(24), { 's.end': unknown })).toBe('maybe');
  });
});

describe('answered', () => {
  test('means asked and applying, known or not', () => {
    expect(holds({ answered: 's.one' }, { 's.one': value('a') })).toBe('yes');
    expect(holds({ answered: 's.one' }, { 's.one': unknown })).toBe('yes');
    expect(holds({ answered: 's.one' }, {})).toBe('yes');
    expect(holds({ answered: 's.one' }, { 's.one': notApplicable })).toBe('no');
    expect(holds({ answered: 's.later' }, { 's.one': value('b') })).toBe('no');
    expect(holds({ answered: 's.later' }, {})).toBe('maybe');
  });
});

describe('what is hidden, or does not apply', () => {
  test('makes every test false', () => {
    const hidden: Answers = { 's.one': value('b'), 's.later': value('a') };
    expect(holds(is('s.later', 'a'), hidden)).toBe('no');
    expect(holds(not(is('s.later', 'a')), hidden)).toBe('yes');
    expect(holds(is('s.one', 'a'), { 's.one': notApplicable })).toBe('no');
    expect(holds({ atLeast: { 's.share': 0 } }, { 's.share': notApplicable })).toBe('no');
  });

  test('is open where the question is only perhaps asked, whatever was kept of it', () => {
    expect(holds(is('s.later', 'a'), { 's.one': unknown, 's.later': value('a') })).toBe('maybe');
    expect(holds({ in: { 's.later': ['a', 'b'] } }, { 's.one': unknown })).toBe('maybe');
  });

  test('is false where the questionnaire has no such question', () => {
    expect(holds(is('s.gone', 'a'), {})).toBe('no');
    expect(holds(not(is('s.gone', 'a')), {})).toBe('yes');
  });
});

describe('questions of the profile', () => {
  test('have no range: unknown makes a test false', () => {
    expect(holds(is('profile.country', 'de'), { 'profile.country': value('de') })).toBe('yes');
    expect(holds(is('profile.country', 'de'), { 'profile.country': unknown })).toBe('no');
    expect(holds({ in: { 'profile.country': ['de', 'at', 'ch'] } }, {})).toBe('no');
    expect(holds({ answered: 'profile.country' }, {})).toBe('no');
    expect(holds(is('s.state', 'by'), {})).toBe('no');
  });
});

describe('all, any and not', () => {
  const open: Answers = {};
  const yes = { answered: 's.share' };
  const no = not({ answered: 's.share' });
  const maybe = is('s.one', 'a');

  test.each([
    [all(yes, yes), 'yes'],
    [all(yes, maybe), 'maybe'],
    [all(maybe, no), 'no'],
    [any(no, no), 'no'],
    [any(no, maybe), 'maybe'],
    [any(maybe, yes), 'yes'],
    [not(yes), 'no'],
    [not(maybe), 'maybe'],
    [not(no), 'yes'],
    [all(any(no, maybe), not(no)), 'maybe'],
    [not(any(no, all(maybe, no))), 'yes'],
  ] as const)('%j: %s', (condition, wanted) => {
    expect(holds(condition as Condition, open)).toBe(wanted);
  });

  test('may stay open where one answer occurs twice, never the other way', () => {
    expect(holds(any(maybe, not(maybe)), open)).toBe('maybe');
    expect(holds(any(maybe, not(maybe)), { 's.one': value('a') })).toBe('yes');
  });
});

describe('why', () => {
  const one = (answer: Reason['holds']): Reason => ({
    question: 's.one',
    test: 'is',
    wanted: ['a'],
    holds: answer,
  });
  const share = (answer: Reason['holds']): Reason => ({
    question: 's.share',
    test: 'atLeast',
    wanted: 50,
    holds: answer,
  });
  const both = [is('s.one', 'a'), { atLeast: { 's.share': 50 } }];

  test('all that had to hold', () => {
    expect(why(all(...both), { 's.one': value('a'), 's.share': value(60) })).toEqual([
      one('yes'),
      share('yes'),
    ]);
  });

  test('of "any" those that hold', () => {
    expect(why(any(...both), { 's.one': value('b'), 's.share': value(60) })).toEqual([share('yes')]);
  });

  test('of "all" those that fail', () => {
    expect(why(all(...both), { 's.one': value('b'), 's.share': value(60) })).toEqual([one('no')]);
  });

  test('of what is open the tests that leave it so', () => {
    expect(why(all(...both), { 's.one': value('a') })).toEqual([share('maybe')]);
    expect(why(any(...both), { 's.one': value('b') })).toEqual([share('maybe')]);
  });

  test('under "not" the tests as they came out', () => {
    expect(why(not(is('s.one', 'a')), { 's.one': value('b') })).toEqual([one('no')]);
  });
});

describe('what a condition asks', () => {
  test('is known by the place of the questions, each once', () => {
    const condition = all(is('s.one', 'a'), any(is('s.many', 'x'), not(is('s.one', 'b'))));
    expect(closure(condition, questionnaire).questions.map((i) => questionnaire.questions[i]!.id)).toEqual([
      's.one',
      's.many',
    ]);
  });

  test('is known by its single tests, with the bound at which each of them turns', () => {
    const condition = all(is('s.one', 'a'), not({ atLeast: { 's.share': 50 } }), { answered: 's.many' });
    const { leaves } = closure(condition, questionnaire);
    expect(leaves.map(({ question, bound }) => [questionnaire.questions[question]!.id, bound])).toEqual([
      ['s.one', null],
      ['s.share', 50],
      ['s.many', null],
    ]);
  });

  test('may not all be part of the questionnaire', () => {
    expect(asksOnly(all(is('s.one', 'a'), not({ answered: 's.many' })), questionnaire)).toBe(true);
    expect(asksOnly(any(is('s.one', 'a'), not({ answered: 's.gone' })), questionnaire)).toBe(false);
    expect(asksOnly({ atMost: { 's.gone': 3 } }, questionnaire)).toBe(false);
  });
});
