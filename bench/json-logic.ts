import { idInArea, inArea, type Question, type Questionnaire } from '../server/questionnaire/expand.ts';
import type { Condition, Content, PartSource, ScoreSource, Step } from '../server/questionnaire/model.ts';

/** Any JSON: what it means is for the other engine to know. */
export type Logic = unknown;

/**
 * Our rules in JSON Logic, for complete answers: in three stages, each over what the one before made, so
 * that nothing is worked out twice. Answers come as choices, lists of choices and numbers (dates as
 * months after the date the result speaks of), null where a question does not apply.
 */
export interface Stages {
  /** Answers → those of them that are asked, null for the rest. */
  asked: Logic;
  /** Asked answers → each score that is made of questions and areas, null where nothing applies. */
  scores: Logic;
  /** Scores → those made of other scores. */
  whole: Logic;
  /** Asked answers → each finding, true or false. */
  findings: Logic;
  /** Asked answers and scores → the place of the level of each score. */
  levels: Logic;
}

const answerOf = (id: string): Logic => ({ val: id });
const isThere = (id: string): Logic => ({ '!==': [answerOf(id), null] });

export function translate({ rules }: Content, questionnaire: Questionnaire): Stages {
  const all = [...rules.dimensions, ...rules.scores, rules.overall].flatMap((source) => {
    if (!source.each) return [{ id: source.id, source, area: null }];
    return questionnaire.areas.map((area) => ({ id: `${area}.${source.id}`, source, area }));
  });
  const linked = ({ source }: (typeof all)[number]): boolean =>
    source.kind === 'discount' || (source.parts ?? []).some((p) => p.score !== undefined);
  const score = ({ id, source, area }: (typeof all)[number]): [string, Logic] => [
    id,
    scoreLogic(source, area, questionnaire),
  ];
  const limits = rules.knockouts.map(({ limits, to, when }) => ({
    limits,
    to: rules.levels.findIndex((l) => l.id === to),
    when: conditionLogic(when, questionnaire),
  }));
  const findings = rules.findings.flatMap((f): [string, Logic][] => {
    if (!f.each) return [[f.id, conditionLogic(f.when, questionnaire)]];
    return (f.areas ?? questionnaire.areas).map((area) => {
      const chosen: Condition = { is: { [questionnaire.areasQuestion]: area } };
      return [`${area}.${f.id}`, conditionLogic({ all: [chosen, inArea(f.when, area)] }, questionnaire)];
    });
  });
  return {
    asked: {
      eachKey: Object.fromEntries(questionnaire.questions.map((q) => [q.id, shown(q, questionnaire)])),
    },
    scores: { eachKey: Object.fromEntries(all.filter((s) => !linked(s)).map(score)) },
    whole: { eachKey: Object.fromEntries(all.filter(linked).map(score)) },
    findings: { eachKey: Object.fromEntries(findings) },
    levels: {
      eachKey: Object.fromEntries(
        all.map(({ id }) => [
          id,
          levelLogic(
            id,
            rules.levels,
            limits.filter((l) => l.limits === id),
          ),
        ]),
      ),
    },
  };
}

function shown(question: Question, questionnaire: Questionnaire): Logic {
  if (question.show === null) return answerOf(question.id);
  return { if: [shownCondition(question.show, questionnaire), answerOf(question.id), null] };
}

/** What a condition asks may be hidden itself, so that each test carries the condition of its question. */
function shownCondition(condition: Condition, questionnaire: Questionnaire): Logic {
  return conditionLogic(condition, questionnaire, (id, test) => {
    const { show } = questionnaire.byId.get(id)!;
    return show === null ? test : { and: [shownCondition(show, questionnaire), test] };
  });
}

type Guard = (id: string, test: Logic) => Logic;
const unguarded: Guard = (_id, test) => test;

