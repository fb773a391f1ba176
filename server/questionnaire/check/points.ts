import type { PartSource, QuestionSource } from '../model.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import type { Resolved } from './find-question.ts';
import { allScores } from './uses.ts';

/** Every choice has its points, and no question can bring more than 100. */
export function checkPoints(structure: Structure, resolved: readonly Resolved[]): Problem[] {
  const parts = new Map(
    allScores(structure).flatMap((score) =>
      (score.value.parts ?? []).map((part, i) => [
        `${score.file} ${[...score.path, 'parts', i].join()}`,
        part,
      ]),
    ),
  );
  return resolved.flatMap(({ use, question }) => {
    const part = parts.get(`${use.file} ${use.path.slice(0, -1).join()}`);
    if (use.test !== 'points' || question === null || part?.points === undefined) return [];
    const place = { ...use, path: [...use.path.slice(0, -1), 'points'] };
    return pointsProblems(place, use.question, question.value, part.points);
  });
}

function pointsProblems(
  place: Place,
  name: string,
  { kind, choices = [], exclusive = [] }: QuestionSource,
  points: NonNullable<PartSource['points']>,
): Problem[] {
  const problems: Problem[] = [];
  const missing = choices.filter((choice) => !Object.hasOwn(points, choice));
  if (missing.length > 0) problems.push(problemAt(place, [], 'points-missing', { of: missing.join(', ') }));
  if (kind !== 'multiple') return problems;
  for (const choice of exclusive)
    if (Object.hasOwn(points, choice) && points[choice] !== 0)
      problems.push(problemAt(place, [choice], 'exclusive-points', { choice, points: points[choice]! }));
  const sum = choices
    .filter((choice) => !exclusive.includes(choice) && Object.hasOwn(points, choice))
    .reduce((total, choice) => total + points[choice]!, 0);
  if (sum > 100) problems.push(problemAt(place, [], 'points-too-many', { question: name, sum }));
  return problems;
}
