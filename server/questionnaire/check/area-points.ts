import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { near } from './near.ts';
import { allScores } from './uses.ts';

/** Points of the areas themselves stand in scores for each area, one for every area. */
export function checkAreaPoints(structure: Structure): Problem[] {
  const areas = structure.questionnaire.value.areas.ids;
  return allScores(structure).flatMap((score) =>
    (score.value.parts ?? []).flatMap(({ areaPoints }, i): Problem[] => {
      if (areaPoints === undefined) return [];
      const keys = ['parts', i, 'areaPoints'];
      if (!score.value.each) return [problemAt(score, keys, 'area-points-outside', {})];
      const missing = areas.filter((area) => !Object.hasOwn(areaPoints, area));
      const unknown = Object.keys(areaPoints).filter((area) => !areas.includes(area));
      return [
        ...(missing.length > 0 ? [problemAt(score, keys, 'points-missing', { of: missing.join(', ') })] : []),
        ...unknown.map((area) =>
          problemAt(score, [...keys, area], 'unknown-area', { area, near: near(area, areas) }),
        ),
      ];
    }),
  );
}
