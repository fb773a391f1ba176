import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameStand } from '../../server/questionnaire/same-stand.ts';
import { walk } from '../../server/questionnaire/walk.ts';
import { evaluate } from '../../server/scoring/evaluate.ts';
import { answersMoved, moved } from '../../server/scoring/moved.ts';
import { asOf } from '../fixtures/content-of.ts';
import { allWays, capped } from '../fixtures/generated/completions.ts';
import { cases } from '../fixtures/generated.ts';

describe('what moved between two rounds', { timeout: 60_000 }, () => {
  test('is what the scores really rose by, whatever the unknown answers of both rounds turn out to be', () => {
    fc.assert(
      fc.property(cases('full'), fc.boolean(), (it, sameAnswers) => {
        const before = sameAnswers ? it.answers : {};
        const [small, large] = [capped(it.ruleSet, before, 12), capped(it.ruleSet, it.answers, 12)];
        const result = (answers: typeof small) => evaluate(it.ruleSet, answers, asOf);
        const moves = moved(result(small), result(large)).scores;
        for (const was of allWays(it.ruleSet, small))
          for (const is of allWays(it.ruleSet, large)) {
            const [a, b] = [result(was), result(is)];
            for (const { id, direction, by } of moves) {
              const then = [a.overall, ...a.dimensions].find((s) => s.id === id)!.low;
              const now = [b.overall, ...b.dimensions].find((s) => s.id === id)!.low;
              if (then === null || now === null || by === null) continue;
              const rise = now - then;
              expect(rise).toBeGreaterThanOrEqual(by[0] - 1e-9);
              expect(rise).toBeLessThanOrEqual(by[1] + 1e-9);
              if (direction === 'up') expect(rise).toBeGreaterThan(0);
              if (direction === 'down') expect(rise).toBeLessThan(0);
              if (direction === 'same') expect(Math.abs(rise)).toBeLessThan(1e-8);
            }
          }
      }),
      { numRuns: 100 },
    );
  });

  test('a finding appeared or is gone only where it is certain in both rounds', () => {
    fc.assert(
      fc.property(cases('full'), (it) => {
        const [before, now] = [evaluate(it.ruleSet, {}, asOf), evaluate(it.ruleSet, it.answers, asOf)];
        const { appeared, gone } = moved(before, now);
        const holds = (of: typeof now, id: string) => of.findings.find((f) => f.id === id)!.holds;
        for (const id of appeared) expect([holds(before, id), holds(now, id)]).toEqual(['not', 'certainly']);
        for (const id of gone) expect([holds(before, id), holds(now, id)]).toEqual(['certainly', 'not']);
      }),
      { numRuns: 100 },
    );
  });

  test('every question answered in either round is told of once, none else', () => {
    fc.assert(
      fc.property(cases('full'), cases('full'), (it, other) => {
        const { questions } = it.ruleSet.questionnaire;
        const { asked } = walk(it.ruleSet.encoder, it.answers, asOf);
        const told = answersMoved(
          questions.filter((q) => asked.has(q.id)),
          other.answers,
          it.answers,
        );
        const ids = Object.values(told).flat();
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(asked.has(id)).toBe(true);
        for (const id of told.waiting)
          expect(it.answers[id] === undefined || 'open' in it.answers[id]!).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('two answers say the same whatever stands beside them and in whatever order', () => {
    expect(sameStand({ value: ['a', 'b'] }, { value: ['b', 'a'], note: 'x', origin: 'earlier' })).toBe(true);
    expect(sameStand({ value: 3 }, { span: [3, 3] })).toBe(false);
    expect(sameStand({ unknown: true }, { notApplicable: true })).toBe(false);
  });
});
