import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { allScores } from './uses.ts';

/** Steps ascend, and the last alone has no upper end. */
export function checkSteps(structure: Structure): Problem[] {
  return allScores(structure).flatMap((score) =>
    (score.value.parts ?? []).flatMap(({ steps }, i) => {
      const wrong = (steps ?? []).findIndex(({ below }, step) => {
        const last = step === steps!.length - 1;
        const before = steps![step - 1]?.below;
        if (last) return below !== undefined;
        return below === undefined || (before !== undefined && below <= before);
      });
      return wrong < 0 ? [] : [problemAt(score, ['parts', i, 'steps', wrong], 'steps-order', {})];
    }),
  );
}
