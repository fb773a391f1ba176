import { costResult } from '../../../server/costs/result.ts';
import { exitLimits } from '../../../server/landscape/exit.ts';
import type { Landscape } from '../../../server/landscape/model.ts';
import { formatDate } from '../../../server/questionnaire/kinds/date.ts';
import { rounded } from '../../../server/report/chapters/cost-comparison.ts';
import { knownHigh } from '../../../server/report/chapters/cost-gaps.ts';
import { versions } from '../../../server/report/chapters/cover.ts';
import { datesOf } from '../../../server/report/dates-of.ts';
import { moneyFormat, numberFormat, percentFormat } from '../../../server/report/formats.ts';
import type { Telling } from '../../../server/report/telling.ts';

/** What an origin lets a paper say: words as they stand there, and numbers as they are written. */
export interface Grounds {
  words: string[];
  numbers: string[];
}

/** All texts in a value. */
export const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const figures = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(figures)
      : [];

const isDate = (text: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(text);

/** What the administration entered, and what is reckoned from that alone: costs, days and workplaces. */
export function enteredIn(t: Telling, wished: readonly number[]): Grounds {
  const { assessment, beside = {}, content, answers, ruleSet, texts, result } = t;
  const dates = datesOf({ answers, ruleSet, texts, asOf: result.asOf, beside });
  const said = strings([assessment, beside, Object.values(answers).map((one) => one.who ?? '')]);
  const days = [result.asOf, ...[...said, ...strings(dates)].filter(isDate)];
  return {
    words: [
      t.municipality,
      versions(t),
      `${content.questionnaire.id} ${content.version}`,
      ...Object.values(content.stamps).flatMap(({ date, fingerprint }) => [
        t.date(date),
        fingerprint.slice(0, 16),
      ]),
      ...[...said, ...strings(dates)].filter((text) => !isDate(text)),
      ...days.flatMap((day) => [t.date(day), formatDate(day, t.language)]),
      ...content.questionnaire.areas.ids.map(t.areaName),
      ...Object.values(texts.costKinds).flatMap((name) => [name, name[0]!.toLowerCase() + name.slice(1)]),
    ],
    numbers: [
      ...amountsOf(t),
      ...[
        ...figures([beside.landscape, beside.plan, dates, exitLimits]),
        ...workplacesOf(beside.landscape),
      ].map(t.points),
      ...['EUR', 'CHF'].flatMap((currency) => wished.map(moneyFormat(t.language, currency).format)),
    ],
  };
}

/** Amounts, rates and years of the costs, with all that is reckoned of them. */
function amountsOf({ beside, content, language }: Telling): string[] {
  const costs = beside?.costs;
  if (costs === undefined) return [];
  const result = costResult({ ...costs, kinds: content.costKinds }, content.questionnaire.areas.ids);
  const formats = [moneyFormat(language, costs.currency), numberFormat(language, 0), percentFormat(language)];
  const years = Array.from({ length: costs.years }, (_, year) => String(year + 1));
  const kinded = { ...costs, kinds: content.costKinds };
  const known = result.flatMap(({ area, alternatives: ways }) =>
    ways.map(({ alternative }) => knownHigh(kinded, area, alternative) ?? 0),
  );
  const taken = new Set(costs.inputs.flatMap(({ basis }) => basis?.default ?? []));
  const spans = content.costDefaults.filter(({ id }) => taken.has(id));
  const exact = [...figures([costs, result, spans]).map(Math.abs), ...known];
  const amounts = exact.flatMap((n) => [n, rounded(n, Math.floor), rounded(n, Math.ceil)]);
  return [...years, ...amounts.flatMap((n) => formats.map((format) => format.format(n)))];
}

/** The workplaces of any groups together. */
const workplacesOf = ({ groups }: Pick<Landscape, 'groups'> = { groups: [] }): number[] =>
  groups.reduce((sums, { workplaces }) => sums.concat(sums.map((sum) => sum + workplaces)), [0]);
