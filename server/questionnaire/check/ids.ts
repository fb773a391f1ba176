import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Shared } from '../read/shared.ts';
import type { Structure } from '../read/structure.ts';
import { allScores } from './uses.ts';

/** No id stands for two things. Sections and areas share their names: both begin the ids of questions. */
export function checkIds(structure: Structure): Problem[] {
  const { questionnaire, questions, levels, knockouts, findings, measures } = structure;
  const { areas, sections } = questionnaire.value;
  const clashes = sections.flatMap((id, i) =>
    areas.ids.includes(id)
      ? [
          problemAt({ ...questionnaire, id }, ['sections', i], 'duplicate-id', {
            id,
            other: questionnaire.file,
          }),
        ]
      : [],
  );
  const once = questions.filter((q) => q.areas === null);
  const repeated = questions.filter((q) => q.areas !== null);
  return [
    ...clashes,
    ...twice(once, (q) => q.id),
    // Several repeated sections share the pages of the areas.
    ...twice(repeated, (q) => q.value.id),
    ...twice(allScores(structure)),
    ...twice(levels),
    ...twice(knockouts),
    ...twice(findings),
    ...twice(measures),
  ];
}

/** The same beside the versions, where one thing may stand in many files. */
export function checkSharedIds({
  sources,
  glossary,
  catalogue,
  cases,
  products,
  costKinds,
  costDefaults,
  tender,
  myths,
}: Shared): Problem[] {
  // Bases and lines of a tender share their words.
  return [
    ...twice(sources),
    ...twice(glossary),
    ...twice(catalogue),
    ...twice(cases),
    ...twice(products),
    ...twice<Place & { value: object }>([...tender.bases, ...tender.lines]),
    ...twice(costKinds),
    ...twice(costDefaults),
    ...twice(myths),
  ];
}

/** One problem for each thing whose id another had before. */
export function twice<T extends Place & { value: object }>(
  things: readonly T[],
  idOf = (thing: T): string => thing.id,
): Problem[] {
  const first = new Map<string, T>();
  return things.flatMap((thing) => {
    const id = idOf(thing);
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, thing);
      return [];
    }
    const keys = 'id' in thing.value ? ['id'] : [];
    return [problemAt(thing, keys, 'duplicate-id', { id: thing.id, other: other.file })];
  });
}
