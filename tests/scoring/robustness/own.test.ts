import { describe, expect, test } from 'vitest';
import { weighables, withWeights } from '../../../server/scoring/robustness/own.ts';
import { content, evaluated, type Given } from './ranked.ts';

const given: Given = { mail: { a: 100, b: 0, c: 0, d: 50 }, office: { a: 0, b: 100, c: 100, d: 50 } };

describe("weights of one's own", () => {
  test('may be set for the scores that are means, by question or for the area itself', () => {
    expect(weighables(content.rules)).toEqual([
      {
        score: 'gain',
        parts: [
          { key: 'a', weight: 3 },
          { key: 'b', weight: 2 },
          { key: 'c', weight: 1 },
        ],
      },
      {
        score: 'ease',
        parts: [
          { key: 'd', weight: 2 },
          { key: 'area', weight: 1 },
        ],
      },
    ]);
  });

  test('may not be set for a score of one part, or of another kind than a mean', () => {
    const part = (question: string) => ({ question, points: { a: 0, b: 1 } });
    const rules = {
      ...content.rules,
      scores: [
        { id: 'alone', kind: 'mean' as const, parts: [part('s.x')] },
        { id: 'sum', kind: 'sum' as const, parts: [part('s.x'), part('s.y')] },
        { id: 'least', kind: 'minimum' as const, parts: [part('s.x'), part('s.y')] },
      ],
    };
    expect(weighables(rules)).toEqual([]);
    expect(withWeights(rules, { sum: { 's.x': 5 }, alone: { 's.x': 5 } })).toEqual(rules);
  });

  test('take the place of those of the rule set, which stay where none are named', () => {
    expect(evaluated(given, { gain: { b: 5 } }, ['gain']).mail).toBeCloseTo((100 * 3) / (3 + 5 + 1), 5);
  });

  test('of 0 leave a part out', () => {
    expect(evaluated(given, { gain: { a: 0 } }, ['gain'])).toEqual({ mail: 0, office: 100 });
  });

  test('leave a score as it is of which nothing would be left, and rules that name nothing', () => {
    expect(withWeights(content.rules, { gain: { a: 0, b: 0, c: 0 } })).toEqual(content.rules);
    expect(withWeights(content.rules, {})).toEqual(content.rules);
    expect(withWeights(content.rules, { none: { a: 1 } })).toEqual(content.rules);
  });

  test('do not change the rules they are set beside', () => {
    const before = JSON.stringify(content.rules);
    withWeights(content.rules, { gain: { a: 0 } });
    expect(JSON.stringify(content.rules)).toBe(before);
  });
});