function conditionLogic(condition: Condition, questionnaire: Questionnaire, guard = unguarded): Logic {
  const part = (c: Condition): Logic => conditionLogic(c, questionnaire, guard);
  if ('all' in condition)
    return condition.all.length === 1 ? part(condition.all[0]!) : { and: condition.all.map(part) };
  if ('any' in condition)
    return condition.any.length === 1 ? part(condition.any[0]!) : { or: condition.any.map(part) };
  if ('not' in condition) return { '!': [part(condition.not)] };
  if ('answered' in condition) return guard(condition.answered, isThere(condition.answered));
  const [test, asked] = Object.entries(condition)[0] as [string, Record<string, unknown>];
  const [id, wanted] = Object.entries(asked)[0]!;
  const multiple = questionnaire.byId.get(id)!.kind === 'multiple';
  if (test === 'is' || test === 'in') {
    const choices = test === 'is' ? [wanted] : (wanted as string[]);
    if (!multiple)
      return guard(id, test === 'is' ? { '===': [answerOf(id), wanted] } : { in: [answerOf(id), choices] });
    const ticked = choices.map((choice) => ({ in: [choice, answerOf(id)] }));
    return guard(id, ticked.length === 1 ? ticked[0] : { or: ticked });
  }
  const operator = test === 'atLeast' ? '>=' : '<=';
  return guard(id, { and: [isThere(id), { [operator]: [answerOf(id), wanted] }] });
}

interface Part {
  there: Logic;
  weight: number;
  points: Logic;
}

function scoreLogic(source: ScoreSource, area: string | null, questionnaire: Questionnaire): Logic {
  if (source.kind !== 'mean') throw new Error(`No translation for scores of the kind ${source.kind}.`);
  const parts = (source.parts ?? []).flatMap((part) => partsLogic(part, area, questionnaire));
  const sum = (of: (part: Part) => Logic): Logic => ({
    '+': parts.map((p) => ({ if: [p.there, of(p), 0] })),
  });
  return {
    if: [
      { or: parts.map((p) => p.there) },
      { '/': [sum((p) => ({ '*': [p.weight, p.points] })), sum((p) => p.weight)] },
      null,
    ],
  };
}

function partsLogic(part: PartSource, area: string | null, questionnaire: Questionnaire): Part[] {
  const weight = part.weight ?? 1;
  const here = (id: string): string => (area === null ? id : idInArea(id, area));
  if (part.score !== undefined) {
    const id = here(part.score);
    return [{ there: isThere(id), weight, points: answerOf(id) }];
  }
  if (part.areaPoints !== undefined) {
    const chosen = { in: [area, answerOf(questionnaire.areasQuestion)] };
    return [{ there: chosen, weight, points: part.areaPoints[area!] }];
  }
  const ids = part.each
    ? questionnaire.areas.map((a) => idInArea(part.question!, a))
    : [here(part.question!)];
  return ids
    .filter((id) => questionnaire.byId.has(id))
    .map((id) => ({ there: isThere(id), weight, points: pointsLogic(part, questionnaire.byId.get(id)!) }));
}

function pointsLogic({ points = {}, steps }: PartSource, { id, kind, choices }: Question): Logic {
  if (steps !== undefined) return { if: steps.flatMap((step) => stepLogic(step, id)) };
  if (kind === 'multiple')
    return { '+': choices.map((c) => ({ if: [{ in: [c, answerOf(id)] }, points[c], 0] })) };
  return {
    if: [
      ...choices.slice(0, -1).flatMap((c) => [{ '===': [answerOf(id), c] }, points[c]]),
      points[choices.at(-1)!],
    ],
  };
}

function stepLogic({ below, points }: Step, id: string): Logic[] {
  return below === undefined ? [points] : [{ '<': [answerOf(id), below] }, points];
}

function levelLogic(id: string, levels: { from: number }[], limits: { to: number; when: Logic }[]): Logic {
  const reached = levels.toReversed().flatMap(({ from }, i): Logic[] => {
    const place = levels.length - 1 - i;
    return place === 0 ? [0] : [{ '>=': [answerOf(id), from] }, place];
  });
  const level = { if: reached };
  const limited = limits.map(({ to, when }) => ({ if: [when, to, levels.length] }));
  return { if: [isThere(id), limited.length === 0 ? level : { min: [level, ...limited] }, null] };
}
