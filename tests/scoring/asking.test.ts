import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { encode } from '../../server/questionnaire/encode.ts';
import { type Asking, asking, compile, evaluate, type RuleSet } from '../../server/scoring/evaluate.ts';
import type { Budget } from '../../server/scoring/exact/enumerate.ts';
import { asOf, value } from '../fixtures/content-of.ts';
import { sharedCases } from '../fixtures/generated/shared.ts';
import { cases } from '../fixtures/generated.ts';
import { tangledContent } from '../fixtures/tangled.ts';

const asked = (ruleSet: RuleSet, answers: Answers, pool?: Budget): Asking =>
  asking(ruleSet, encode(ruleSet.encoder, answers, asOf), pool);

describe('a score or a finding asked for alone', () => {
  test.each([
    ['of plain rules', cases('full')],
    ['of answers shared out', sharedCases],
  ])('%s is what the whole result tells of it, its reasons apart', (_, some) => {
    fc.assert(
      fc.property(some, ({ ruleSet, answers }) => {
        const { overall, dimensions, scores, findings } = evaluate(ruleSet, answers, asOf);
        const told = new Map([overall, ...dimensions, ...scores].map((score) => [score.id, score]));
        const { score, finding } = asked(ruleSet, answers);
        for (const [i, { id }] of ruleSet.scores.entries()) {
          const { because: _, ...whole } = told.get(id)!;
          expect(score(i)).toMatchObject(whole);
        }
        for (const [i, one] of findings.entries()) expect(finding(i)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what many states may take together', () => {
  const ruleSet = compile(tangledContent(), 'full');
  const place = (id: string): number => ruleSet.scores.findIndex((score) => score.id === id);
  const finding = (id: string): number => ruleSet.findings.findIndex((one) => one.id === id);
  // Two of its questions stay open, so that it can be decided.
  const answers: Answers = Object.fromEntries(
    ruleSet.questionnaire.questions
      .filter(({ id }) => !['s.q0', 's.q1', 's.last', 's.alone'].includes(id))
      .map(({ id }) => [id, value('b')]),
  );

  test('becomes less with each one that is decided', () => {
    const pool = { left: 1_000 };
    const { score } = asked(ruleSet, answers, pool);
    expect(score(place('tangled')).exact).toBe(true);
    const { left } = pool;
    expect(left).toBeLessThan(1_000);
    expect(left).toBeGreaterThan(0);
    score(place('tangled'));
    expect(pool.left).toBe(left - (1_000 - left));
  });

  test('is used up by one that takes more: it and all further ones are told as bounds', () => {
    const pool = { left: 1 };
    const { score } = asked(ruleSet, answers, pool);
    expect(score(place('tangled')).exact).toBe(false);
    expect(pool.left).toBe(-1);
    expect(score(place('overall')).exact).toBe(false);
    expect(asked(ruleSet, {}, pool).finding(finding('always-so'))).toMatchObject({ exact: false });
  });

  test('is not taken from where nothing is open', () => {
    const pool = { left: 5 };
    const all = Object.fromEntries(ruleSet.questionnaire.questions.map(({ id }) => [id, value('a')]));
    const { score, finding: truth } = asked(ruleSet, all, pool);
    expect(score(place('tangled')).exact).toBe(true);
    expect(truth(finding('simple')).holds).toBe('certainly');
    expect(pool.left).toBe(5);
  });
});
