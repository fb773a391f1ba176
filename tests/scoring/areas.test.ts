import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { Result } from '../../server/scoring/result.ts';
import { asOf, contentOf, value } from '../fixtures/content-of.ts';

const content = contentOf({
  areas: ['office', 'mail'],
  sections: [
    {
      id: 'area',
      repeat: 'areas',
      questions: [
        { id: 'use', kind: 'single', choices: ['closed', 'open'] },
        { id: 'export', kind: 'single', choices: ['no', 'yes'], areas: ['mail'] },
      ],
    },
  ],
  rules: {
    dimensions: [
      {
        id: 'freedom',
        kind: 'mean',
        parts: [
          { question: '$.use', each: 'areas', points: { closed: 0, open: 100 } },
          { question: '$.export', each: 'areas', weight: 2, points: { no: 0, yes: 100 } },
        ],
      },
    ],
    scores: [
      {
        id: 'ease',
        each: 'areas',
        kind: 'mean',
        parts: [
          { areaPoints: { office: 60, mail: 80 }, weight: 3 },
          { question: '$.use', points: { closed: 0, open: 100 } },
        ],
      },
      {
        id: 'worth',
        each: 'areas',
        kind: 'minimum',
        parts: [{ score: '$.ease' }, { score: 'freedom' }],
      },
    ],
  },
});
const ruleSet = compile(content, 'full');
const result = (answers: Answers): Result => evaluate(ruleSet, answers, asOf);

describe('parts for each area', () => {
  test('count for the areas chosen, each with the weight of the part', () => {
    const answers: Answers = { 'areas.needed': value(['office', 'mail']), 'office.use': value('open') };
    expect(result(answers).dimensions[0]).toMatchObject({ low: 25, high: 100 });
    expect(
      result({ ...answers, 'mail.use': value('closed'), 'mail.export': value('yes') }).dimensions[0],
    ).toMatchObject({ low: 75, high: 75 });
  });

  test('count nothing in an area that was not chosen, whatever was kept of it', () => {
    const answers: Answers = { 'areas.needed': value(['office']), 'mail.use': value('open') };
    expect(result({ ...answers, 'office.use': value('closed') }).dimensions[0]).toMatchObject({
      low: 0,
      high: 0,
    });
  });
});

describe('scores for each area', () => {
  test('stand once for each, and bring what the area itself brings', () => {
    const answers: Answers = { 'areas.needed': value(['office', 'mail']), 'office.use': value('open') };
    const scores = result(answers).scores.map(({ id, area, low, high }) => ({ id, area, low, high }));
    expect(scores).toEqual([
      { id: 'office.ease', area: 'office', low: 70, high: 70 },
      { id: 'mail.ease', area: 'mail', low: 60, high: 85 },
      { id: 'office.worth', area: 'office', low: 25, high: 70 },
      { id: 'mail.worth', area: 'mail', low: 25, high: 85 },
    ]);
  });

  test('say nothing of an area that was not chosen', () => {
    const scores = result({ 'areas.needed': value(['mail']) }).scores;
    expect(scores.find((s) => s.id === 'office.ease')).toEqual({
      id: 'office.ease',
      area: 'office',
      low: null,
      high: null,
      exact: true,
      max: 100,
      level: null,
      because: [],
      limitedBy: [],
    });
  });

  test('name the area, its questions and its scores as reasons', () => {
    const answers: Answers = { 'areas.needed': value(['mail']), 'mail.use': value('open') };
    const because = (id: string): object[] =>
      result(answers)
        .scores.find((s) => s.id === id)!
        .because.map(({ of, stand, low }) => ({ of, stand, low }));
    expect(because('mail.ease')).toEqual([
      { of: 'mail', stand: 'area', low: 80 },
      { of: 'mail.use', stand: 'given', low: 100 },
    ]);
    expect(because('mail.worth')).toEqual([
      { of: 'mail.ease', stand: 'score', low: 85 },
      { of: 'freedom', stand: 'score', low: 33.333333 },
    ]);
  });
});
