import { expect, test } from 'vitest';
import { whoIs } from '../../server/questionnaire/who.ts';

const answers = {
  'us.where': { value: 'at' },
  'us.size': { unknown: true },
  'profile.country': { value: 'de' },
} as const;

test('country, state and size are what the named questions say', () => {
  expect(whoIs({ profile: { country: 'us.where', state: 'us.state', size: 'us.size' } }, answers)).toEqual({
    country: 'at',
    state: null,
    size: null,
  });
});

test('a questionnaire that names none simply knows none, whatever its questions are called', () => {
  expect(whoIs({ profile: {} }, answers)).toEqual({ country: null, state: null, size: null });
});
