import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../server/questionnaire/answers.ts';
import { encode } from '../../../server/questionnaire/encode.ts';
import type {
  Condition,
  PartSource,
  QuestionSource,
  RulesSource,
} from '../../../server/questionnaire/model.ts';
import { stands } from '../../../server/questionnaire/state.ts';
import { walk } from '../../../server/questionnaire/walk.ts';
import { asking, compile, type RuleSet } from '../../../server/scoring/evaluate.ts';
import { type NextLevel, nextLevel } from '../../../server/scoring/why/next-level.ts';
import { risesOf } from '../../../server/scoring/why/rises.ts';
import { answerOf, type Case } from '../../../server/scoring/why/supposed.ts';
import { asOf, contentOf, is, unknown, value } from '../../fixtures/content-of.ts';
import { completionsOf } from '../../fixtures/generated/completions.ts';
import { sharedCases } from '../../fixtures/generated/shared.ts';
import { cases } from '../../fixtures/generated.ts';
import { tangledContent } from '../../fixtures/tangled.ts';

const question = (id: string, show?: Condition): QuestionSource => ({
  id,
  kind: 'single',
  choices: ['bad', 'fair', 'good'],
  notApplicable: true,
  ...(show ? { show } : {}),
});
const part = (id: string, weight = 1): PartSource => ({
  question: `s.${id}`,
  weight,
  points: { bad: 0, fair: 50, good: 100 },
});
const bad = value('bad');

function missing(
  questions: QuestionSource[],
  parts: PartSource[],
  answers: Answers,
  rules: Partial<RulesSource> = {},
): NextLevel | null {
  const content = contentOf({
    sections: [{ id: 's', questions }],
    rules: { dimensions: [{ id: 'd', kind: 'mean', parts }], ...rules },
  });
  const ruleSet = compile(content, 'full');
  return nextLevel({ ruleSet, answers, asOf }, ruleSet.dimensions[0]!);
}
const names = (told: NextLevel | null): string[] | undefined => told?.missing?.map((m) => m.question);
const [a, b, c] = ['a', 'b', 'c'].map((id) => question(id)) as [
  QuestionSource,
  QuestionSource,
  QuestionSource,
];

describe('what is missing to the next level', () => {
  test('is the fewest answers that reach it, the weightiest first, each at its best', () => {
    const gap = missing([a, b, c], [part('a'), part('b', 3), part('c')], {
      's.a': bad,
      's.b': bad,
      's.c': bad,
    });
    // The middle level begins at 50, and b alone brings 60.
    expect(gap).toEqual({
      score: 'd',
      from: 'low',
      to: 'middle',
      missing: [{ question: 's.b', to: { choices: ['good'] } }],
      exact: true,
    });
  });

  test('is several answers where none reaches it alone', () => {
    const answers = { 's.a': bad, 's.b': bad, 's.c': bad };
    expect(names(missing([a, b, c], [part('a'), part('b'), part('c')], answers))).toEqual(['s.a', 's.b']);
  });

  test('counts an unknown answer as one that is found out to be at its best', () => {
    const answers = { 's.a': unknown, 's.b': bad };
    expect(names(missing([a, b], [part('a'), part('b')], answers))).toEqual(['s.a']);
  });

  test('is nothing at the highest level, or where nothing applies', () => {
    expect(missing([a], [part('a')], { 's.a': value('good') })).toBeNull();
    expect(missing([a], [part('a')], { 's.a': { notApplicable: true } })).toBeNull();
  });

  test('names what lifts a knock-out, however many points there are', () => {
    const knockouts = [{ id: 'k', limits: 'd', to: 'low', when: is('s.c', 'bad') }];
    const answers = { 's.a': value('good'), 's.b': value('fair'), 's.c': bad };
    const gap = missing([a, b, c], [part('a'), part('b')], answers, { knockouts });
    expect(gap).toMatchObject({ missing: [{ question: 's.c', to: { choices: ['fair', 'good'] } }] });
  });

  test('passes over a knock-out that leaves room for it', () => {
    const knockouts = [{ id: 'k', limits: 'd', to: 'middle', when: is('s.c', 'bad') }];
    const answers = { 's.a': bad, 's.b': bad, 's.c': bad };
    const gap = missing([a, b, c], [part('a'), part('b')], answers, { knockouts });
    expect(gap).toMatchObject({ to: 'middle', missing: [{ question: 's.a' }] });
  });

  test('asks of a question that only then is asked too', () => {
    const hidden = question('b', is('s.a', 'good'));
    const first = { ...part('a'), points: { bad: 0, fair: 40, good: 100 } };
    const gap = missing([a, hidden], [first, part('b', 3)], { 's.a': bad });
    expect(names(gap)).toEqual(['s.a', 's.b']);
  });

  test('says so where improving answers does not reach it', () => {
    const low: PartSource = { question: 's.a', points: { bad: 0, fair: 10, good: 40 } };
    expect(missing([a], [low], { 's.a': bad })).toMatchObject({ missing: null, exact: true });
  });

  test('tells a number as all from the bound on', () => {
    const share: QuestionSource = { id: 'share', kind: 'number', min: 0, max: 100 };
    const steps: PartSource = { question: 's.share', steps: [{ below: 30, points: 0 }, { points: 100 }] };
    expect(missing([share], [steps], { 's.share': value(3) })?.missing).toEqual([
      { question: 's.share', to: { spans: [[30, null]] } },
    ]);
  });

  test('adds as few choices to those ticked as will do', () => {
    const goals: QuestionSource = { id: 'goals', kind: 'multiple', choices: ['x', 'y', 'z'] };
    const points: PartSource = { question: 's.goals', points: { x: 50, y: 30, z: 20 } };
    expect(missing([goals], [points], { 's.goals': value(['y']) })?.missing).toEqual([
      { question: 's.goals', to: { sets: [['x', 'y', 'z']] } },
    ]);
  });
});

