import { idInArea, type Question } from '../questionnaire/expand.ts';
import type { Condition, Content, PartSource, ScoreSource } from '../questionnaire/model.ts';
import type { Ground } from './ground.ts';
import { measuresOf } from './measures-of.ts';
import { type Formula, formulaOf, questionsIn } from './solve/formula.ts';

/** What hangs on each question. */
export interface Rules {
  /** Conditions: of questions, findings, knock-outs and measures, and that an area was chosen that has points. */
  formulas: (question: Question) => readonly Formula[];
  /** Parts of scores. */
  parts: (question: Question) => readonly PartSource[];
  /** Ids of all that asks or counts it. */
  names: (question: Question) => readonly string[];
}

/** All that hangs on the questions, by question. */
export function rulesOf(ground: Ground): Rules {
  const { questionnaire, findings, structure, content } = ground;
  const formula = (condition: Condition): Formula => formulaOf(condition, questionnaire);
  const all = [
    ...questionnaire.questions.flatMap(({ id, show }) =>
      show === null ? [] : [{ id, rule: formula(show) }],
    ),
    ...findings.map(({ id, chosen, when }) => ({ id, rule: formula({ all: [...chosen, when] }) })),
    ...structure.knockouts.map(({ id, value }) => ({ id, rule: formula(value.when) })),
    ...measuresOf(ground).map(({ id, called }) => ({ id, rule: called })),
    ...areasCounted(ground).map((condition) => ({ id: '', rule: formula(condition) })),
  ];
  const byQuestion = new Map<number, typeof all>();
  for (const one of all)
    for (const index of questionsIn(one.rule)) byQuestion.set(index, [...(byQuestion.get(index) ?? []), one]);
  const { dimensions, scores, overall } = content.rules;
  const parts = [...dimensions, ...scores, overall].flatMap(({ id, parts: own = [] }) =>
    own.map((part) => ({ id, part })),
  );
  const asking = ({ index }: Question): typeof all => byQuestion.get(index) ?? [];
  const counting = (question: Question) => parts.filter(({ part }) => counts(part, question));
  return {
    formulas: (question) => asking(question).map(({ rule }) => rule),
    parts: (question) => counting(question).map(({ part }) => part),
    names: (question) => [...new Set([...asking(question), ...counting(question)].map(({ id }) => id))],
  };
}

/** An area with points of its own counts as soon as it was chosen. */
function areasCounted({ content, questionnaire }: Ground): Condition[] {
  const { areas, areasQuestion } = questionnaire;
  const counted = content.rules.scores.flatMap(({ parts = [] }) =>
    parts.flatMap(({ areaPoints }) => Object.keys(areaPoints ?? {})),
  );
  return areas.filter((area) => counted.includes(area)).map((area) => ({ is: { [areasQuestion]: area } }));
}

/** Scores with those they are made of, over however many steps. */
export function madeOf({ rules }: Content, scores: readonly ScoreSource[]): ScoreSource[] {
  const byId = new Map([...rules.dimensions, ...rules.scores, rules.overall].map((one) => [one.id, one]));
  const found = new Set<ScoreSource>();
  const visit = (name: string | undefined): void => {
    // `$.` or an area stands in front of a score that there is for each area.
    const score = name === undefined ? undefined : byId.get(name.slice(name.indexOf('.') + 1));
    if (score === undefined || found.has(score)) return;
    found.add(score);
    for (const other of [score.of, score.when, ...(score.parts ?? []).map((part) => part.score)])
      visit(other);
  };
  for (const { id } of scores) visit(id);
  return [...found];
}

/** Whether a part counts a question. */
export function counts({ question: name }: PartSource, { id, area }: Question): boolean {
  return name !== undefined && (name === id || (area !== null && idInArea(name, area) === id));
}
