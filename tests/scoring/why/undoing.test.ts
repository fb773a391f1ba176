import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers, Value } from '../../../server/questionnaire/answers.ts';
import type { Question } from '../../../server/questionnaire/expand.ts';
import type { Condition, QuestionSource } from '../../../server/questionnaire/model.ts';
import { walk } from '../../../server/questionnaire/walk.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import type { Wanted } from '../../../server/scoring/why/options.ts';
import { type Change, undoingOf } from '../../../server/scoring/why/undoing.ts';
import { all, any, asOf, contentOf, is, not, unknown, value } from '../../fixtures/content-of.ts';
import { completionsOf } from '../../fixtures/generated/completions.ts';
import { cases } from '../../fixtures/generated.ts';

const single = (id: string): QuestionSource => ({ id, kind: 'single', choices: ['a', 'b', 'c'] });
const questions: QuestionSource[] = [
  single('x'),
  single('y'),
  single('z'),
  { id: 'share', kind: 'number', min: 0, max: 100 },
  { id: 'end', kind: 'date' },
  { id: 'goals', kind: 'multiple', choices: ['cost', 'safety', 'speed', 'none'], exclusive: ['none'] },
];
const profile = { id: 'p', profile: true, questions: [single('country')] };

function undoing(when: Condition, answers: Answers): Change[][] {
  const content = contentOf({
    sections: [profile, { id: 's', questions }],
    rules: {
      dimensions: [{ id: 'd', kind: 'mean', parts: [{ question: 's.x', points: { a: 0, b: 50, c: 100 } }] }],
      findings: [{ id: 'f', kind: 'challenge', dimension: 'd', weight: 1, when, sources: [] }],
    },
  });
  return undoingOf({ ruleSet: compile(content, 'full'), answers, asOf }, 0);
}
const to = (question: string, wanted: Wanted): Change => ({ question: `s.${question}`, to: wanted });

describe('what would make a finding false', () => {
  test('is every other answer to the one question it asks', () => {
    expect(undoing(is('s.x', 'a'), { 's.x': value('a') })).toEqual([[to('x', { choices: ['b', 'c'] })]]);
  });

  test('is one of several answers where all of them must be', () => {
    const when = all(is('s.x', 'a'), not(is('s.y', 'a')));
    expect(undoing(when, { 's.x': value('a'), 's.y': value('b') })).toEqual([
      [to('x', { choices: ['b', 'c'] })],
      [to('y', { choices: ['a'] })],
    ]);
  });

  test('is two answers together where either is enough to make it true', () => {
    const when = any(is('s.x', 'a'), is('s.y', 'a'));
    expect(undoing(when, { 's.x': value('a'), 's.y': value('a') })).toEqual([
      [to('x', { choices: ['b', 'c'] }), to('y', { choices: ['b', 'c'] })],
    ]);
  });

  test('is nothing where three answers would have to change, or where it does not hold', () => {
    const when = any(is('s.x', 'a'), is('s.y', 'a'), is('s.z', 'a'));
    const a = value('a');
    expect(undoing(when, { 's.x': a, 's.y': a, 's.z': a })).toEqual([]);
    expect(undoing(is('s.x', 'a'), { 's.x': value('b') })).toEqual([]);
  });

  test('tells numbers and dates as spans', () => {
    expect(undoing({ atLeast: { 's.share': 50 } }, { 's.share': value(60) })).toEqual([
      [to('share', { spans: [[null, 49]] })],
    ]);
    expect(undoing({ atMost: { 's.end': 6 } }, { 's.end': value('2027-01') })).toEqual([
      [to('end', { spans: [['2027-06', null]] })],
    ]);
  });

  test('changes as few choices of several as will do', () => {
    const answers = { 's.goals': value(['cost', 'safety']) };
    expect(undoing(is('s.goals', 'cost'), answers)).toEqual([[to('goals', { sets: [['safety']] })]]);
  });

  test('counts what an answer that is not known could turn out to be', () => {
    expect(undoing(is('s.x', 'a'), { 's.x': unknown })).toEqual([[to('x', { choices: ['b', 'c'] })]]);
  });

  test('leaves the profile as it is', () => {
    expect(undoing(is('p.country', 'a'), { 'p.country': value('a') })).toEqual([]);
  });
});

/** Whether an answer is among those told; of sets, which are told as far as they are nearest, it is left open. */
function fits({ kind }: Question, wanted: Wanted, answer: Answer): boolean | null {
  const given = (answer as { value: Value }).value;
  if ('choices' in wanted) return wanted.choices.includes(String(given));
  if ('sets' in wanted) {
    const told = wanted.sets.some((set) => JSON.stringify(set) === JSON.stringify(given));
    return told ? true : null;
  }
  const within = ([from, till]: [Value | null, Value | null]): boolean =>
    (from === null || given >= from) && (till === null || given <= till);
  return kind === 'number' || kind === 'date' ? wanted.spans.some(within) : null;
}

test('whatever the rules and answers: the answers told make it false, no others do alone', () => {
  let told = 0;
  fc.assert(
    fc.property(cases(), ({ ruleSet, answers }) => {
      const { asked } = walk(ruleSet.encoder, answers, asOf);
      const given = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
      const open = ruleSet.questionnaire.questions.filter(
        (q) => asked.has(q.id) && !q.profile && !('notApplicable' in (given[q.id] ?? {})),
      );
      const { findings } = evaluate(ruleSet, given, asOf);
      for (const [index, finding] of findings.entries()) {
        const ways = undoingOf({ ruleSet, answers: given, asOf }, index);
        if (finding.holds === 'not') {
          expect(ways).toEqual([]);
          continue;
        }
        const holds = (changed: Answers): string =>
          evaluate(ruleSet, { ...given, ...changed }, asOf).findings[index]!.holds;
        for (const question of open) {
          const [way] = ways.filter((w) => w.length === 1 && w[0]!.question === question.id);
          for (const answer of completionsOf(question)) {
            const should = way === undefined ? false : fits(question, way[0]!.to, answer);
            if (should !== null) expect(holds({ [question.id]: answer }) === 'not').toBe(should);
          }
        }
        for (const way of ways.filter((w) => w.length === 2)) {
          told += 1;
          const [first, second] = way.map(({ question: id, to: wanted }) => {
            const question = ruleSet.questionnaire.byId.get(id)!;
            return completionsOf(question)
              .filter((answer) => fits(question, wanted, answer) === true)
              .map((answer): Answers => ({ [id]: answer }));
          }) as [Answers[], Answers[]];
          for (const one of first)
            for (const other of second) expect(holds({ ...one, ...other })).toBe('not');
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(told).toBeGreaterThan(5);
});
