import type { Migration } from '../migration.ts';
import type { Condition, PartSource, RulesSource } from '../model.ts';
import { choicesOf } from './places.ts';
import { general } from './used.ts';

/** The names of an older version, told in those of the newer one; what was split or dropped keeps its own. */
export interface NewNames {
  question: (id: string) => string;
  choice: (question: string, choice: string) => string;
  area: (id: string) => string;
}

/**
 * @param areas the need areas of the older version
 * @param areasQuestion the question they are choices of
 */
export function newNames(migration: Migration, areas: readonly string[], areasQuestion: string): NewNames {
  const only = (id: string, choice: string): string => {
    const became = choicesOf(migration.questions?.[id], choice);
    return became.length === 1 ? became[0]! : choice;
  };
  const area = (id: string): string => only(areasQuestion, id);
  const question = (id: string): string => {
    const name = general(id, areas);
    const now = migration.questions?.[name]?.to ?? name;
    return name === id ? now : area(id.slice(0, id.indexOf('.'))) + now.slice(now.indexOf('.'));
  };
  return { question, area, choice: (id, choice) => only(general(id, areas), choice) };
}

/** A condition of the older version in the names of the newer one. */
export function conditionInNewNames(condition: Condition, names: NewNames): Condition {
  const inner = (one: Condition): Condition => conditionInNewNames(one, names);
  if ('all' in condition) return { all: condition.all.map(inner) };
  if ('any' in condition) return { any: condition.any.map(inner) };
  if ('not' in condition) return { not: inner(condition.not) };
  if ('answered' in condition) return { answered: names.question(condition.answered) };
  const [test, asked] = Object.entries(condition)[0]!;
  const [id, wanted] = Object.entries(asked as object)[0] as [string, string | string[] | number];
  const choices =
    typeof wanted === 'number'
      ? wanted
      : Array.isArray(wanted)
        ? [...new Set(wanted.map((choice) => names.choice(id, choice)))]
        : names.choice(id, wanted);
  return { [test]: { [names.question(id)]: choices } } as Condition;
}

/** The rules of the older version in the names of the newer one. */
export function rulesInNewNames(rules: RulesSource, names: NewNames): RulesSource {
  const scored = <T extends { parts?: PartSource[] }>(score: T): T =>
    score.parts === undefined
      ? score
      : { ...score, parts: score.parts.map((part) => partInNewNames(part, names)) };
  const when = <T extends { when: Condition; areas?: string[] }>(rule: T): T => ({
    ...rule,
    when: conditionInNewNames(rule.when, names),
    ...(rule.areas ? { areas: rule.areas.map(names.area) } : {}),
  });
  return {
    ...rules,
    overall: scored(rules.overall),
    dimensions: rules.dimensions.map(scored),
    scores: rules.scores.map(scored),
    knockouts: rules.knockouts.map(when),
    findings: rules.findings.map(when),
    measures: rules.measures.map((measure) => ({
      ...measure,
      achieves: Object.fromEntries(
        Object.entries(measure.achieves).map(([id, choice]) => [
          names.question(id),
          names.choice(id, choice),
        ]),
      ),
      ...(measure.areas ? { areas: measure.areas.map(names.area) } : {}),
    })),
  };
}

function partInNewNames(part: PartSource, names: NewNames): PartSource {
  const { question, points, areaPoints } = part;
  return {
    ...part,
    ...(question === undefined ? {} : { question: names.question(question) }),
    ...(points === undefined ? {} : { points: renamedKeys(points, (c) => names.choice(question!, c)) }),
    ...(areaPoints === undefined ? {} : { areaPoints: renamedKeys(areaPoints, names.area) }),
  };
}

/** Choices that became one and had different points keep their own names: that is a change to be told. */
function renamedKeys(
  points: Record<string, number>,
  nameOf: (key: string) => string,
): Record<string, number> {
  const entries = Object.entries(points);
  const clash = (key: string): boolean =>
    entries.some(([other, n]) => nameOf(other) === nameOf(key) && n !== points[key]);
  return Object.fromEntries(entries.map(([key, n]) => [clash(key) ? key : nameOf(key), n]));
}
