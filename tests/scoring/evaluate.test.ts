import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { asOf, between, contentOf, is, notApplicable, unknown, value } from '../fixtures/content-of.ts';

const content = contentOf({
  sections: [
    { id: 'profile', profile: true, questions: [{ id: 'country', kind: 'single', choices: ['de', 'at'] }] },
    {
      id: 's',
      questions: [
        { id: 'mandate', kind: 'single', choices: ['none', 'council'], quick: true },
        { id: 'owner', kind: 'single', choices: ['nobody', 'named'], show: is('s.mandate', 'council') },
        { id: 'share', kind: 'number', min: 0, max: 100, notApplicable: true },
      ],
    },
  ],
  rules: {
    dimensions: [
      {
        id: 'strategy',
        kind: 'mean',
        parts: [
          { question: 's.mandate', weight: 3, points: { none: 0, council: 100 } },
          { question: 's.owner', points: { nobody: 0, named: 100 } },
        ],
      },
    ],
    scores: [
      {
        id: 'money',
        kind: 'mean',
        parts: [{ question: 's.share', steps: [{ below: 50, points: 100 }, { points: 0 }] }],
      },
    ],
    findings: [
      {
        id: 'no-mandate',
        kind: 'challenge',
        dimension: 'strategy',
        weight: 5,
        quick: true,
        when: is('s.mandate', 'none'),
        sources: [],
      },
    ],
    measures: [
      {
        id: 'ask',
        effort: [2, 6],
        horizon: 'now',
        role: 'leadership',
        achieves: { 's.mandate': 'council' },
        meets: ['no-mandate'],
        sources: [],
      },
    ],
  },
});
const full = compile(content, 'full');
const quick = compile(content, 'quick');

test('a result says what it is made of, and all that follows', () => {
  expect(evaluate(full, { 's.mandate': value('none'), 's.share': notApplicable }, asOf)).toEqual({
    questionnaire: { id: 'trial', version: '1', fingerprint: 'a'.repeat(64) },
    mode: 'full',
    asOf,
    overall: {
      id: 'overall',
      area: null,
      low: 0,
      high: 0,
      exact: true,
      max: 100,
      level: { low: 'low', high: 'low' },
      because: [{ of: 'strategy', stand: 'score', weight: 1, low: 0, high: 0, picked: [] }],
      limitedBy: [],
    },
    dimensions: [
      {
        id: 'strategy',
        area: null,
        low: 0,
        high: 0,
        exact: true,
        max: 100,
        level: { low: 'low', high: 'low' },
        because: [
          {
            of: 's.mandate',
            stand: 'given',
            weight: 3,
            low: 0,
            high: 0,
            picked: [{ choice: 'none', points: 0 }],
          },
        ],
        limitedBy: [],
      },
    ],
    scores: [
      {
        id: 'money',
        area: null,
        low: null,
        high: null,
        exact: true,
        max: 100,
        level: null,
        because: [],
        limitedBy: [],
      },
    ],
    findings: [
      {
        id: 'no-mandate',
        origin: 'no-mandate',
        area: null,
        kind: 'challenge',
        dimension: 'strategy',
        weight: 5,
        holds: 'certainly',
        exact: true,
        because: [{ question: 's.mandate', test: 'is', wanted: ['none'], holds: 'yes' }],
      },
    ],
    measures: [
      {
        id: 'ask',
        origin: 'ask',
        area: null,
        holds: 'certainly',
        horizon: 'now',
        role: 'leadership',
        effort: [2, 6],
        weight: 5,
        because: ['no-mandate'],
      },
    ],
    unanswered: ['profile.country'],
    unknown: [],
  });
});

describe('what is still open', () => {
  test('is told apart: not answered yet, and not known, or only as a span', () => {
    const { unanswered, unknown: notKnown } = evaluate(
      full,
      { 's.mandate': unknown, 's.share': between(10, 20), 's.owner': value('named') },
      asOf,
    );
    expect(unanswered).toEqual(['profile.country']);
    expect(notKnown).toEqual(['s.mandate', 's.share']);
  });

  test('is only what is asked', () => {
    const { unanswered } = evaluate(full, { 's.mandate': value('none') }, asOf);
    expect(unanswered).toEqual(['profile.country', 's.share']);
  });
});

describe('the quick check', () => {
  test('counts its own questions alone, with the weights they have among themselves', () => {
    const answers: Answers = { 's.mandate': value('council'), 's.owner': value('nobody') };
    expect(evaluate(full, answers, asOf).dimensions[0]).toMatchObject({ low: 75, high: 75 });
    const result = evaluate(quick, answers, asOf);
    expect(result.mode).toBe('quick');
    expect(result.dimensions[0]).toMatchObject({ low: 100, high: 100 });
    expect(result.scores[0]).toMatchObject({ low: null, because: [] });
    expect(result.findings.map((f) => f.id)).toEqual(['no-mandate']);
    expect(result.measures).toEqual([]);
    expect(result.unanswered).toEqual([]);
  });
});

describe('evaluating', () => {
  const answers: Answers = { 's.mandate': value('council'), 's.share': between(40, 60) };

  test('leaves the rule set and the answers as they are', () => {
    const before = JSON.stringify([full, answers]);
    evaluate(full, answers, asOf);
    expect(JSON.stringify([full, answers])).toBe(before);
    expect(() => Object.assign(full, { overall: 0 })).toThrow(TypeError);
  });

  test('gives results that share their reasons, which therefore nobody can change', () => {
    const result = evaluate(full, answers, asOf);
    expect(() => Object.assign(result.dimensions[0]!.because[0]!, { low: 5 })).toThrow(TypeError);
    expect(() => Object.assign(result.findings[0]!.because[0]!, { holds: 'yes' })).toThrow(TypeError);
  });

  test('gives plain data, which survives as JSON', () => {
    const result = evaluate(full, answers, asOf);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('with no answers at all: everything is still possible', () => {
    const { overall, findings } = evaluate(full, {}, asOf);
    expect(overall).toMatchObject({ low: 0, high: 100, level: { low: 'low', high: 'high' } });
    expect(findings[0]).toMatchObject({ holds: 'possibly' });
  });
});
