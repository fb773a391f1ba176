import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';

/** Levels begin at 0 and ascend. */
export function checkLevels({ levels }: Structure): Problem[] {
  return levels.flatMap((level, i) => {
    const before = levels[i - 1]?.value.from;
    const fine = before === undefined ? level.value.from === 0 : level.value.from > before;
    return fine ? [] : [problemAt(level, ['from'], 'levels-order', {})];
  });
}
