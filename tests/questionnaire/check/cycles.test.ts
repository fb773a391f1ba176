import { describe, expect, test } from 'vitest';
import { cycles, drawn } from '../../../server/questionnaire/check/cycles.ts';

const found = (graph: Record<string, string[]>): string[] =>
  cycles(Object.keys(graph), (node) => graph[node] ?? []).map(drawn);

describe('circles', () => {
  test('of one, of two, and none', () => {
    expect(found({ a: ['a'] })).toEqual(['a → a']);
    expect(found({ a: ['b'], b: ['a'] })).toEqual(['a → b → a']);
    expect(found({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]);
  });

  test('are told once, without the way that leads to them', () => {
    expect(found({ x: ['a'], a: ['b'], b: ['c'], c: ['a'], y: ['b'] })).toEqual(['a → b → c → a']);
  });

  test('that lie apart are all told', () => {
    expect(found({ a: ['a'], b: ['c'], c: ['b'] })).toEqual(['a → a', 'b → c → b']);
  });
});
