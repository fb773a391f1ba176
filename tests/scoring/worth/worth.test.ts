import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import type { Condition, QuestionSource, RulesSource } from '../../../server/questionnaire/model.ts';
import { walk } from '../../../server/questionnaire/walk.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { answerOf } from '../../../server/scoring/why/supposed.ts';
import { together } from '../../../server/scoring/worth/together.ts';
import { type Worth, worthOf } from '../../../server/scoring/worth/worth.ts';
import { all, asOf, between, contentOf, is, unknown, value } from '../../fixtures/content-of.ts';
import { sharedCases } from '../../fixtures/generated/shared.ts';
import { cases } from '../../fixtures/generated.ts';
import { tangledContent } from '../../fixtures/tangled.ts';

const question = (id: string, choices: string[], show?: Condition): QuestionSource => ({
  id,
  kind: 'single',
  choices,
  ...(show ? { show } : {}),
});
const finding = (id: string, weight: number, when: Condition): RulesSource['findings'][number] => ({
  id,
  kind: 'challenge',
  dimension: 'd',
  weight,
  when,
  sources: [],
});

const content = contentOf({
  sections: [
    { id: 'p', profile: true, questions: [question('country', ['de', 'at'])] },
    {
      id: 's',
      questions: [
        question('a', ['yes', 'no']),
        question('b', ['yes', 'some', 'no']),
        question('c', ['yes', 'no']),
        question('d', ['yes', 'no']),
        { id: 'share', kind: 'number', min: 0, max: 100 },
      ],
    },
  ],
  rules: {
    dimensions: [
      {
        id: 'd',
        kind: 'mean',
        parts: [
          { question: 's.a', weight: 2, points: { yes: 100, no: 0 } },
          { question: 's.b', weight: 1, points: { yes: 100, some: 50, no: 0 } },
          { question: 's.share', weight: 1, steps: [{ below: 50, points: 0 }, { points: 100 }] },
        ],
      },
    ],
    findings: [
      finding('heavy', 5, is('s.c', 'yes')),
      finding('light', 1, is('s.d', 'yes')),
      finding('both', 2, all(is('s.c', 'yes'), is('s.d', 'yes'))),
    ],
  },
});
const ruleSet = compile(content, 'full');
const worths = (answers: Answers): Worth[] =>
  worthOf({ ruleSet, answers, asOf }, evaluate(ruleSet, answers, asOf));
const worth = (answers: Answers, id: string): Worth | undefined =>
  worths(answers).find((w) => w.question === id);

describe('what an answer is worth', () => {
  test('is by how much the overall range becomes narrower once it is known', () => {
    // Weights 2, 1 and 1 of four: the range is 100 wide, and each takes its share of it.
    expect(worth({}, 's.a')?.narrows).toEqual({ mean: 50, least: 50 });
    expect(worth({ 's.b': unknown }, 's.b')?.narrows).toEqual({ mean: 25, least: 25 });
  });

  test('is the most for what narrows most, then for what settles the heaviest findings', () => {
    expect(worths({}).map((w) => w.question)).toEqual(['s.a', 's.b', 's.share', 's.c', 's.d']);
  });

  test('names the possible findings that it settles, and in how many of its answers', () => {
    expect(worth({}, 's.c')?.findings).toEqual([
      { finding: 'heavy', certainly: 1, not: 1 },
      { finding: 'both', certainly: 0, not: 1 },
    ]);
    expect(worth({ 's.d': value('no') }, 's.c')?.findings).toEqual([
      { finding: 'heavy', certainly: 1, not: 1 },
    ]);
  });

  test('is told of what is open, unknown or a span alone, and never of the profile', () => {
    const answers = {
      's.a': value('yes'),
      's.b': unknown,
      's.c': value('no'),
      's.d': value('no'),
      's.share': between(40, 60),
    };
    expect(worths(answers).map((w) => w.question)).toEqual(['s.b', 's.share']);
    expect(worths({ ...answers, 's.b': value('no'), 's.share': value(3) })).toEqual([]);
  });

  test('tries of a span what lies within it alone', () => {
    expect(worth({ 's.share': between(60, 80) }, 's.share')).toMatchObject({
      narrows: { mean: 0, least: 0 },
    });
    expect(worth({ 's.share': between(40, 60) }, 's.share')?.narrows.mean).toBe(25);
  });

  test('tries answers that no rule can tell apart once', () => {
    expect(worth({}, 's.b')?.values).toHaveLength(3);
    expect(worth({}, 's.share')?.values).toHaveLength(2);
  });

  test('is told on average and in the worst case, where an answer shows another question', () => {
    const made = contentOf({
      sections: [
        { id: 's', questions: [question('a', ['yes', 'no']), question('b', ['x', 'y'], is('s.a', 'yes'))] },
      ],
      rules: {
        dimensions: [{ id: 'd', kind: 'mean', parts: [{ question: 's.b', points: { x: 40, y: 80 } }] }],
        overall: {
          id: 'overall',
          kind: 'sum',
          parts: [{ score: 'd' }, { question: 's.a', points: { yes: 50, no: 50 } }],
        },
      },
    });
    const rules = compile(made, 'full');
    const result = evaluate(rules, {}, asOf);
    // From 50 with no to 130 with yes and y: 80 wide. Yes leaves 40 of it open, no nothing.
    const [first] = worthOf({ ruleSet: rules, answers: {}, asOf }, result);
    expect(first).toMatchObject({ question: 's.a', narrows: { mean: 60, least: 40 } });
  });
});

