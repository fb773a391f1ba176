import { type Closure, closure } from '../questionnaire/conditions.ts';
import { idInArea, type Questionnaire } from '../questionnaire/expand.ts';
import { favourableParts } from '../questionnaire/favourable.ts';
import type { Condition, MeasureSource, RulesSource } from '../questionnaire/model.ts';
import type { State } from '../questionnaire/state.ts';
import { truths } from '../questionnaire/truth.ts';
import type { Finding } from './findings.ts';
import type { FindingResult, MeasureResult } from './result.ts';

export interface Measure {
  id: string;
  source: MeasureSource;
  area: string | null;
  /** Positions of the findings it meets. */
  meets: number[];
  after: string[];
  /** 0 is the nearest. */
  horizon: number;
  /** What it achieves, with the choices that are as good. */
  goal: Condition;
  achieved: Closure;
  /** Whether all that it achieves is asked; the quick check may leave some of it open. */
  askedWhole: boolean;
  /** What it brings about, of what is asked. */
  brings: readonly Brought[];
  /** Measures that cannot be taken beside it, by the id of their source. */
  excludes: readonly string[];
  /** Where it repeats: the area was chosen. */
  chosen: Closure | null;
}

/** An answer a measure brings about, and the choices that are at least as good, itself among them. */
export interface Brought {
  question: string;
  choice: string;
  asGood: readonly string[];
}

const horizons = ['now', 'year', 'later'];

/** Measures as plain ones, one for each area where they repeat. */
export function compileMeasures(
  rules: RulesSource,
  questionnaire: Questionnaire,
  findings: Finding[],
): Measure[] {
  const asGood = choicesAsGood(rules, questionnaire);
  return rules.measures
    .filter((source) => questionnaire.mode === 'full' || source.quick)
    .flatMap((source): Measure[] => {
      const areas: (string | null)[] = source.each ? (source.areas ?? questionnaire.areas) : [null];
      return areas.map((area) => measure(source, area, questionnaire, findings, asGood));
    });
}

function measure(
  source: MeasureSource,
  area: string | null,
  questionnaire: Questionnaire,
  findings: Finding[],
  asGood: (name: string, id: string, choice: string) => string[],
): Measure {
  const here = (id: string): string => (area === null ? id : idInArea(id, area));
  const wanted = Object.entries(source.achieves);
  const asked = wanted.filter(([name]) => questionnaire.byId.has(here(name)));
  const brings = asked.map(
    ([name, choice]): Brought => ({
      question: here(name),
      choice,
      asGood: asGood(name, here(name), choice),
    }),
  );
  const goal: Condition = {
    all: brings.map(({ question, asGood: choices }) => ({ in: { [question]: [...choices] } })),
  };
  const meets = source.meets.flatMap((id) =>
    findings.flatMap((f, i) =>
      f.source.id === id && (area === null || f.area === null || f.area === area) ? [i] : [],
    ),
  );
  return {
    id: area === null ? source.id : `${area}.${source.id}`,
    source,
    area,
    meets,
    after: (source.after ?? []).flatMap((id) => (area === null ? [id] : [`${area}.${id}`, id])),
    horizon: horizons.indexOf(source.horizon),
    goal,
    achieved: closure(goal, questionnaire),
    askedWhole: asked.length === wanted.length,
    brings,
    excludes: source.excludes ?? [],
    chosen: area === null ? null : closure({ is: { [questionnaire.areasQuestion]: area } }, questionnaire),
  };
}

/**
 * Choices that bring at least as many points in every dimension: who is further needs no measure. Of a
 * question with several answers one choice does not stand for another.
 */
function choicesAsGood(
  rules: RulesSource,
  questionnaire: Questionnaire,
): (name: string, id: string, choice: string) => string[] {
  const parts = rules.dimensions.flatMap(favourableParts).filter((p) => p.points !== undefined);
  const tables = Map.groupBy(parts, (p) => p.question!);
  return (name, id, choice) => {
    const question = questionnaire.byId.get(id);
    const points = (tables.get(name) ?? []).map((p) => p.points!);
    if (question?.kind !== 'single' || points.length === 0) return [choice];
    return question.choices.filter((other) => points.every((table) => table[other]! >= table[choice]!));
  };
}

/**
 * The measures that are called for: a finding they meet holds at least possibly, and what they achieve
 * is not yet so. In order: what comes after another follows it; nearer horizons first; then the greater
 * weight of findings, then the smaller effort.
 */
export function runMeasures(measures: Measure[], findings: FindingResult[], state: State): MeasureResult[] {
  const called: Called[] = [];
  for (const measure of measures) {
    const chosen = measure.chosen === null ? truths.yes : measure.chosen.test(state);
    if (chosen === truths.no) continue;
    const met: FindingResult[] = [];
    for (const i of measure.meets) if (findings[i]!.holds !== 'not') met.push(findings[i]!);
    if (met.length === 0) continue;
    const achieved = measure.achieved.test(state);
    if (achieved === truths.yes && measure.askedWhole) continue;
    const certain = achieved === truths.no && chosen === truths.yes;
    called.push({ measure, result: measureResult(measure, met, certain) });
  }
  called.sort(
    (a, b) =>
      a.measure.horizon - b.measure.horizon ||
      b.result.weight - a.result.weight ||
      a.result.effort[1] - b.result.effort[1],
  );
  return afterOthers(called);
}

interface Called {
  measure: Measure;
  result: MeasureResult;
}

/** `certain`: the measure is needed if a finding that it meets holds certainly. */
function measureResult({ id, area, source }: Measure, met: FindingResult[], certain: boolean): MeasureResult {
  const { horizon, role, effort } = source;
  return {
    id,
    origin: source.id,
    area,
    holds: certain && met.some((f) => f.holds === 'certainly') ? 'certainly' : 'possibly',
    horizon,
    role,
    effort,
    weight: met.reduce((sum, f) => sum + (f.holds === 'certainly' ? f.weight : f.weight / 2), 0),
    because: met.map((f) => f.id),
  };
}

/** Moves each measure behind those it comes after; the check has ruled out cycles. */
function afterOthers(called: Called[]): MeasureResult[] {
  const left = new Map(called.map((c) => [c.result.id, c]));
  const ordered: MeasureResult[] = [];
  const take = ({ measure: m, result }: Called): void => {
    if (!left.delete(result.id)) return;
    for (const id of m.after) {
      const earlier = left.get(id);
      if (earlier !== undefined) take(earlier);
    }
    ordered.push(result);
  };
  for (const c of called) take(c);
  return ordered;
}
