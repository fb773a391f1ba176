import { type Problem, problemAt } from '../problem.ts';
import type { Shared } from '../read/shared.ts';

/** No span ends before it begins, and percent stand where there is no area. */
export function checkCostDefaults({ costDefaults }: Shared): Problem[] {
  return costDefaults.flatMap((one) => {
    const { low, high, unit, areas } = one.value;
    const order = low <= high ? [] : [problemAt(one, ['low'], 'bounds', { min: low, max: high })];
    const fits = (unit === 'percent') === (areas === undefined);
    return fits ? order : [...order, problemAt(one, ['unit'], 'default-unit', {})];
  });
}
