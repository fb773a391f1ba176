import type { Answers } from '../answers.ts';
import { checkAnswer } from '../door.ts';
import { expand } from '../expand.ts';
import type { Content } from '../model.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { ExpectedHolding, ExpectedScore, Scenario } from '../scenario.ts';
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
    dimension: resultIds(rules.dimensions, areas),
    score: resultIds(rules.scores, areas),
    level: resultIds(rules.levels, areas),
    knockout: resultIds(rules.knockouts, areas),
    finding: resultIds(rules.findings, areas),
    measure: resultIds(rules.measures, areas),
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

type Kind = 'dimension' | 'score' | 'level' | 'knockout' | 'finding' | 'measure';

function expectProblems(
  place: Place,
  { overall, dimensions = {}, scores = {}, knockouts = {}, findings = {}, ...expected }: Scenario['expect'],
  known: Record<Kind, Known>,
): Problem[] {
  const unknown = (kind: Kind, id: string, keys: Place['path']): Problem[] =>
    known[kind].has(id)
      ? []
      : [
          problemAt({ ...place, id }, ['expect', ...keys], `unknown-${kind}`, {
            [kind]: id,
            near: near(id, known[kind]),
          } as never),
        ];
  const level = ({ level: ids }: ExpectedScore, keys: Place['path']): Problem[] =>
    typeof ids === 'string'
      ? unknown('level', ids, [...keys, 'level'])
      : (ids ?? []).flatMap((id, i) => unknown('level', id, [...keys, 'level', i]));
  const listed = (kind: Kind, ids: readonly string[] = [], keys: Place['path']): Problem[] =>
    ids.flatMap((id, i) => unknown(kind, id, [...keys, i]));
  const scored = (kind: Kind, own: Record<string, ExpectedScore>, key: string): Problem[] =>
    Object.entries(own).flatMap(([id, one]) => [...unknown(kind, id, [key, id]), ...level(one, [key, id])]);
  const holding = (kind: Kind, own: ExpectedHolding, key: string): Problem[] =>
    Object.entries(own).flatMap(([holds, ids]) => listed(kind, ids, [key, holds]));
  return [
    ...level(overall ?? {}, ['overall']),
    ...scored('dimension', dimensions, 'dimensions'),
    ...scored('score', scores, 'scores'),
    ...holding('knockout', knockouts, 'knockouts'),
    ...holding('finding', findings, 'findings'),
    ...listed('measure', expected.measures, ['measures']),
    ...listed('measure', expected.notMeasures, ['notMeasures']),
  ];
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
