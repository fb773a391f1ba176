import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint, readContentFiles } from '../../../server/content-files.ts';
import { loadVersion } from '../../../server/questionnaire/load.ts';
import type { FindingSource, MeasureSource } from '../../../server/questionnaire/model.ts';
import type { Scenario } from '../../../server/questionnaire/scenario.ts';
import { compile, evaluate } from '../../../server/scoring/evaluate.ts';
import type { Result } from '../../../server/scoring/result.ts';
import { rankSteps, type StepRanking } from '../../../server/scoring/robustness/steps.ts';
import { measure } from '../../fixtures/called-measures.ts';
import { asOf, contentOf, is, value } from '../../fixtures/content-of.ts';
import { cases } from '../../fixtures/generated.ts';

const draws = { seed: 1, weightings: 10_000 };
const findings = ['one', 'two', 'three'];

/** The order of some measures where all three findings hold, of the weights given. */
function ranked(weights: readonly number[], measures: MeasureSource[]): StepRanking[] {
  const { ruleSet, result } = called(weights, measures);
  return rankSteps(ruleSet, result, draws);
}

function called(weights: readonly number[], measures: MeasureSource[]) {
  const content = contentOf({
    sections: [{ id: 's', questions: [{ id: 'q', kind: 'single', choices: ['yes', 'no'] }] }],
    rules: {
      dimensions: [
        { id: 'strategy', kind: 'mean', parts: [{ question: 's.q', points: { yes: 0, no: 100 } }] },
      ],
      findings: findings.map(
        (id, i): FindingSource => ({
          id,
          kind: 'challenge',
          dimension: 'strategy',
          weight: weights[i]!,
          when: is('s.q', 'yes'),
          sources: [],
        }),
      ),
      measures: measures.map((m) => ({ ...m, achieves: { 's.q': 'no' } })),
    },
  });
  const ruleSet = compile(content, 'full');
  return { ruleSet, result: evaluate(ruleSet, { 's.q': value('yes') }, asOf) };
}

const ofOne = measure({ id: 'of-one', meets: ['one'] });
const ofTwo = measure({ id: 'of-two', meets: ['two'] });
const ofThree = measure({ id: 'of-three', meets: ['three'] });
const ofTwoAndThree = measure({ id: 'of-two-and-three', meets: ['two', 'three'] });

describe('steps under random weightings of findings', () => {
  test('of one finding each come first equally often, whatever the rule set weighs', () => {
    const [now] = ranked([5, 2, 1], [ofOne, ofTwo, ofThree]);
    expect(now!.order.map(({ id }) => id)).toEqual(['of-one', 'of-two', 'of-three']);
    for (const { first } of now!.order) expect(Math.abs(first - 1 / 3)).toBeLessThan(0.02);
  });

  test('of more findings come first more often: as often as can be reckoned by hand', () => {
    const [now] = ranked([5, 1, 1], [ofOne, ofTwoAndThree]);
    // One of three weights that are even on their simplex is more than half in a quarter of them.
    expect(Math.abs(now!.order.find(({ id }) => id === 'of-one')!.first - 0.25)).toBeLessThan(0.02);
  });

  test('keep what comes after another behind it', () => {
    const [now] = ranked([5, 2, 1], [{ ...ofOne, after: ['of-three'] }, ofTwo, ofThree]);
    const shares = new Map(now!.order.map(({ id, first }) => [id, first]));
    expect(now!.order.map(({ id }) => id)).toEqual(['of-three', 'of-one', 'of-two']);
    expect(shares.get('of-one')).toBe(0);
    expect(Math.abs(shares.get('of-three')! - 2 / 3)).toBeLessThan(0.02);
  });

  test('are ranked in each horizon by itself, where it holds two', () => {
    const later = { ...ofThree, horizon: 'later' as const };
    expect(ranked([5, 2, 1], [ofOne, ofTwo, later]).map(({ horizon }) => horizon)).toEqual(['now']);
  });

  test('give the same shares again', () => {
    expect(ranked([5, 2, 1], [ofOne, ofTwoAndThree])).toEqual(ranked([5, 2, 1], [ofOne, ofTwoAndThree]));
  });
});

