import { describe, expect, test } from 'vitest';
import type { Answer } from '../../server/questionnaire/answers.ts';
import { sameStand } from '../../server/questionnaire/same-stand.ts';

const different: Answer[] = [
  { value: 'a' },
  { value: ['a'] },
  { value: ['a', 'b'] },
  { value: 3 },
  { span: [3, 3] },
  { span: [3, 4] },
  { unknown: true },
  { notApplicable: true },
  { open: true, note: 'ask' },
];

describe('two answers', () => {
  test('say the same where they are alike', () => {
    for (const answer of different) expect(sameStand(answer, structuredClone(answer))).toBe(true);
  });

  test('say different things otherwise', () => {
    for (const [i, one] of different.entries())
      for (const other of different.slice(i + 1)) expect(sameStand(one, other)).toBe(false);
  });

  test('say the same whatever the order of the choices, and do not change it', () => {
    const value = ['b', 'a'];
    expect(sameStand({ value }, { value: ['a', 'b'] })).toBe(true);
    expect(value).toEqual(['b', 'a']);
  });

  test('say the same whatever stands beside them', () => {
    expect(sameStand({ value: 3, note: 'x', grade: 'heard' }, { value: 3, origin: 'list' })).toBe(true);
  });
});
