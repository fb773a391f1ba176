import type { RulesSource } from '../questionnaire/model.ts';
import { type OwnWeights, weighables } from '../scoring/robustness/own.ts';
import type { PointsGiven } from './prioritise.ts';

/** The greatest weight a municipality may give. */
const greatest = 10;

/**
 * What people hold important, as weights for the sheet `weights` of an assessment: the part with the most
 * points weighs 10, the others in proportion, in tenths; a part without points weighs 0 and does not count.
 * @param given points of each person by the key of a part, as `weighables` names them
 * @param score `overall`, or another score whose weights may be set
 * @returns null where the rules have no such score or nobody gave a point
 */
export function weightsByPoints(
  given: readonly PointsGiven[],
  rules: RulesSource,
  score: string,
): OwnWeights | null {
  const parts = weighables(rules).find((own) => own.score === score)?.parts ?? [];
  const sums = parts.map(({ key }) => given.reduce((sum, points) => sum + (points[key] ?? 0), 0));
  const most = Math.max(0, ...sums);
  if (most === 0) return null;
  const weight = (sum: number): number => Math.round((sum / most) * greatest * 10) / 10;
  return { [score]: Object.fromEntries(parts.map(({ key }, i) => [key, weight(sums[i]!)])) };
}
