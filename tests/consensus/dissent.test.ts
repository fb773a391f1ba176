import { describe, expect, test } from 'vitest';
import { type Dissent, dissentBetweenRoles } from '../../server/consensus/dissent.ts';
import { spreadOf } from '../../server/consensus/spread.ts';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { Content } from '../../server/questionnaire/model.ts';
import { compile } from '../../server/scoring/evaluate.ts';
import { asOf, contentOf, value } from '../fixtures/content-of.ts';
import { unknown, votesOf } from './voting.ts';

const steps = ['0', '25', '50', '75', '100'];
const points = Object.fromEntries(steps.map((step) => [step, Number(step)]));

/** Two topics, `skills` of two questions and `money` of one; levels at 0, 50 and 80. */
const content: Content = contentOf({
  sections: [
    {
      id: 'topic',
      questions: ['staff', 'training', 'budget'].map((id) => ({ id, kind: 'single', choices: steps })),
    },
  ],
  rules: {
    dimensions: [
      {
        id: 'skills',
        kind: 'mean',
        parts: [
          { question: 'topic.staff', points },
          { question: 'topic.training', points },
        ],
      },
      { id: 'money', kind: 'mean', parts: [{ question: 'topic.budget', points }] },
    ],
  },
});
const ruleSet = compile(content, 'full');

const dissent = (
  votes: Record<string, Parameters<typeof votesOf>[0]>,
  answers: Answers = {},
  people = {},
): Dissent[] =>
  dissentBetweenRoles({
    ruleSet,
    rules: content.rules,
    answers,
    asOf,
    people,
    spreads: Object.fromEntries(
      Object.entries(votes).map(([id, own]) => [id, spreadOf(votesOf(own), [], steps, { ordered: true })]),
    ),
  });

const known: Answers = { 'topic.training': value('0'), 'topic.budget': value('50') };

describe('dissent between roles', () => {
  test('is told by topic, with the levels and how many lie between', () => {
    expect(
      dissent(
        { 'topic.staff': { it: ['0', '0', '25'], department: ['75', '100', '100'] } },
        { 'topic.training': value('100') },
      ),
    ).toEqual([
      {
        dimension: 'skills',
        lower: { role: 'it', level: { low: 'middle', high: 'middle' } },
        higher: { role: 'department', level: { low: 'high', high: 'high' } },
        apart: 1,
      },
    ]);
  });

  test('takes the answers of the assessment where nobody voted', () => {
    const votes = { 'topic.staff': { it: ['0', '0', '0'], department: ['75', '75', '75'] } };
    expect(dissent(votes, known)).toEqual([]);
    expect(dissent(votes, { ...known, 'topic.training': value('75') })).toHaveLength(1);
  });

  test('is told widest first', () => {
    const votes = {
      'topic.staff': { it: ['0', '0', '0'], department: ['50', '50', '50'] },
      'topic.budget': { it: ['0', '0', '0'], department: ['100', '100', '100'] },
    };
    const found = dissent(votes, { 'topic.training': value('50') });
    expect(found.map((own) => [own.dimension, own.apart])).toEqual([
      ['money', 2],
      ['skills', 1],
    ]);
  });

  test('is not told where an unknown answer could bring the levels together', () => {
    const votes = { 'topic.staff': { it: ['0', '0', '0'], department: ['100', '100', '100'] } };
    expect(dissent(votes, { 'topic.training': unknown })).toEqual([]);
  });

  test('counts a role as not knowing where fewer than half of it gave a choice', () => {
    const it = ['0', '0', '0', unknown, unknown, unknown];
    const department = ['100', '100', '100'];
    expect(dissent({ 'topic.budget': { it, department } })).toHaveLength(1);
    expect(dissent({ 'topic.budget': { it: [...it, unknown], department } })).toEqual([]);
    expect(dissent({ 'topic.budget': { it, department } }, {}, { it: 7 })).toEqual([]);
  });

  test('compares no role with fewer than three people, nor those merged', () => {
    const few = { management: ['0', '0'], procurement: ['0', '0'], department: ['100', '100', '100'] };
    expect(dissent({ 'topic.budget': few })).toEqual([]);
  });

  test('takes what a role said of one question only where it was shown', () => {
    const votes = {
      'topic.staff': { it: ['100', '100', '100'], department: ['100', '100', '100'] },
      'topic.training': { it: ['100', '100', '100'], department: ['0', '0'] },
    };
    expect(dissent(votes)).toEqual([]);
  });

  test('leaves alone what is no question of the rule set', () => {
    expect(dissent({ 'myth.expensive': { it: ['0', '0', '0'] } })).toEqual([]);
  });
});
