import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { cycles, drawn } from './cycles.ts';
import { near } from './near.ts';
import { allScores } from './uses.ts';

/** Scores that name others name existing ones, in the right number, and none is made of itself. */
export function checkScores(structure: Structure): Problem[] {
  const areas = structure.questionnaire.value.areas.ids;
  const scores = allScores(structure);
  const byId = new Map(scores.map((score) => [score.id, score]));
  const names = scores.flatMap(({ id, value }) =>
    value.each ? ['$', ...areas].map((a) => `${a}.${id}`) : [id],
  );
  const problems: Problem[] = [];
  const links = new Map<string, string[]>();
  for (const score of scores) {
    const refer = (name: string, keys: Place['path']): void => {
      const [page, id] = name.includes('.') ? (name.split('.') as [string, string]) : [null, name];
      const repeats = byId.get(id)?.value.each !== undefined;
      if (page === '$' && !score.value.each)
        problems.push(problemAt(score, keys, 'dollar-outside', { name }));
      else if (page === null && repeats)
        problems.push(problemAt(score, keys, 'dollar-needed', { name, key: id }));
      else if (names.includes(name)) links.set(score.id, [...(links.get(score.id) ?? []), id]);
      else if (structure.complete.rules)
        problems.push(problemAt(score, keys, 'unknown-score', { score: name, near: near(name, names) }));
    };
    (score.value.parts ?? []).forEach((part, i) => {
      if (part.score !== undefined) refer(part.score, ['parts', i, 'score']);
    });
    if (score.value.of !== undefined) refer(score.value.of, ['of']);
    if (score.value.when !== undefined) refer(score.value.when, ['when']);
  }
  const circles = cycles(byId.keys(), (id) => links.get(id) ?? []).map((cycle) =>
    problemAt(byId.get(cycle[0]!)!, [], 'score-cycle', { cycle: drawn(cycle) }),
  );
  return [...problems, ...circles];
}
