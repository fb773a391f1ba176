import { expect, test } from 'vitest';
import { near } from '../../../server/questionnaire/check/near.ts';

const known = ['strategy.mandate', 'strategy.goals', 'money.share', 'no', 'kind'];

test.each([
  ['strategy.mandat', 'strategy.mandate'],
  ['strategy.mandaet', 'strategy.mandate'],
  ['Money.share', 'money.share'],
  ['knid', 'kind'],
  ['yes', ''],
  ['strategy.owner', ''],
  ['', ''],
])('"%s" most likely means "%s"', (word, meant) => {
  expect(near(word, known)).toBe(meant);
});

test('a name is not offered in its own place', () => {
  expect(near('kind', known)).toBe('');
});
