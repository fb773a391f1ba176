import { type Problem, problemAt } from '../problem.ts';
import type { Resolved } from './find-question.ts';

/** Who a municipality is decides what is asked; it is neither measured nor changed by a measure. */
export function checkProfile(resolved: readonly Resolved[]): Problem[] {
  return resolved.flatMap(({ use, question }) =>
    question?.section.profile && (use.by === 'part' || use.by === 'achieves')
      ? [problemAt(use, [], 'profile-measured', { question: use.question })]
      : [],
  );
}
