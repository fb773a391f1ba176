import type { Table } from '../landscape/list/table.ts';
import type { Plan } from '../report/beside.ts';
import { measureTitle } from '../report/chapters/measures.ts';
import { planSpreadsheet } from '../report/ods/plan.ts';
import { telling } from '../report/telling.ts';
import type { Language } from '../web/language.ts';
import { measuresOf } from './plan-actions.ts';
import { type PlanReading, readPlan } from './plan-table.ts';
import { reportInput } from './report-input.ts';
import type { AssessmentView } from './view.ts';

/** The measures the result asks for, and those someone has planned though it no longer does. */
export function plannedMeasures(
  view: AssessmentView,
  planned: readonly string[],
  language: Language,
): { id: string; title: string }[] {
  const t = telling(reportInput(view, {}, language));
  const asked = t.result.measures.map((m) => ({ id: m.id, title: measureTitle(t, [m]) }));
  const known = new Map(view.ruleSet.measures.map((m) => [m.id, m]));
  const rest = planned.filter((id) => known.has(id) && !asked.some((m) => m.id === id));
  return [
    ...asked,
    ...rest.map((id) => {
      const { source, area } = known.get(id)!;
      const title = t.texts.measures[source.id]!.title;
      return { id, title: area === null ? title : `${title} (${t.areaName(area)})` };
    }),
  ];
}

/** The plan as a spreadsheet to be filled in and brought back. */
export function planFile(view: AssessmentView, plan: Plan | null, language: Language): Buffer {
  const measures = plannedMeasures(view, Object.keys(plan ?? {}), language);
  return Buffer.from(planSpreadsheet(measures, plan ?? {}, language));
}

/** What a plan that was brought back says; null where it has no column of ids. */
export function broughtPlan(view: AssessmentView, table: Table, stored: Plan | null): PlanReading | null {
  return readPlan(table, measuresOf(view), stored ?? {});
}
