import { expect, test } from 'vitest';
import { copyOf, type State, stands, withGiven } from '../../server/questionnaire/state.ts';

const state = (): State => ({
  stand: Uint8Array.of(stands.unknown, stands.span),
  low: Float64Array.of(0, 3),
  high: Float64Array.of(0, 8),
});

test('what is tried in a copy does not change the state', () => {
  const [before, copy] = [state(), copyOf(state())];
  expect(copy).toEqual(before);
  copy.stand[0] = stands.given;
  copy.low[0] = 5;
  copy.high[0] = 5;
  expect(before).toEqual(state());
});

test('a question that is given has one value, all others stay', () => {
  const before = state();
  expect(withGiven(before, 1, 5)).toEqual({
    stand: Uint8Array.of(stands.unknown, stands.given),
    low: Float64Array.of(0, 5),
    high: Float64Array.of(0, 5),
  });
  expect(before).toEqual(state());
});