test('where too many ways hang together it is soon told, as not exact', () => {
  const ruleSet = compile(tangledContent(), 'full');
  const [tangled, plain] = ruleSet.dimensions;
  const gap = nextLevel({ ruleSet, answers: {}, asOf }, tangled!);
  expect(gap).toMatchObject({ exact: false });
  // Of none of them is it certain that it can be spared.
  expect(names(gap)).toEqual(['s.q0', 's.q1', 's.q2', 's.q3', 's.q16', 's.q17']);
  expect(nextLevel({ ruleSet, answers: {}, asOf }, plain!)).toMatchObject({ exact: true });
});

/** By question, all answers it could be changed to; null: too many ways to try them all. */
type Free = [string, Answer[]][];
const few = (free: Free): Free | null =>
  free.reduce((n, [, all]) => n * (all.length + 1), 1) > 450 ? null : free;

function allAnswers({ ruleSet, answers }: Case): Free | null {
  const { stand } = encode(ruleSet.encoder, answers, asOf);
  const free = ruleSet.questionnaire.questions.filter(
    (q) => !q.profile && stand[q.index] !== stands.notApplicable,
  );
  return few(free.map((q) => [q.id, completionsOf(q)]));
}

/** Only those that may improve a score: an answer that hides questions for fewer points is none of them. */
function improvements(it: Case, index: number, { score, to }: NextLevel): Free | null {
  const { levels, knockouts } = it.ruleSet;
  const next = levels.findIndex((l) => l.id === to);
  const limits = (knockouts.get(score) ?? []).filter((k) => k.to < next);
  const rises = Map.groupBy(
    risesOf({ ...it, pool: { left: 100_000 } }, { index, knockouts: limits }),
    ({ question }) => question,
  );
  return few([...rises].map(([q, all]) => [q.id, all.map(({ value }) => answerOf(q, value, asOf))]));
}

/** The fewest answers with which the level is reached, all answers to all questions tried; null: none. */
function fewest(it: Case, index: number, to: string, free: Free): number | null {
  const { levels, encoder } = it.ruleSet;
  const rank = (id: string): number => levels.findIndex((l) => l.id === id);
  let least: number | null = null;
  const visit = (answers: Answers, from: number, changed: number): void => {
    if (least !== null && changed >= least) return;
    const { level } = asking(it.ruleSet, encode(encoder, answers, asOf)).score(index);
    if (level !== null && rank(level.low) >= rank(to)) least = changed;
    else
      for (let i = from; i < free.length; i += 1)
        for (const answer of free[i]![1]) visit({ ...answers, [free[i]![0]]: answer }, i + 1, changed + 1);
  };
  visit(it.answers, 0, 0);
  return least;
}

const scoresOf = ({ overall, dimensions, others }: RuleSet): number[] => [overall, ...dimensions, ...others];

/** Each score that can rise, with what is told of it. */
function told({ ruleSet, answers }: Omit<Case, 'asOf'>): { it: Case; index: number; next: NextLevel }[] {
  const { asked } = walk(ruleSet.encoder, answers, asOf);
  const given = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
  const it = { ruleSet, answers: given, asOf };
  return scoresOf(ruleSet).flatMap((index) => {
    const next = nextLevel(it, index);
    return next === null ? [] : [{ it, index, next }];
  });
}

test.each([
  ['of every sort', cases(), 300],
  ['shared out', sharedCases, 100],
])('whatever the answers %s: no smaller set of improvements reaches the level', (_name, some, numRuns) => {
  fc.assert(
    fc.property(some, (one) => {
      for (const { it, index, next } of told(one)) {
        const free = improvements(it, index, next);
        if (free === null) continue;
        expect(next.exact).toBe(true);
        expect(next.missing?.length ?? null, next.score).toBe(fewest(it, index, next.to, free));
      }
    }),
    { numRuns },
  );
});

test('where no question hides another, no smaller set of any answers reaches it', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.oneof(cases(), sharedCases), (one) => {
      if (one.ruleSet.questionnaire.questions.some((q) => q.show !== null)) return;
      for (const { it, index, next } of told(one)) {
        const free = allAnswers(it);
        if (free === null) continue;
        tried += 1;
        expect(next.missing?.length ?? null, next.score).toBe(fewest(it, index, next.to, free));
      }
    }),
    { numRuns: 300 },
  );
  expect(tried).toBeGreaterThan(100);
});
