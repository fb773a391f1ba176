import { describe, expect, test } from 'vitest';
import { savedErrors, savedIn } from '../../server/assessments/saved-file.ts';

/** Keys an answer may have, each with a value that fits; and one that does not belong there. */
const keys: [string, unknown][] = [
  ['value', 'x'],
  ['span', [1, 2]],
  ['unknown', true],
  ['notApplicable', true],
  ['open', true],
  ['note', 'x'],
  ['other', 1],
];

const subsets = Array.from({ length: 2 ** keys.length }, (_, bits) =>
  Object.fromEntries(keys.filter((_key, i) => (bits >> i) & 1)),
);

describe('a saved file', () => {
  test('is refused exactly where something is wrong can be told, whatever forms of an answer come together', () => {
    for (const answer of subsets) {
      const saved = { answers: { 'a.b': { value: 1 }, 'a.c': answer } };
      expect({ answer, refused: savedIn(saved) === null }).toEqual({
        answer,
        refused: savedErrors(saved).length > 0,
      });
    }
  });

  test('has one form of answer, and no other key', () => {
    const fits = subsets.filter((answer) => savedIn({ answers: { 'a.b': answer } }) !== null);
    expect(fits).toHaveLength(10);
    for (const answer of fits) {
      const { note: _note, ...form } = answer;
      expect(Object.keys(form)).toHaveLength(1);
      expect(answer).not.toHaveProperty('other');
    }
  });

  test.each([
    { answers: { 'a.b': { value: true } } },
    { answers: { 'a.b': { value: ['a', 1] } } },
    { answers: { 'a.b': { span: [1] } } },
    { answers: { 'a.b': { unknown: false } } },
    { answers: { 'a.b': 'x' } },
    { answers: [] },
    { asOf: 'today' },
    [],
    null,
  ])('%j is refused and told', (saved) => {
    expect(savedIn(saved)).toBeNull();
    expect(savedErrors(saved).length).toBeGreaterThan(0);
  });
});
