import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { encode, prepare } from '../../server/questionnaire/encode.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import { stands } from '../../server/questionnaire/state.ts';
import {
  all,
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
  areas: ['office', 'mail'],
  sections: [
    {
      id: 's',
      questions: [
        // Asked first, decided by what comes after it.
        { id: 'owner', kind: 'single', choices: ['nobody', 'named'], show: is('s.mandate', 'council') },
        { id: 'mandate', kind: 'single', choices: ['none', 'council'] },
        { id: 'goals', kind: 'multiple', choices: ['cost', 'security', 'none'], exclusive: ['none'] },
        { id: 'share', kind: 'number', min: 0, max: 100, notApplicable: true },
        { id: 'end', kind: 'date' },
        { id: 'paper', kind: 'single', choices: ['yes', 'no'], show: is('s.owner', 'named') },
      ],
    },
    { id: 'area', repeat: 'areas', questions: [{ id: 'use', kind: 'single', choices: ['open', 'closed'] }] },
  ],
});
const questionnaire = expand(content, 'full');
const encoder = prepare(questionnaire);

const names = Object.entries(stands);
function read(id: string, answers: Answers): { stand: string; low: number; high: number } {
  const state = encode(encoder, answers, asOf);
  const i = questionnaire.byId.get(id)!.index;
  const stand = names.find(([, number]) => number === state.stand[i])![0];
  return { stand, low: state.low[i]!, high: state.high[i]! };
}

describe('answers as numbers', () => {
  test('choices are bits', () => {
    expect(read('s.mandate', { 's.mandate': value('council') })).toEqual({
      stand: 'given',
      low: 0b10,
      high: 0b10,
    });
    const given = read('s.goals', { 's.goals': value(['security', 'cost']) });
    expect(given).toEqual({ stand: 'given', low: 0b011, high: 0b011 });
    expect(read('s.goals', { 's.goals': value(['none']) }).low).toBe(0b100);
  });

  test('a date is months after the date the result speaks of', () => {
    expect(read('s.end', { 's.end': value('2027-11') })).toEqual({ stand: 'given', low: 12, high: 12 });
    expect(read('s.end', { 's.end': value('2026-10-31') })).toMatchObject({ low: -1 });
    expect(read('s.end', { 's.end': betweenDates('2027-01', '2027-12') })).toEqual({
      stand: 'span',
      low: 2,
      high: 13,
    });
  });

  test('a span keeps both ends', () => {
    expect(read('s.share', { 's.share': between(10, 20) })).toEqual({ stand: 'span', low: 10, high: 20 });
  });

  test('a span of no width is a value', () => {
    expect(read('s.share', { 's.share': between(10, 10) })).toEqual({ stand: 'given', low: 10, high: 10 });
    expect(read('s.end', { 's.end': betweenDates('2027-11-01', '2027-11-30') })).toMatchObject({
      stand: 'given',
    });
  });

  test('unknown is told apart from not given yet, or only noted', () => {
    expect(read('s.share', { 's.share': unknown }).stand).toBe('unknown');
    expect(read('s.share', {}).stand).toBe('unanswered');
    expect(read('s.share', { 's.share': { open: true, note: 'ask the treasurer' } }).stand).toBe(
      'unanswered',
    );
  });

  test('what does not apply stands apart', () => {
    expect(read('s.share', { 's.share': notApplicable }).stand).toBe('notApplicable');
  });

  test('a choice that does not exist counts as not given', () => {
    expect(read('s.mandate', { 's.mandate': value('mayor') }).stand).toBe('unanswered');
    expect(read('s.goals', { 's.goals': value(['cost', 'speed']) }).stand).toBe('unanswered');
  });

  test('note and evidence change nothing', () => {
    const bare = encode(encoder, { 's.share': value(3) }, asOf);
    const noted = { value: 3, note: 'from the budget', evidence: 'file 12', grade: 'heard' } as const;
    expect(encode(encoder, { 's.share': noted }, asOf)).toEqual(bare);
  });
});

describe('what is asked', () => {
  test('follows the answers, whatever the order of the questions', () => {
    expect(read('s.owner', { 's.mandate': value('council') }).stand).toBe('unanswered');
    expect(read('s.owner', { 's.mandate': value('none') }).stand).toBe('hidden');
  });

  test('is open where an answer it hangs on is', () => {
    expect(read('s.owner', {}).stand).toBe('maybeAsked');
    expect(read('s.owner', { 's.mandate': unknown }).stand).toBe('maybeAsked');
    expect(read('s.paper', {}).stand).toBe('maybeAsked');
    expect(read('s.paper', { 's.mandate': value('none') }).stand).toBe('hidden');
  });

  test('a hidden answer is kept where it is, and never counts', () => {
    const kept: Answers = { 's.mandate': value('none'), 's.owner': value('named'), 's.paper': value('yes') };
    expect(read('s.owner', kept)).toEqual({ stand: 'hidden', low: 0, high: 0 });
    expect(read('s.paper', kept).stand).toBe('hidden');
    expect(read('s.paper', { ...kept, 's.mandate': value('council') })).toMatchObject({ stand: 'given' });
  });

  test('nor does the answer to a question that is only perhaps asked', () => {
    const kept: Answers = { 's.owner': value('named'), 's.paper': value('yes') };
    expect(read('s.owner', kept)).toEqual({ stand: 'maybeAsked', low: 0, high: 0 });
    expect(encode(encoder, kept, asOf)).toEqual(encode(encoder, {}, asOf));
  });

  test('areas: only those chosen', () => {
    const answers: Answers = { 'areas.needed': value(['mail']), 'office.use': value('open') };
    expect(read('mail.use', answers).stand).toBe('unanswered');
    expect(read('office.use', answers).stand).toBe('hidden');
  });

  test('areas: none while the choice is unknown', () => {
    expect(read('mail.use', {}).stand).toBe('hidden');
    expect(read('mail.use', { 'areas.needed': unknown }).stand).toBe('hidden');
  });
});

test('a profile question that is perhaps asked leaves open what hangs on its answer', () => {
  const questionnaire = expand(
    contentOf({
      sections: [
        {
          id: 'profile',
          profile: true,
          questions: [{ id: 'state', kind: 'single', choices: ['by', 'sh'], show: is('s.abroad', 'no') }],
        },
        {
          id: 's',
          questions: [
            { id: 'abroad', kind: 'single', choices: ['yes', 'no'] },
            { id: 'law', kind: 'single', choices: ['a', 'b'], show: all(is('profile.state', 'by')) },
            { id: 'else', kind: 'single', choices: ['a', 'b'], show: not(is('profile.state', 'by')) },
          ],
        },
      ],
    }),
    'full',
  );
  const stand = (id: string, answers: Answers): number =>
    encode(prepare(questionnaire), answers, asOf).stand[questionnaire.byId.get(id)!.index]!;
  const kept: Answers = { 'profile.state': value('by') };
  expect(stand('s.law', kept)).toBe(stands.maybeAsked);
  expect(stand('s.else', kept)).toBe(stands.maybeAsked);
  expect(stand('s.law', { ...kept, 's.abroad': value('no') })).toBe(stands.unanswered);
  expect(stand('s.law', { ...kept, 's.abroad': value('yes') })).toBe(stands.hidden);
});
