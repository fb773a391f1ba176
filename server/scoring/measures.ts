import { type Closure, closure } from '../questionnaire/conditions.ts';
import { idInArea, type Questionnaire } from '../questionnaire/expand.ts';
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
  achieved: Closure;
  /** Where it repeats: the area was chosen. */
  chosen: Closure | null;
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
  const achieved = Object.entries(source.achieves).map(
    ([name, choice]): Condition => ({ in: { [here(name)]: asGood(name, here(name), choice) } }),
  );
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
    achieved: closure({ all: achieved }, questionnaire),
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
  const parts = rules.dimensions.flatMap((d) => d.parts ?? []).filter((p) => p.points !== undefined);
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
  const called = measures.flatMap((m): { measure: Measure; result: MeasureResult }[] => {
    const met = m.meets.map((i) => findings[i]!).filter((f) => f.holds !== 'not');
    if (met.length === 0) return [];
    const achieved = m.achieved.test(state);
    const chosen = m.chosen?.test(state) ?? truths.yes;
    if (achieved === truths.yes || chosen === truths.no) return [];
    const certain =
      achieved === truths.no && chosen === truths.yes && met.some((f) => f.holds === 'certainly');
    const weight = met.reduce((sum, f) => sum + (f.holds === 'certainly' ? f.weight : f.weight / 2), 0);
    const { horizon, role, effort } = m.source;
    const result: MeasureResult = {
      id: m.id,
      origin: m.source.id,
      area: m.area,
      holds: certain ? 'certainly' : 'possibly',
      horizon,
      role,
      effort,
      weight,
      because: met.map((f) => f.id),
    };
    return [{ measure: m, result }];
  });
  called.sort(
    (a, b) =>
      horizons.indexOf(a.result.horizon) - horizons.indexOf(b.result.horizon) ||
      b.result.weight - a.result.weight ||
      a.result.effort[1] - b.result.effort[1],
  );
  return afterOthers(called);
}

/** Moves each measure behind those it comes after; the check has ruled out cycles. */
function afterOthers(called: { measure: Measure; result: MeasureResult }[]): MeasureResult[] {
  const left = new Map(called.map((c) => [c.result.id, c]));
  const ordered: MeasureResult[] = [];
  const take = ({ measure: m, result }: { measure: Measure; result: MeasureResult }): void => {
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
