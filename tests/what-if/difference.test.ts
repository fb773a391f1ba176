import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../server/scoring/evaluate.ts';
import { differenceOf } from '../../server/what-if/difference.ts';
import { asOf } from '../fixtures/content-of.ts';
import { cases } from '../fixtures/generated.ts';

describe('what a change of answers does to the result', () => {
  test('is nothing where nothing is changed', () => {
    fc.assert(
      fc.property(cases('full'), ({ ruleSet, answers }) => {
        const result = evaluate(ruleSet, answers, asOf);
        const { overall, dimensions, findings, measures } = differenceOf(result, result);
        expect([overall, ...dimensions].filter((s) => s.changed)).toEqual([]);
        expect([...Object.values(findings), ...Object.values(measures)].flat()).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('names every finding and measure that is no longer as it was, once', () => {
    fc.assert(
      fc.property(cases('full'), ({ ruleSet, answers }) => {
        const [before, now] = [evaluate(ruleSet, {}, asOf), evaluate(ruleSet, answers, asOf)];
        const { findings, measures } = differenceOf(before, now);
        const told = Object.values(findings).flatMap((list) => list.map((f) => f.id));
        const other = now.findings.filter(
          (f) => before.findings.find(({ id }) => id === f.id)!.holds !== f.holds,
        );
        expect(told.toSorted()).toEqual(other.map((f) => f.id).toSorted());
        const ids = (list: readonly { id: string }[]) => list.map((m) => m.id).toSorted();
        const staying = now.measures.filter((m) => !measures.appear.includes(m));
        expect(ids([...staying, ...measures.gone])).toEqual(ids(before.measures));
      }),
      { numRuns: 100 },
    );
  });
});
