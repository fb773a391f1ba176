import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { near } from './near.ts';

/** The need areas are the choices of their question, and whatever names an area names one of them. */
export function checkAreas(structure: Structure): Problem[] {
  const { questionnaire, questions, findings, measures } = structure;
  const { from, ids } = questionnaire.value.areas;
  const problems: Problem[] = [];
  const question = questions.find(({ id }) => id === from);
  if (question?.value.choices !== undefined) {
    const { choices } = question.value;
    ids.forEach((area, i) => {
      if (!choices.includes(area))
        problems.push(
          problemAt(questionnaire, ['areas', 'ids', i], 'areas-mismatch', { area, listed: 'yes' }),
        );
    });
    choices.forEach((area, i) => {
      if (!ids.includes(area))
        problems.push(problemAt(question, ['choices', i], 'areas-mismatch', { area, listed: 'no' }));
    });
  }
  for (const thing of [...questions, ...findings, ...measures])
    problems.push(...unknownAreas(thing, ['areas'], thing.value.areas ?? [], ids));
  return problems;
}

/** One problem for each area that does not exist. */
export function unknownAreas(
  place: Place,
  keys: Place['path'],
  areas: readonly string[],
  known: readonly string[],
): Problem[] {
  return areas.flatMap((area, i) =>
    known.includes(area)
      ? []
      : [problemAt(place, [...keys, i], 'unknown-area', { area, near: near(area, known) })],
  );
}
