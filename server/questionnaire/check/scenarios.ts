import type { Answers } from '../answers.ts';
import { checkAnswer } from '../door.ts';
import { expand } from '../expand.ts';
import type { Content } from '../model.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { near } from './near.ts';

type Known = ReadonlySet<string>;

/** Scenarios answer questions that exist with answers that could be given, and expect what can come. */
export function checkScenarios(
  scenarios: readonly { path: string; value: Scenario }[],
  content: Content,
): Problem[] {
  const { byId } = expand(content, 'full');
  const { rules } = content;
  const areas = content.questionnaire.areas.ids;
  const known = {
    dimensions: new Set(rules.dimensions.map((d) => d.id)),
    levels: new Set(rules.levels.map((l) => l.id)),
    findings: resultIds(rules.findings, areas),
    measures: resultIds(rules.measures, areas),
  };
  return scenarios.flatMap(({ path, value }) => {
    const place = { file: path, path: [], id: '' };
    return [...answerProblems(place, value.answers, byId), ...expectProblems(place, value.expect, known)];
  });
}

function answerProblems(place: Place, answers: Answers, byId: ReturnType<typeof expand>['byId']): Problem[] {
  return Object.entries(answers).flatMap(([id, answer]): Problem[] => {
    const question = byId.get(id);
    const here = { ...place, id };
    if (question === undefined)
      return [
        problemAt(here, ['answers', id], 'unknown-question', { question: id, near: near(id, byId.keys()) }),
      ];
    const wrong = checkAnswer(question, answer);
    return wrong === null
      ? []
      : [problemAt(here, ['answers', id], 'scenario-answer', { question: id, reason: wrong.code })];
  });
}

function expectProblems(
  place: Place,
  { overall, dimensions = {}, findings = {}, measures = [] }: Scenario['expect'],
  known: Record<'dimensions' | 'levels' | 'findings' | 'measures', Known>,
): Problem[] {
  const problems: Problem[] = [];
  const level = (id: string | undefined, keys: Place['path']): void => {
    if (id === undefined || known.levels.has(id)) return;
    problems.push(
      problemAt({ ...place, id }, keys, 'unknown-level', { level: id, near: near(id, known.levels) }),
    );
  };
  level(overall?.level, ['expect', 'overall', 'level']);
  for (const [id, expected] of Object.entries(dimensions)) {
    level(expected.level, ['expect', 'dimensions', id, 'level']);
    if (known.dimensions.has(id)) continue;
    const args = { dimension: id, near: near(id, known.dimensions) };
    problems.push(problemAt({ ...place, id }, ['expect', 'dimensions', id], 'unknown-dimension', args));
  }
  for (const [holds, ids] of Object.entries(findings))
    ids.forEach((id, i) => {
      if (known.findings.has(id)) return;
      const args = { finding: id, near: near(id, known.findings) };
      problems.push(problemAt({ ...place, id }, ['expect', 'findings', holds, i], 'unknown-finding', args));
    });
  measures.forEach((id, i) => {
    if (known.measures.has(id)) return;
    const args = { measure: id, near: near(id, known.measures) };
    problems.push(problemAt({ ...place, id }, ['expect', 'measures', i], 'unknown-measure', args));
  });
  return problems;
}

/** Ids as a result has them: with the area where a thing stands for each. */
function resultIds(
  things: readonly { id: string; each?: 'areas'; areas?: string[] }[],
  areas: string[],
): Known {
  return new Set(
    things.flatMap(({ id, each, areas: only = areas }) =>
      each ? only.map((area) => `${area}.${id}`) : [id],
    ),
  );
}
