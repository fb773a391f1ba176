/**
 * What is known of a question, in an order in which those that are asked stand last. Unanswered and
 * unknown range alike, but are told apart to the reader.
 */
export const stands = {
  hidden: 0,
  maybeAsked: 1,
  unanswered: 2,
  unknown: 3,
  given: 4,
  span: 5,
  notApplicable: 6,
} as const;

/**
 * All answers of one assessment in numbers, by the index of the question. `low` and `high`: bits
 * of the choices (one of a single), the number itself, or months after `asOf` (date).
 */
export interface State {
  stand: Uint8Array;
  low: Float64Array;
  high: Float64Array;
}

/** The same state apart, to try things in. */
export function copyOf({ stand, low, high }: State): State {
  return { stand: stand.slice(), low: low.slice(), high: high.slice() };
}

/** The same with one question given; what is asked does not follow. */
export function withGiven(state: State, index: number, value: number): State {
  const copy = copyOf(state);
  copy.stand[index] = stands.given;
  copy.low[index] = value;
  copy.high[index] = value;
  return copy;
}
