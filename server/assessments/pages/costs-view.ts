import { alternatives, type CostSheet } from '../../costs/model.ts';
import { whole } from '../../costs/reckon.ts';
import { costs } from '../../report/chapters/costs.ts';
import { sources } from '../../report/chapters/sources.ts';
import { numberFormat } from '../../report/formats.ts';
import { drawHtml } from '../../report/html/draw.ts';
import { telling } from '../../report/telling.ts';
import { costWords } from '../../report/words/costs.ts';
import { word } from '../../web/page-words.ts';
import { areasOf } from '../costs-actions.ts';
import { fewestYears, largestAmount, mostYears } from '../costs-schema.ts';
import { reportInput } from '../report-input.ts';
import { assumptionOf, kindNames, rateAssumption } from './costs-assumption.ts';
import type { KnownOfArea } from './costs-facts.ts';
import { type CostErrors, mostPercent, type TypedSpan } from './costs-form.ts';
import { type CostRow, costRowsOf, inputIn, sharedWith } from './costs-rows.ts';
import type { Visit } from './frame.ts';

/** Fields as typed, by their id, and the revision they were read at. */
export interface CostForm {
  spans: Readonly<Record<string, TypedSpan>>;
  years: string;
  transition: string;
  currency: string;
  /** How many work in the area. */
  workplaces: string;
  /** Person-days for a default, by row. */
  days: Readonly<Record<string, string>>;
  /** Rows that share the amount of another one. */
  same: ReadonlySet<string>;
  revision: string;
}

/** The name of a need area, or of what belongs to none. */
export function areaTitle({ view, language }: Visit, area: string): string {
  return area === whole
    ? costWords[language].beside
    : (view.edition.content.texts[language]!.areas[area]?.name ?? area);
}

/** Chosen areas, or all while none is; those with amounts; and what belongs to none. */
function offered({ view }: Visit, sheet: CostSheet): string[] {
  const { from } = view.edition.content.questionnaire.areas;
  const answer = view.answers[from];
  const chosen = answer !== undefined && 'value' in answer && Array.isArray(answer.value) ? answer.value : [];
  const filled = new Set(sheet.inputs.map(({ area }) => area));
  const all = areasOf(view);
  const none = !all.some((area) => chosen.includes(area));
  return [...all.filter((area) => none || chosen.includes(area) || filled.has(area)), whole];
}

/** Horizon and rates, the areas with the way to their amounts, and what all of it comes to. */
export function costsView(
  visit: Visit,
  sheet: CostSheet,
  form: CostForm,
  errors: CostErrors,
  failure: string,
): object {
  const { words, language, path } = visit;
  const w = (name: string, args = {}): string => word(words, `costs.${name}`, args);
  const t = telling(reportInput(visit.view, { costs: sheet }, language));
  const blocks = costs(t);
  const field = (id: 'years' | 'transition'): object => ({
    id,
    label: w(id, yearsOf(id)),
    value: form[id],
    error: errorText(visit, id, errors[id]),
  });
  const spans = (['priceRise', 'discount'] as const).map((id) => ({
    ...spanView(visit, id, w(id), form, errors, false),
    assumption: rateAssumption(visit, sheet, id, w(id)),
  }));
  return {
    failure,
    revision: form.revision,
    errors: listed(visit, errors, (id) => w(id.replace('--from', ''), yearsOf(id))),
    years: [field('years'), field('transition')],
    spans,
    currencies: ['EUR', 'CHF'].map((value) => ({ value, text: value, selected: form.currency === value })),
    areas: offered(visit, sheet).map((area) => {
      const count = sheet.inputs.filter((input) => input.area === area && input.origin !== 'struck').length;
      return {
        href: `${path}/costs/${area}`,
        title: areaTitle(visit, area),
        state: count === 0 ? w('none') : w('entered', { count }),
        tone: count === 0 ? 'info' : 'success',
      };
    }),
    result: drawHtml([...blocks.slice(1), ...sources(t)], { cards: 'open' }),
    told: blocks.length > 0,
  };
}