describe('the weight of a finding that turns the first two steps round', () => {
  test('is the one that has to change least', () => {
    const [now] = ranked([5, 2, 1], [ofOne, ofTwoAndThree]);
    expect(now!.turn).toEqual({ finding: 'one', from: 5, to: 3 });
  });

  test('is none where one has to wait for the other, or both meet the same', () => {
    const [waits] = ranked([5, 2, 1], [ofOne, { ...ofTwo, after: ['of-one'] }]);
    const [same] = ranked([5, 2, 1], [ofOne, { ...ofOne, id: 'also-of-one', effort: [3, 4] }]);
    expect([waits!.turn, waits!.level, same!.turn, same!.level]).toEqual([null, false, null, false]);
  });

  test('is any where both weigh the same', () => {
    const [now] = ranked([3, 3, 1], [ofOne, { ...ofTwo, effort: [3, 4] }]);
    expect([now!.turn, now!.level]).toEqual([null, true]);
  });

  test('does so: the rules with that weight give the other order beyond it, and not before', () => {
    const weight = fc.integer({ min: 1, max: 5 });
    const meets = fc.subarray(findings, { minLength: 1 });
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), meets, meets, fc.boolean(), (weights, a, b, waits) => {
        const measures = [
          measure({ id: 'a', meets: a }),
          measure({ id: 'b', meets: b, effort: [2, 3], ...(waits ? { after: ['c'] } : {}) }),
          measure({ id: 'c', meets: ['three'], effort: [3, 5] }),
        ];
        const [now] = ranked(weights, measures);
        const { order, turn } = now!;
        if (turn === null) return;
        const with_ = (to: number): string[] => {
          const changed = weights.map((w, i) => (findings[i] === turn.finding ? to : w));
          return called(changed, measures).result.measures.map(({ id }) => id);
        };
        const [first, second] = order.map(({ id }) => id) as [string, string];
        const side = Math.sign(turn.to - turn.from) * 0.01;
        const [before, beyond] = [with_(turn.to - side), with_(turn.to + side)];
        expect(before.indexOf(first)).toBeLessThan(before.indexOf(second));
        expect(beyond.indexOf(second)).toBeLessThan(beyond.indexOf(first));
      }),
      { numRuns: 60 },
    );
  });
});

/** The steps of a horizon as a plan tells them: of one origin at the place of the first, if one is needed. */
function planOf(result: Result, horizon: string): string[] {
  const here = result.measures.filter((m) => m.horizon === horizon);
  const needed = new Set(here.filter((m) => m.holds === 'certainly').map((m) => m.origin));
  return [...new Set(here.map((m) => m.origin))].filter((origin) => needed.has(origin));
}

const files = readContentFiles(fileURLToPath(new URL('../../../questionnaires', import.meta.url)));
const scenarios = [...files.keys()].filter((path) => path.startsWith('kommune/2026-1/scenarios/'));

describe('the order by the weights of the rule set', () => {
  test.each(scenarios)('is that of the plan: %s', (path) => {
    const content = loadVersion(files, 'kommune', '2026-1', fingerprint).content!;
    const { mode, answers, asOf } = parse(files.get(path)!) as Scenario;
    const ruleSet = compile(content, mode);
    const result = evaluate(ruleSet, answers, asOf);
    const rankings = rankSteps(ruleSet, result, { seed: 1, weightings: 1 });
    expect(rankings.length).toBeGreaterThan(0);
    for (const { horizon, order } of rankings)
      expect(order.map(({ id }) => id)).toEqual(planOf(result, horizon));
  });

  test('is that of the plan, whatever the rules and the answers', () => {
    fc.assert(
      fc.property(cases('full'), ({ ruleSet, answers }) => {
        const result = evaluate(ruleSet, answers, asOf);
        for (const { horizon, order } of rankSteps(ruleSet, result, { seed: 1, weightings: 1 }))
          expect(order.map(({ id }) => id)).toEqual(planOf(result, horizon));
      }),
      { numRuns: 300 },
    );
  });
});
