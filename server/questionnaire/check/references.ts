import { type Problem, problemAt } from '../problem.ts';
import type { Resolved } from './find-question.ts';

/** Every question that is named exists, and `$` stands where it can. */
export function checkReferences(resolved: readonly Resolved[]): Problem[] {
  return resolved.flatMap(({ use, lost }) =>
    lost === null ? [] : [problemAt(use, [], lost.code, lost.args)],
  );
}
