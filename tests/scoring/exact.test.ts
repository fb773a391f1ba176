import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectExact } from '../fixtures/expect-exact.ts';
import { ratioCases } from '../fixtures/generated/ratios.ts';
import { sharedCases } from '../fixtures/generated/shared.ts';
import { cases } from '../fixtures/generated.ts';

describe('over all ways in which the unknown answers could turn out', { timeout: 300_000 }, () => {
  test('score, level, knock-outs and findings come to exactly what they say', () => {
    fc.assert(
      fc.property(cases('full'), ({ ruleSet, answers }) => expectExact(ruleSet, answers, 600)),
      { numRuns: 400 },
    );
  });

  test('and so where answers are shared out over dimensions and knock-outs', () => {
    fc.assert(
      fc.property(sharedCases, ({ ruleSet, answers }) => expectExact(ruleSet, answers, 1500)),
      { numRuns: 250 },
    );
  });

  test('and so where the whole is a sum of ratios over answers they share', () => {
    fc.assert(
      fc.property(ratioCases, ({ ruleSet, answers }) => expectExact(ruleSet, answers, 5200)),
      { numRuns: 25 },
    );
  });

  test('and so in the quick check', () => {
    fc.assert(
      fc.property(cases('quick'), ({ ruleSet, answers }) => expectExact(ruleSet, answers, 300)),
      { numRuns: 150 },
    );
  });
});
