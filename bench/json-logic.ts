import { idInArea, inArea, type Question, type Questionnaire } from '../server/questionnaire/expand.ts';
import type { Condition, Content, PartSource, ScoreSource, Step } from '../server/questionnaire/model.ts';

/** Any JSON: what it means is for the other engine to know. */
export type Logic = unknown;

/**
 * Our rules in JSON Logic, for complete answers: in stages, each over what those before it made, so that
 * nothing is worked out twice. Answers are choices, lists of choices and numbers (dates as months after
 * the date the result speaks of), null where a question does not apply.
 */
export interface Stages {
  /** {given} → the answers that are asked, null for the rest. */
  asked: Logic;
  /** {answers, points} → the scores made of questions and areas, null where nothing applies. */
  scores: Logic;
  /** {scores} → the scores made of those. */
  whole: Logic;
  /** {answers} → each finding, true or false. */
  findings: Logic;
  /** {answers} → each knock-out, true or false. */
  knockouts: Logic;
  /** {scores, knockouts} → the place of the level of each score. */
  levels: Logic;
  /** Points of choices, to look up instead of comparing the answer with one after the other. */
  points: Record<string, Record<string, number>>;
}

const eachKey = (entries: [string, Logic][]): Logic => ({ eachKey: Object.fromEntries(entries) });
const read = (...path: (string | Logic)[]): Logic => ({ val: path });
const isThere = (value: Logic): Logic => ({ '!==': [value, null] });

/** @throws where the rules hold a kind of score that no translation was written for */
export function translate(content: Content, questionnaire: Questionnaire): Stages {
  const { rules } = content;
  const { areas, questions, areasQuestion } = questionnaire;
  const asked = conditions(questionnaire, 'answers');
  const points: Stages['points'] = {};
  const all = [...rules.dimensions, ...rules.scores, rules.overall].flatMap((source): PlainScore[] => {
    if (!source.each) return [{ id: source.id, source, area: null }];
    return areas.map((area) => ({ id: `${area}.${source.id}`, source, area }));
  });
  const linked = ({ source }: PlainScore): boolean => (source.parts ?? []).some((p) => p.score !== undefined);
  const score = (s: PlainScore): [string, Logic] => [s.id, scoreLogic(s, questionnaire, points)];
  const findings = rules.findings.flatMap((f): [string, Logic][] => {
    if (!f.each) return [[f.id, asked(f.when)]];
    return (f.areas ?? areas).map((area) => {
      const chosen: Condition = { is: { [areasQuestion]: area } };
      return [`${area}.${f.id}`, asked({ all: [chosen, inArea(f.when, area)] })];
    });
  });
  return {
    asked: eachKey(questions.map((q) => [q.id, shown(q, questionnaire)])),
    scores: eachKey(all.filter((s) => !linked(s)).map(score)),
    whole: eachKey(all.filter(linked).map(score)),
    findings: eachKey(findings),
    knockouts: eachKey(rules.knockouts.map((k) => [k.id, asked(k.when)])),
    levels: eachKey(all.map(({ id }) => [id, levelLogic(id, content)])),
    points,
  };
}

interface PlainScore {
  id: string;
  source: ScoreSource;
  area: string | null;
}

/** A question that is hidden has no answer; what its condition asks may be hidden itself. */
function shown({ id, show }: Question, questionnaire: Questionnaire): Logic {
  const given = read('given', id);
  if (show === null) return given;
  const condition = conditions(questionnaire, 'given', (asked, test) => {
    const { show: before } = questionnaire.byId.get(asked)!;
    return before === null ? test : { and: [condition(before), test] };
  });
  return { if: [condition(show), given, null] };
}

