/** What the authors say of their content beside what follows from it; it changes no result. */
export interface Claims {
  /** Questions or choices that change nothing in the result, on purpose. */
  withoutEffect?: Record<string, 'all' | string[]>;
  /** Choices of a question that no rule tells apart, in groups: they are there to be recognised. */
  alike?: Record<string, string[][]>;
  /** Measures after which nothing measured is better, on purpose. */
  withoutGain?: string[];
  /** Findings that say the opposite of each other, in pairs: they never hold at once. */
  opposite?: [string, string][];
  /** An opportunity and a challenge made of the same facts that may well hold at once. */
  together?: [string, string][];
}
