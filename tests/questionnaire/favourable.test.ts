import { expect, test } from 'vitest';
import { favourableParts } from '../../server/questionnaire/favourable.ts';

const asked = { question: 's.one', weight: 2, points: { bad: 10, good: 90 } };
const stepped = { question: 's.share', steps: [{ below: 5, points: 1 }, { points: 2 }] };

test('where more points are better the parts stay as they are', () => {
  expect(favourableParts({ id: 'it', kind: 'mean', parts: [asked, stepped] })).toEqual([asked, stepped]);
});

test('where fewer are better the points of choices are turned, and nothing else', () => {
  expect(favourableParts({ id: 'it', kind: 'mean', better: 'less', parts: [asked, stepped] })).toEqual([
    { ...asked, points: { bad: -10, good: -90 } },
    stepped,
  ]);
});

test('a score of other scores has none', () => {
  expect(favourableParts({ id: 'it', kind: 'discount', of: 'a', when: 'b', by: 1, share: 1 })).toEqual([]);
});
