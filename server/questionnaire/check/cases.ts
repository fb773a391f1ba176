import { type Problem, problemAt } from '../problem.ts';
import type { Shared } from '../read/shared.ts';

/** No case ends before it begins. */
export function checkCases({ cases }: Shared): Problem[] {
  return cases.flatMap((one) =>
    one.value.to < one.value.from ? [problemAt(one, ['to'], 'years-order', {})] : [],
  );
}
