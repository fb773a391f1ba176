import { type Closure, closure } from '../questionnaire/conditions.ts';
import { idInArea, keysInArea, type Questionnaire } from '../questionnaire/expand.ts';
import type { Condition, MeasureSource, RulesSource } from '../questionnaire/model.ts';
import type { State } from '../questionnaire/state.ts';
import { truths } from '../questionnaire/truth.ts';
import type { FindingResult, MeasureResult } from './result.ts';

export interface Measure {
  id: string;
  source: MeasureSource;
  area: string | null;
  meets: string[];
  after: string[];
  achieved: Closure;
}

const horizons = ['now', 'year', 'later'];

/** Measures as plain ones, one for each area where they repeat. */
export function compileMeasures(rules: RulesSource, questionnaire: Questionnaire): Measure[] {
  const asGood = choicesAsGood(rules);
  return rules.measures
    .filter((source) => questionnaire.mode === 'full' || source.quick)
    .flatMap((source): Measure[] => {
      const areas: (string | null)[] = source.each ? (source.areas ?? questionnaire.areas) : [null];
      return areas.map((area) => measure(source, area, questionnaire, asGood));
    });
}

function measure(
  source: MeasureSource,
  area: string | null,
  questionnaire: Questionnaire,
  asGood: (id: string, choice: string) => string[],
): Measure {
  const repeating = area !== null;
  const name = (id: string): string => (repeating ? `${area}.${id}` : id);
  const conditions = Object.entries(source.achieves).map(
    ([id, choice]): Condition => ({ in: { [id]: asGood(id, choice) } }),
  );
  const here = conditions.map((c): Condition => {
    if (!repeating || !('in' in c)) return c;
    return { in: keysInArea(c.in, area) };
  });
  return {
    id: name(source.id),
    source,
    area,
    meets: source.meets.map((id) => (repeating ? idInArea(`$.${id}`, area) : id)),
    after: (source.after ?? []).flatMap((id) => [name(id), id]),
    achieved: closure({ all: here }, questionnaire),
  };
}

/** Choices that bring at least as many points as the one named: who is further needs no measure. */
function choicesAsGood(rules: RulesSource): (id: string, choice: string) => string[] {
  const tables = new Map(
    rules.dimensions.flatMap((d) => d.parts ?? []).flatMap((p) => (p.points ? [[p.question!, p.points]] : [])),
  );
  return (id, choice) => {
    const table = tables.get(id);
    const goal = table?.[choice];
    if (table === undefined || goal === undefined) return [choice];
    return Object.keys(table).filter((other) => table[other]! >= goal);
  };
}

/**
 * The measures that are called for: a finding they meet holds at least possibly, and what they achieve
 * is not yet so. In order: what comes after another follows it; nearer horizons first; then the greater
 * weight of findings, then the smaller effort.
 */
export function runMeasures(measures: Measure[], findings: FindingResult[], state: State): MeasureResult[] {
  const byId = new Map(findings.map((f) => [f.id, f]));
  const byOrigin = Map.groupBy(findings, (f) => f.origin);
  const called = measures.flatMap((m): { measure: Measure; result: MeasureResult }[] => {
    const achieved = m.achieved.test(state);
    if (achieved === truths.yes) return [];
    const met = m.meets
      .flatMap((id) => byId.get(id) ?? byOrigin.get(id.slice(id.indexOf('.') + 1)) ?? [])
      .filter((f) => f.holds !== 'not');
    if (met.length === 0) return [];
    const certain = achieved === truths.no && met.some((f) => f.holds === 'certainly');
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
