import { type Problem, problemAt } from '../problem.ts';
import type { Shared } from '../read/shared.ts';
import { near } from './near.ts';

/** The rates that hold for all areas. */
const rates = ['priceRise', 'discount'];

/** No span ends before it begins, percent stand where there is no area, and each kind exists. */
export function checkCostDefaults({ costDefaults, costKinds, complete }: Shared): Problem[] {
  const kinds = costKinds.map(({ id }) => id);
  return costDefaults.flatMap((one) => {
    const { low, high, unit, areas, kind } = one.value;
    const known = areas === undefined ? rates : kinds;
    return [
      ...(low <= high ? [] : [problemAt(one, ['low'], 'bounds', { min: low, max: high })]),
      ...((unit === 'percent') === (areas === undefined)
        ? []
        : [problemAt(one, ['unit'], 'default-unit', {})]),
      ...(known.includes(kind) || !complete.costKinds
        ? []
        : [problemAt(one, ['kind'], 'unknown-cost-kind', { kind, near: near(kind, known) })]),
    ];
  });
}