describe('what several answers are worth together', () => {
  const both = (answers: Answers, ...ids: string[]) => {
    const it = { ruleSet, answers, asOf };
    return together(
      it,
      evaluate(ruleSet, answers, asOf),
      ids.map((id) => worth(answers, id)!),
    );
  };

  test('is the sum where each has a share of its own', () => {
    expect(both({}, 's.a', 's.b')).toEqual({ mean: 75, least: 75 });
  });

  test('is not told of none', () => {
    expect(both({})).toBeNull();
  });
});

test('where too many ways hang together bounds are compared, and marked as such', () => {
  const ruleSet = compile(tangledContent(), 'full');
  const told = worthOf({ ruleSet, answers: {}, asOf }, evaluate(ruleSet, {}, asOf));
  expect(told.map(({ exact }) => exact)).not.toContain(true);
  expect(told.find(({ question: id }) => id === 's.alone')?.narrows.least).toBeGreaterThan(0);
});

const width = (low: number | null, high: number | null): number => (high ?? 0) - (low ?? 0);

test.each([
  ['of every sort', cases()],
  ['shared out', sharedCases],
])('whatever the answers %s: giving one narrows as told, and settles what is told', (_name, some) => {
  fc.assert(
    fc.property(some, ({ ruleSet, answers }) => {
      const { asked } = walk(ruleSet.encoder, answers, asOf);
      const given = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
      const result = evaluate(ruleSet, given, asOf);
      const now = width(result.overall.low, result.overall.high);
      for (const told of worthOf({ ruleSet, answers: given, asOf }, result)) {
        const question = ruleSet.questionnaire.byId.get(told.question)!;
        const then = told.values.map((n) =>
          evaluate(ruleSet, { ...given, [question.id]: answerOf(question, n, asOf) }, asOf),
        );
        const widths = then.map(({ overall }) => width(overall.low, overall.high));
        expect(told.narrows.least).toBeCloseTo(now - Math.max(...widths), 5);
        expect(told.narrows.mean).toBeCloseTo(now - widths.reduce((a, b) => a + b, 0) / widths.length, 5);
        if (told.exact) expect(told.narrows.least).toBeGreaterThanOrEqual(0);
        const settled = result.findings.flatMap(({ id, holds }, i) => {
          const after = then.map(({ findings }) => findings[i]!.holds);
          const certainly = after.filter((h) => h === 'certainly').length;
          const not = after.filter((h) => h === 'not').length;
          return holds === 'possibly' && certainly + not > 0 ? [{ finding: id, certainly, not }] : [];
        });
        expect(told.findings).toEqual(settled);
      }
    }),
    { numRuns: 150 },
  );
});
