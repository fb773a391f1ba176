import type { Answers } from './answers.ts';
import type { Mode } from './expand.ts';

/** Points as the report prints them, in whole points; of a level both ends, or one for both. */
export interface ExpectedScore {
  low?: number;
  high?: number;
  level?: string | [string, string];
}

/** What holds certainly, possibly, or not. */
export interface ExpectedHolding {
  certainly?: string[];
  possibly?: string[];
  not?: string[];
}

/** Answers with the result that is expected of them: a test that stands beside the rules. */
export interface Scenario {
  title?: string;
  note?: string;
  asOf: string;
  mode: Mode;
  answers: Answers;
  expect: {
    overall?: ExpectedScore;
    dimensions?: Record<string, ExpectedScore>;
    /** Further scores, with their area where they stand for each. */
    scores?: Record<string, ExpectedScore>;
    /** Whether what a knock-out asks for holds, however low the level is without it. */
    knockouts?: ExpectedHolding;
    findings?: ExpectedHolding;
    /** Recommended, in this order; others may stand between. */
    measures?: string[];
    /** Not recommended. */
    notMeasures?: string[];
  };
  sources?: string[];
}
