import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, readContentFiles } from '../../../server/content-files.ts';
import type { Answers } from '../../../server/questionnaire/answers.ts';
import { listVersions, loadVersion } from '../../../server/questionnaire/load.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import { bestPlan } from '../../../server/scoring/plan/best.ts';
import { goalsOf } from '../../../server/scoring/plan/goals.ts';
import { asOf } from '../../fixtures/content-of.ts';
import { everyChoice } from '../../fixtures/every-choice.ts';
import { answerOf, rawAnswer } from '../../fixtures/generated/answers.ts';
import { from, pick } from '../../fixtures/generated/picks.ts';

const files = readContentFiles(fileURLToPath(new URL('../../../questionnaires', import.meta.url)));
const { id, version } = listVersions(files).at(-1)!;
const ruleSet = compile(loadVersion(files, id, version, fingerprint).content!, 'full');
const { questions, areasQuestion, areas } = ruleSet.questionnaire;

/** Answers of every sort, with some of the need areas. */
const answered: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.array(rawAnswer, { minLength: questions.length, maxLength: questions.length }),
    fc.subarray(areas, { minLength: 1, maxLength: 3 }),
  )
  .map(([raws, chosen]) => {
    const given = questions.flatMap((q, i) => {
      const answer = answerOf(q, raws[i]!);
      return answer === undefined ? [] : [[q.id, answer] as const];
    });
    return { ...Object.fromEntries(given), [areasQuestion]: { value: chosen } };
  });

describe(`in ${id} ${version}`, { timeout: 300_000 }, () => {
  test('none of all sets of nine measures gains more than the plan', () => {
    fc.assert(
      fc.property(answered, fc.array(pick, { minLength: 9, maxLength: 9 }), pick, (answers, picks, of) => {
        const whole = evaluate(ruleSet, answers, asOf);
        const goal = from(goalsOf(ruleSet, whole), of);
        const named = new Set(picks.map((n) => from(whole.measures, n).id));
        // Those that are left out are struck, and so is what builds on them.
        const result = { ...whole, measures: whole.measures.filter((m) => named.has(m.id)) };
        const wish = { goal, days: 0, horizon: 'later', pinned: [], struck: [] } as const;
        const plan = bestPlan(ruleSet, answers, result, wish);
        if ('clash' in plan) throw new Error('nothing was pinned');
        const all = everyChoice(ruleSet, answers, result, goal);
        for (const days of new Set(all.map((choice) => choice.days))) {
          const most = Math.max(...all.filter((choice) => choice.days <= days).map(({ low }) => low));
          expect(plan.curve.findLast((stop) => stop.days <= days)!.low ?? -1, goal).toBeCloseTo(most, 4);
        }
        expect(plan.exact).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('the plan is exact whatever is known', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const result = evaluate(ruleSet, answers, asOf);
        const wish = { goal: 'overall', days: 40, horizon: 'later', pinned: [], struck: [] } as const;
        expect(bestPlan(ruleSet, answers, result, wish)).toMatchObject({ exact: true, fits: true });
      }),
      { numRuns: 40 },
    );
  });

  test('a need area has the score for its goal that rises with the dimensions', () => {
    const chosen: Answers = { [areasQuestion]: { value: ['office'] } };
    const goals = goalsOf(ruleSet, evaluate(ruleSet, chosen, asOf));
    expect(goals[0]).toBe('overall');
    expect(goals.filter((goal) => goal.includes('.'))).toEqual(['office.ease']);
  });
});
