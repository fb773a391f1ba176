import { planStates } from '../../report/beside.ts';
import { word } from '../../web/page-words.ts';
import { plannedMeasures } from '../plan-file.ts';
import type { Visit } from './frame.ts';

/** A row of the plan as typed. */
export interface PlanRow {
  owner: string;
  due: string;
  state: string;
  note: string;
}

export interface PlanForm {
  /** By the id of a measure. */
  rows: Readonly<Record<string, PlanRow>>;
  /** The revision the fields were read at. */
  revision: string;
}

/** What is wrong, by the name of the field. */
export type PlanErrors = Readonly<Record<string, string>>;

/** Fields that are typed as text. */
const planTexts = ['owner', 'due', 'note'] as const;

/** The page on which each measure gets an owner, a date and a state. */
export function planView(
  visit: Visit,
  form: PlanForm,
  errors: PlanErrors,
  failure: string,
  brought: object | null,
): object {
  const { words } = visit;
  const w = (name: string): string => word(words, `plan.${name}`);
  const measures = plannedMeasures(visit.view, Object.keys(form.rows), visit.language);
  const listed = measures.flatMap(({ id, title }) =>
    planTexts
      .map((field) => `${field}--${id}`)
      .filter((field) => field in errors)
      .map((field) => ({ field, label: title, text: errors[field] })),
  );
  return {
    failure,
    brought,
    revision: form.revision,
    errors: listed.length === 0 ? null : listed,
    none: measures.length === 0,
    measures: measures.map(({ id, title }) => {
      const row = form.rows[id];
      return {
        id,
        title,
        fields: planTexts.map((field) => ({
          id: `${field}--${id}`,
          label: w(field),
          value: row?.[field] ?? '',
          error: errors[`${field}--${id}`],
        })),
        states: planStates.map((state) => ({
          value: state,
          text: w(`states.${state}`),
          selected: (row?.state ?? 'open') === state,
        })),
      };
    }),
  };
}
