import { expect, test } from 'vitest';
import { olderOf } from '../../../server/questionnaire/versions/older.ts';

const versions = [
  { version: '1' },
  { version: '2' },
  { version: '3', migration: { from: '1' } },
  { version: '4', migration: { from: '9' } },
  { version: '5', migration: { from: '5' } },
];

test.each([
  ['the one before it, where no migration names another', 1, 0],
  ['none before the first', 0, -1],
  ['the one its migration names', 2, 0],
  ['none, where that one does not exist', 3, -1],
  ['none, where it names itself', 4, -1],
])('answers come from %s', (_, at, older) => {
  expect(olderOf(versions, at)).toBe(older);
});
