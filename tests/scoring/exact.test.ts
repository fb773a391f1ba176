import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { encode } from '../../server/questionnaire/encode.ts';
import { truths } from '../../server/questionnaire/truth.ts';
import { evaluate, type RuleSet } from '../../server/scoring/evaluate.ts';
import type { Result, ScoreResult } from '../../server/scoring/result.ts';
import { asOf } from '../fixtures/content-of.ts';
import { allWays, capped } from '../fixtures/generated/completions.ts';
import { sharedCases } from '../fixtures/generated/shared.ts';
import { type Case, cases } from '../fixtures/generated.ts';

const scoresOf = (r: Result): ScoreResult[] => [r.overall, ...r.dimensions, ...r.scores];

/** What a score comes to over all ways, each evaluated by itself. */
interface Seen {
  low: number | null;
  high: number | null;
  level: { low: string; high: string } | null;
  /** Knock-outs that limit it in some way; true where they hold in every way in which it applies. */
  limitedBy: Record<string, boolean>;
}

function seenOf(
  { levels, knockouts, encoder }: RuleSet,
  ways: Answers[],
  results: Result[],
  place: number,
): Seen {
  const seen = results.flatMap((result, i) => {
    const score = scoresOf(result)[place]!;
    return score.low === null ? [] : [{ score, state: encode(encoder, ways[i]!, asOf) }];
  });
  if (seen.length === 0) return { low: null, high: null, level: null, limitedBy: {} };
  const values = seen.map(({ score }) => score.low!);
  const reached = seen.map(({ score }) => levels.findIndex((l) => l.id === score.level!.low));
  const limiting = new Set(seen.flatMap(({ score }) => score.limitedBy.map((k) => k.id)));
  const all = knockouts.get(seen[0]!.score.id) ?? [];
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    level: { low: levels[Math.min(...reached)]!.id, high: levels[Math.max(...reached)]!.id },
    limitedBy: Object.fromEntries(
      all
        .filter(({ id }) => limiting.has(id))
        .map(({ id, when }) => [id, seen.every(({ state }) => when.test(state) === truths.yes)]),
    ),
  };
}

function expectExact({ ruleSet, answers: given }: Case, most: number): void {
  const answers = capped(ruleSet, given, most);
  const range = evaluate(ruleSet, answers, asOf);
  const ways = [...allWays(ruleSet, answers)];
  const results = ways.map((way) => evaluate(ruleSet, way, asOf));
  for (const [place, score] of scoresOf(range).entries()) {
    const { low, high, level, limitedBy } = score;
    const told = Object.fromEntries(limitedBy.map(({ id, holds }) => [id, holds === 'certainly']));
    expect({ low, high, level, limitedBy: told }, score.id).toEqual(seenOf(ruleSet, ways, results, place));
    expect(score.exact, score.id).toBe(true);
  }
  for (const [place, finding] of range.findings.entries()) {
    const holds = new Set(results.map((r) => r.findings[place]!.holds));
    const told = holds.size > 1 ? 'possibly' : [...holds][0];
    expect(finding.holds, finding.id).toBe(told);
    expect(finding.exact, finding.id).toBe(true);
  }
}

describe('over all ways in which the unknown answers could turn out', { timeout: 300_000 }, () => {
  test('score, level, knock-outs and findings come to exactly what they say', () => {
    fc.assert(
      fc.property(cases('full'), (it) => expectExact(it, 600)),
      { numRuns: 400 },
    );
  });

  test('and so where answers are shared out over dimensions and knock-outs', () => {
    fc.assert(
      fc.property(sharedCases, (it) => expectExact(it, 1500)),
      { numRuns: 250 },
    );
  });

  test('and so in the quick check', () => {
    fc.assert(
      fc.property(cases('quick'), (it) => expectExact(it, 300)),
      { numRuns: 150 },
    );
  });
});
