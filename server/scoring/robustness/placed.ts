import type { State } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import type { Part } from '../parts.ts';
import type { Criterion, Matrix } from './matrix.ts';
import { areaKey } from './own.ts';

/** The parts of the scores of several areas, in rows as in the matrix; null: the area has no such part. */
export interface Placed {
  matrix: Matrix;
  parts: readonly (Part | null)[];
}

/**
 * The parts by which areas are ranked, without their points.
 * @returns null where one of the scores is not there for one of the areas, or is no mean of parts alone
 */
export function placedParts(
  ruleSet: RuleSet,
  state: State,
  areas: readonly string[],
  scores: readonly string[],
): Placed | null {
  const criteria: Criterion[] = [];
  const byArea = areas.map(() => new Map<Criterion, Part>());
  for (const [score, name] of scores.entries()) {
    const known = new Map<string, Criterion>();
    for (const [row, area] of areas.entries()) {
      const makeup = ruleSet.scores.find(({ id }) => id === `${area}.${name}`)?.makeup;
      if (makeup?.kind !== 'mean' || makeup.links.length > 0) return null;
      const seen = new Map<string, number>();
      for (const part of makeup.parts) {
        const key = keyOf(ruleSet, part, state);
        // A score may ask the same question in several parts.
        const times = seen.get(key) ?? 0;
        seen.set(key, times + 1);
        const criterion = known.get(`${key} ${times}`) ?? { score, key, weight: part.weight };
        known.set(`${key} ${times}`, criterion);
        byArea[row]!.set(criterion, part);
      }
    }
    criteria.push(...known.values());
  }
  const points = new Float64Array(areas.length * criteria.length).fill(Number.NaN);
  return {
    matrix: { ids: areas, scores, criteria, points },
    parts: byArea.flatMap((own) => criteria.map((criterion) => own.get(criterion) ?? null)),
  };
}

function keyOf({ questionnaire }: RuleSet, part: Part, state: State): string {
  if (part.read(state)?.stand === 'area') return areaKey;
  const question = questionnaire.questions[part.question];
  return question === undefined ? areaKey : question.area === null ? question.id : question.key;
}

/**
 * Puts points into the matrix: of a part that is open the middle of what it may bring.
 * @param parts those to be read again; null leaves what stands there
 */
export function readPoints({ points }: Matrix, parts: readonly (Part | null)[], state: State): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part == null) continue;
    const reason = part.read(state);
    points[at] = reason === null ? Number.NaN : (reason.low + reason.high) / 2;
  }
}