/** Conditions over the answers that stand under `root`. `guard`: what else must hold for a test to. */
function conditions(
  { byId }: Questionnaire,
  root: string,
  guard: (id: string, test: Logic) => Logic = (_id, test) => test,
): (condition: Condition) => Logic {
  const joined = (operator: 'and' | 'or', parts: Logic[]): Logic =>
    parts.length === 1 ? parts[0] : { [operator]: parts };
  const translated = (condition: Condition): Logic => {
    if ('all' in condition) return joined('and', condition.all.map(translated));
    if ('any' in condition) return joined('or', condition.any.map(translated));
    if ('not' in condition) return { '!': [translated(condition.not)] };
    if ('answered' in condition) return guard(condition.answered, isThere(read(root, condition.answered)));
    const [test, asks] = Object.entries(condition)[0] as [string, Record<string, unknown>];
    const [id, wanted] = Object.entries(asks)[0]!;
    const answer = read(root, id);
    if (test === 'atLeast') return guard(id, { and: [isThere(answer), { '>=': [answer, wanted] }] });
    if (test === 'atMost') return guard(id, { and: [isThere(answer), { '<=': [answer, wanted] }] });
    const choices = [wanted].flat();
    if (byId.get(id)!.kind === 'multiple')
      return guard(
        id,
        joined(
          'or',
          choices.map((choice) => ({ in: [choice, answer] })),
        ),
      );
    return guard(id, choices.length === 1 ? { '===': [answer, choices[0]] } : { in: [answer, choices] });
  };
  return translated;
}

interface Part {
  there: Logic;
  weight: number;
  points: Logic;
}

function scoreLogic(
  { id, source, area }: PlainScore,
  questionnaire: Questionnaire,
  tables: Stages['points'],
): Logic {
  if (source.kind !== 'mean') throw new Error(`No translation for scores of the kind ${source.kind}.`);
  const parts = (source.parts ?? []).flatMap((part, i) =>
    partsLogic(part, `${id} ${i}`, area, questionnaire, tables),
  );
  const sum = (of: (part: Part) => Logic): Logic => ({
    '+': parts.map((p) => ({ if: [p.there, of(p), 0] })),
  });
  const points = sum((p) => ({ '*': [p.weight, p.points] }));
  return { if: [{ or: parts.map((p) => p.there) }, { '/': [points, sum((p) => p.weight)] }, null] };
}

function partsLogic(
  part: PartSource,
  table: string,
  area: string | null,
  questionnaire: Questionnaire,
  tables: Stages['points'],
): Part[] {
  const weight = part.weight ?? 1;
  const here = (id: string): string => (area === null ? id : idInArea(id, area));
  if (part.score !== undefined) {
    const value = read('scores', here(part.score));
    return [{ there: isThere(value), weight, points: value }];
  }
  if (part.areaPoints !== undefined) {
    const chosen = { in: [area, read('answers', questionnaire.areasQuestion)] };
    return [{ there: chosen, weight, points: part.areaPoints[area!] }];
  }
  if (part.points !== undefined) tables[table] = part.points;
  const ids = part.each
    ? questionnaire.areas.map((a) => idInArea(part.question!, a))
    : [here(part.question!)];
  return ids.flatMap((id) => {
    const question = questionnaire.byId.get(id);
    if (question === undefined) return [];
    const answer = read('answers', id);
    return [{ there: isThere(answer), weight, points: pointsLogic(part, table, question, answer) }];
  });
}

function pointsLogic(
  { points, steps = [] }: PartSource,
  table: string,
  question: Question,
  answer: Logic,
): Logic {
  if (points === undefined) return { if: steps.flatMap((step) => stepLogic(step, answer)) };
  if (question.kind === 'single') return read('points', table, answer);
  return { '+': question.choices.map((c) => ({ if: [{ in: [c, answer] }, points[c], 0] })) };
}

function stepLogic({ below, points }: Step, answer: Logic): Logic[] {
  return below === undefined ? [points] : [{ '<': [answer, below] }, points];
}

function levelLogic(id: string, { rules: { levels, knockouts } }: Content): Logic {
  const score = read('scores', id);
  const places = levels.map((level, place) => ({ ...level, place })).toReversed();
  const level = {
    if: places.flatMap(({ from, place }): Logic[] => (place === 0 ? [0] : [{ '>=': [score, from] }, place])),
  };
  const limits = knockouts
    .filter((k) => k.limits === id)
    .map((k) => ({ if: [read('knockouts', k.id), levels.findIndex((l) => l.id === k.to), levels.length] }));
  return { if: [isThere(score), limits.length === 0 ? level : { min: [level, ...limits] }, null] };
}
