import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { FindingSource } from '../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { FindingResult } from '../../server/scoring/result.ts';
import { all, asOf, contentOf, is, not, value } from '../fixtures/content-of.ts';

const finding = (source: Pick<FindingSource, 'id' | 'when'> & Partial<FindingSource>): FindingSource => ({
  kind: 'challenge',
  dimension: 'strategy',
  weight: 3,
  sources: [],
  ...source,
});

const content = contentOf({
  areas: ['office', 'mail', 'web'],
  sections: [
    {
      id: 's',
      questions: [
        { id: 'mandate', kind: 'single', choices: ['none', 'council'], quick: true },
        { id: 'owner', kind: 'single', choices: ['nobody', 'named'], show: is('s.mandate', 'council') },
      ],
    },
    { id: 'area', repeat: 'areas', questions: [{ id: 'use', kind: 'single', choices: ['closed', 'open'] }] },
  ],
  rules: {
    findings: [
      finding({ id: 'no-mandate', weight: 2, quick: true, when: is('s.mandate', 'none') }),
      finding({
        id: 'alone',
        weight: 5,
        when: all(is('s.mandate', 'council'), is('s.owner', 'nobody')),
      }),
      finding({ id: 'bound', each: 'areas', areas: ['office', 'mail'], when: not(is('$.use', 'open')) }),
    ],
  },
});
const found = (answers: Answers, mode: 'quick' | 'full' = 'full'): FindingResult[] =>
  evaluate(compile(content, mode), answers, asOf).findings;
const holds = (answers: Answers): Record<string, string> =>
  Object.fromEntries(found(answers).map((f) => [f.id, f.holds]));

describe('a finding', () => {
  test('is told whole: what it is, whether it holds, and the part of its condition that made it so', () => {
    const answers: Answers = { 's.mandate': value('council'), 's.owner': value('nobody') };
    expect(found(answers)[0]).toEqual({
      id: 'alone',
      origin: 'alone',
      area: null,
      kind: 'challenge',
      dimension: 'strategy',
      weight: 5,
      holds: 'certainly',
      exact: true,
      because: [
        { question: 's.mandate', test: 'is', wanted: ['council'], holds: 'yes' },
        { question: 's.owner', test: 'is', wanted: ['nobody'], holds: 'yes' },
      ],
    });
  });

  test('holds possibly while an answer is missing, and names which', () => {
    expect(found({ 's.mandate': value('council') })[0]).toMatchObject({
      holds: 'possibly',
      because: [{ question: 's.owner', test: 'is', wanted: ['nobody'], holds: 'maybe' }],
    });
  });

  test('that does not hold is told too, with what speaks against it', () => {
    expect(found({ 's.mandate': value('none') })[0]).toMatchObject({
      holds: 'not',
      because: [
        { question: 's.mandate', test: 'is', wanted: ['council'], holds: 'no' },
        { question: 's.owner', test: 'is', wanted: ['nobody'], holds: 'no' },
      ],
    });
  });

  test('does not hold by the answer to a hidden question', () => {
    const answers: Answers = { 's.mandate': value('none'), 's.owner': value('nobody') };
    expect(holds(answers)).toMatchObject({ alone: 'not', 'no-mandate': 'certainly' });
  });
});

describe('findings', () => {
  test('stand heaviest first, else in the order of the rules', () => {
    expect(found({}).map((f) => f.id)).toEqual(['alone', 'office.bound', 'mail.bound', 'no-mandate']);
  });

  test('for each area hold only where the area was chosen', () => {
    const answers: Answers = { 'areas.needed': value(['mail', 'web']), 'mail.use': value('closed') };
    expect(holds(answers)).toMatchObject({ 'mail.bound': 'certainly', 'office.bound': 'not' });
    expect(found(answers).find((f) => f.id === 'mail.bound')).toEqual({
      id: 'mail.bound',
      origin: 'bound',
      area: 'mail',
      kind: 'challenge',
      dimension: 'strategy',
      weight: 3,
      holds: 'certainly',
      exact: true,
      because: [
        { question: 'areas.needed', test: 'is', wanted: ['mail'], holds: 'yes' },
        { question: 'mail.use', test: 'is', wanted: ['open'], holds: 'no' },
      ],
    });
  });

  test('of an area that was not chosen fail by that alone', () => {
    const answers: Answers = { 'areas.needed': value(['web']), 'mail.use': value('closed') };
    expect(found(answers).find((f) => f.id === 'mail.bound')).toMatchObject({
      holds: 'not',
      because: [{ question: 'areas.needed', test: 'is', wanted: ['mail'], holds: 'no' }],
    });
  });

  test('of the quick check are those that belong to it', () => {
    expect(found({}, 'quick').map((f) => f.id)).toEqual(['no-mandate']);
  });
});
