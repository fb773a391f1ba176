import type { Answers } from './answers.ts';
import type { Mode } from './expand.ts';

export interface ExpectedScore {
  low?: number;
  high?: number;
  level?: string;
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
    findings?: { certainly?: string[]; possibly?: string[]; not?: string[] };
    measures?: string[];
  };
  sources?: string[];
}
