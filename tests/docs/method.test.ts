import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import type { MeasureSource, QuestionSource } from '../../server/questionnaire/model.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { bestPlan } from '../../server/scoring/plan/best.ts';
import type { ScoreResult } from '../../server/scoring/result.ts';
import { nextLevel } from '../../server/scoring/why/next-level.ts';
import { worthOf } from '../../server/scoring/worth/worth.ts';
import { asOf, contentOf, is, not, notApplicable, unknown, value } from '../fixtures/content-of.ts';
import { ranked } from '../scoring/robustness/ranked.ts';

const page = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');

const single = (id: string, choices: string[]): QuestionSource => ({ id, kind: 'single', choices });
const measure = (id: string, question: string, choice: string, effort: [number, number]): MeasureSource => ({
  id,
  quick: true,
  horizon: 'now',
  effort,
  role: 'leadership',
  meets: ['unprepared'],
  achieves: { [question]: choice },
  sources: [],
});

const content = contentOf({
  sections: [
    {
      id: 's',
      questions: [
        single('mandate', ['none', 'talked', 'council']),
        single('rule', ['never', 'habit', 'written']),
        single('staff', ['nobody', 'aside', 'team']),
        { ...single('training', ['no', 'yes']), show: not(is('s.staff', 'nobody')) },
      ],
    },
  ],
  rules: {
    dimensions: [
      {
        id: 'strategy',
        kind: 'mean',
        parts: [
          { question: 's.mandate', weight: 3, points: { none: 0, talked: 30, council: 100 } },
          { question: 's.rule', weight: 1, points: { never: 0, habit: 60, written: 100 } },
        ],
      },
      {
        id: 'skills',
        kind: 'mean',
        parts: [
          { question: 's.staff', weight: 2, points: { nobody: 0, aside: 40, team: 100 } },
          { question: 's.training', weight: 1, points: { no: 0, yes: 100 } },
        ],
      },
    ],
    overall: {
      id: 'overall',
      kind: 'mean',
      parts: [
        { score: 'strategy', weight: 2 },
        { score: 'skills', weight: 1 },
      ],
    },
    knockouts: [{ id: 'no-mandate', limits: 'overall', to: 'low', when: is('s.mandate', 'none') }],
    findings: [
      {
        id: 'training-missing',
        kind: 'challenge',
        dimension: 'skills',
        weight: 2,
        when: is('s.training', 'no'),
        sources: [],
      },
      {
        id: 'unprepared',
        kind: 'challenge',
        dimension: 'strategy',
        weight: 1,
        when: not(is('s.mandate', 'council')),
        sources: [],
      },
    ],
    measures: [
      measure('get-mandate', 's.mandate', 'council', [2, 6]),
      measure('write-rule', 's.rule', 'written', [1, 4]),
    ],
  },
});
const ruleSet = compile(content, 'full');
const answers: Answers = {
  's.mandate': value('talked'),
  's.rule': unknown,
  's.staff': value('aside'),
  's.training': unknown,
};
const result = evaluate(ruleSet, answers, asOf);
const one = { ruleSet, answers, asOf };
const tell = (points: number): string => points.toFixed(1);

test('points and ranges', () => {
  const row = (formula: string, { low, high }: ScoreResult): string =>
    `| ${formula} | ${tell(low!)} | ${tell(high!)} |`;
  const [strategy, skills] = result.dimensions;
  expect(page).toContain(row('strategy = (3 × 30 + 1 × rule) / 4', strategy!));
  expect(page).toContain(row('skills = (2 × 40 + 1 × training) / 3', skills!));
  expect(page).toContain(row('overall = (2 × strategy + 1 × skills) / 3', result.overall));
  expect(result.overall.level).toEqual({ low: 'low', high: 'middle' });
});

test('with staff unknown the least and the greatest are those of the page', () => {
  const { dimensions } = evaluate(ruleSet, { ...answers, 's.staff': unknown }, asOf);
  expect(dimensions[1]).toMatchObject({ low: 0, high: 100, exact: true });
});

test('what to find out first', () => {
  const width = result.overall.high! - result.overall.low!;
  expect(page).toContain(`now ${tell(width)}.`);
  const worths = worthOf(one, result);
  expect(worths.map(({ question }) => question)).toEqual(['s.rule', 's.training']);
  for (const { question, narrows } of worths)
    expect(page).toContain(
      `| ${question.slice(2)} | ${tell(width - narrows.mean)} | ${tell(narrows.mean)} |`,
    );
  expect(worths.map(({ findings }) => findings.map(({ finding }) => finding))).toEqual([
    [],
    ['training-missing'],
  ]);
});

test('what is missing to the next level', () => {
  const { missing } = nextLevel(one, ruleSet.overall)!;
  expect(missing!.map(({ question }) => question)).toEqual(['s.mandate']);
  const then = evaluate(ruleSet, { ...answers, 's.mandate': value('council') }, asOf);
  expect(page).toContain(
    `strategy at least ${then.dimensions[0]!.low} and overall at least ${tell(then.overall.low!)}`,
  );
});

test('what to do with the days there are', () => {
  const plan = bestPlan(ruleSet, answers, result, {
    goal: 'overall',
    days: 10,
    horizon: 'later',
    pinned: [],
    struck: [],
  });
  if ('clash' in plan) throw new Error(plan.clash.join());
  const names = new Map([
    ['', 'nothing'],
    ['write-rule', 'rule'],
    ['get-mandate', 'mandate'],
    ['get-mandate write-rule', 'mandate and rule'],
  ]);
  const rows = plan.curve.map(
    ({ days, low, measures }) => `| ${days} | ${names.get([...measures].sort().join(' '))} | ${tell(low!)} |`,
  );
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(page).toContain(row);
});

test('two areas under two weights', () => {
  const rest = { c: notApplicable, d: notApplicable };
  const { order } = ranked({ mail: { ...rest, a: 100, b: 25 }, office: { ...rest, a: 50, b: 75 } }, [
    'gain',
  ])!;
  expect(page).toContain('so in 50 % of all weightings');
  for (const { first } of order) expect(Math.abs(first - 0.5)).toBeLessThan(0.02);
});
