import type { ProblemCode } from '../../../../server/questionnaire/problem.ts';

/** A fault planted in the small content, and all that the check says of it in English. */
export interface Fault {
  code: ProblemCode;
  /** What was done, where the code alone does not say it. */
  by: string;
  files: Map<string, string>;
  lines: string[];
  /** Only what is said under this code: the fault has others in its train. */
  amongOthers?: true;
}
