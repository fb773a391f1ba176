import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { cycles, drawn } from './cycles.ts';
import type { Resolved } from './find-question.ts';

/**
 * No question decides, over whatever way, whether it is asked itself. Seen on the questions as written:
 * a circle there is one among the questions of each area, and the other way round.
 */
export function checkVisibility(structure: Structure, resolved: readonly Resolved[]): Problem[] {
  const { questions, questionnaire } = structure;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const byOwner = Map.groupBy(
    resolved.filter(({ use, question }) => use.by === 'show' && question !== null),
    ({ use }) => use.id,
  );
  const next = (id: string): string[] => {
    const { section, areas } = byId.get(id)!;
    const shows = [...(byOwner.get(section.id) ?? []), ...(byOwner.get(id) ?? [])];
    const from =
      areas !== null && byId.has(questionnaire.value.areas.from) ? [questionnaire.value.areas.from] : [];
    return [...from, ...shows.map(({ question }) => question!.id)];
  };
  return cycles(byId.keys(), next).map((cycle) =>
    problemAt(byId.get(cycle[0]!)!, [], 'visibility-cycle', { cycle: drawn(cycle) }),
  );
}
