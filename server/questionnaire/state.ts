/** What is known of a question. Open: asked, and not known (unanswered or "we do not know"). */
export const stands = { hidden: 0, maybeAsked: 1, open: 2, given: 3, span: 4, notApplicable: 5 } as const;

/**
 * All answers of one assessment in numbers, by the index of the question. `low` and `high`: number of
 * the choice (single), bits of the choices (multiple), the number itself, or months after `asOf` (date).
 */
export interface State {
  stand: Uint8Array;
  low: Float64Array;
  high: Float64Array;
}
