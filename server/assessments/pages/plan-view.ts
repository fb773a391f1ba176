import { planStates } from '../../report/beside.ts';
import { measureTitle } from '../../report/chapters/measures.ts';
import { type Telling, telling } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { reportInput } from '../report-input.ts';
import type { Visit } from './frame.ts';

/** A row of the plan as typed. */
export interface PlanRow {
  owner: string;
  due: string;
  state: string;
}

export interface PlanForm {
  /** By the id of a measure. */
  rows: Readonly<Record<string, PlanRow>>;
  /** The revision the fields were read at. */
  revision: string;
}

/** What is wrong, by the name of the field. */
export type PlanErrors = Readonly<Record<string, string>>;

/** The measures the result asks for, and those someone has planned though it no longer does. */
function plannedMeasures(visit: Visit, planned: readonly string[]): { id: string; title: string }[] {
  const t: Telling = telling(reportInput(visit.view, {}, visit.language));
  const asked = t.result.measures.map((m) => ({ id: m.id, title: measureTitle(t, [m]) }));
  const known = new Map(visit.view.ruleSet.measures.map((m) => [m.id, m]));
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

/** The page on which each measure gets an owner, a date and a state. */
export function planView(visit: Visit, form: PlanForm, errors: PlanErrors, failure: string): object {
  const { words } = visit;
  const w = (name: string): string => word(words, `plan.${name}`);
  const measures = plannedMeasures(visit, Object.keys(form.rows));
  const listed = measures.flatMap(({ id, title }) =>
    ['owner', 'due']
      .map((field) => `${field}--${id}`)
      .filter((field) => field in errors)
      .map((field) => ({ field, label: title, text: errors[field] })),
  );
  return {
    failure,
    revision: form.revision,
    errors: listed.length === 0 ? null : listed,
    none: measures.length === 0,
    measures: measures.map(({ id, title }) => {
      const row = form.rows[id];
      return {
        id,
        title,
        fields: [
          { id: `owner--${id}`, label: w('owner'), value: row?.owner ?? '', error: errors[`owner--${id}`] },
          { id: `due--${id}`, label: w('due'), value: row?.due ?? '', error: errors[`due--${id}`] },
        ],
        states: planStates.map((state) => ({
          value: state,
          text: w(`states.${state}`),
          selected: (row?.state ?? 'open') === state,
        })),
      };
    }),
  };
}