/** The amounts of one area: each alternative with its kinds of cost. */
export function costsAreaView(
  visit: Visit,
  area: string,
  sheet: CostSheet,
  known: KnownOfArea,
  form: CostForm,
  errors: CostErrors,
  failure: string,
): object {
  const says = costWords[visit.language];
  const { costDefaults, costKinds } = visit.view.edition.content;
  const all = costRowsOf(costKinds);
  const kindName = kindNames(visit);
  const counted = costDefaults.some(
    (one) => one.areas?.includes(area) && one.unit !== 'perDay' && one.currency === sheet.currency,
  );
  return {
    failure,
    workplaces: counted
      ? {
          id: 'workplaces',
          value: form.workplaces,
          error: 'workplaces' in errors ? word(visit.words, 'costs.errors.quantity') : '',
        }
      : null,
    area,
    heading: areaTitle(visit, area),
    revision: form.revision,
    errors: listed(visit, errors, (id) => {
      const row = all.find((r) => [`${r.id}--from`, `${r.id}--days`].includes(id));
      if (row === undefined) return word(visit.words, 'assumption.workplaces');
      return says.kindIn(kindName(row.kind), says.alternative[row.alternative]);
    }),
    alternatives: alternatives.map((alternative) => {
      const rows = all.filter((row) => row.alternative === alternative);
      const filled = rows.some(({ id }) => JSON.stringify(form.spans[id]) !== emptySpan || form.same.has(id));
      return {
        title: says.alternative[alternative],
        what: word(visit.words, `costs.what.${alternative}`),
        open:
          alternative === 'stay' ||
          filled ||
          rows.some(({ id }) => `${id}--from` in errors || `${id}--days` in errors),
        rows: rows.map((row) => ({
          ...spanView(visit, row.id, kindName(row.kind), form, errors, true),
          same: sameView(visit, area, sheet, row, form),
          assumption: assumptionOf(visit, sheet, area, row, known, form.days[row.id] ?? '', errors),
        })),
      };
    }),
  };
}

function sameView(
  { words, language }: Visit,
  area: string,
  sheet: CostSheet,
  row: CostRow,
  form: CostForm,
): object | null {
  const other = sharedWith(row, inputIn(sheet.inputs, area, row));
  if (other === null) return null;
  const id = `${row.id}--same`;
  return {
    type: 'checkbox',
    id,
    name: id,
    value: 'yes',
    text: word(words, 'assumption.same', { alternative: costWords[language].alternative[other] }),
    checked: form.same.has(row.id),
  };
}

const emptySpan = JSON.stringify({ from: '', to: '', unknown: false });

function spanView(
  visit: Visit,
  id: string,
  label: string,
  form: CostForm,
  errors: CostErrors,
  mayBeUnknown: boolean,
): object {
  const typed = form.spans[id];
  return {
    id,
    label,
    from: typed?.from ?? '',
    to: typed?.to ?? '',
    error: errorText(visit, `${id}--from`, errors[`${id}--from`]),
    unknown: mayBeUnknown
      ? {
          type: 'checkbox',
          id: `${id}--unknown`,
          name: `${id}--unknown`,
          value: 'yes',
          text: word(visit.words, 'costs.unknown'),
          checked: typed?.unknown ?? false,
        }
      : null,
  };
}

const yearsOf = (id: string): { min: number; max: number } => ({
  min: id === 'years' ? fewestYears : 1,
  max: mostYears,
});

/** What is wrong in a field, with the bounds it has. */
function errorText({ words, language }: Visit, field: string, code: CostErrors[string] | undefined): string {
  if (code === undefined) return '';
  const isRate = field === 'priceRise--from' || field === 'discount--from';
  const most = numberFormat(language, 0).format(isRate ? mostPercent : largestAmount);
  return word(words, `costs.errors.${code}`, { ...yearsOf(field), most });
}

function listed(visit: Visit, errors: CostErrors, label: (id: string) => string): object[] | null {
  const all = Object.entries(errors).map(([field, code]) => ({
    field,
    label: label(field),
    text: errorText(visit, field, code),
  }));
  return all.length === 0 ? null : all;
}
