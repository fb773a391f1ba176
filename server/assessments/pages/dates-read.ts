import type { BudgetCycle, DateSheet } from '../../landscape/date-sheet.ts';
import { isDay, parseDate } from '../../questionnaire/kinds/date.ts';
import { excerpt } from '../../web/excerpt.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import { longestSupportText, mostCouncilDates, mostSupportEnds } from '../dates-schema.ts';
import { type DatesForm, withIds } from './dates-form.ts';

/** What is wrong, by the name of the field. */
export type DatesErrors = Readonly<Record<string, string>>;

/** The sheet that was typed, and what is wrong with it; a sheet with errors is not to be stored. */
export function readDates(form: DatesForm, words: PageWords): { dates: DateSheet; errors: DatesErrors } {
  const errors: Record<string, string> = {};
  const wrong = (field: string, name: string, values: Record<string, string | number> = {}): null => {
    errors[field] = word(words, `dates.errors.${name}`, values);
    return null;
  };
  const whole = (field: 'procurement' | 'doubleFrom', low: number, high: number, name: string) => {
    const text = form[field];
    if (text === '') return null;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return value >= low && value <= high ? value : wrong(field, name);
  };
  const supportEnds = form.support.map(({ id, what, date, source }, n) => {
    if (what === '') wrong(`what--${n}`, 'what');
    for (const [field, text] of Object.entries({ what, source }))
      if (text.length > longestSupportText) wrong(`${field}--${n}`, 'tooLong', { max: longestSupportText });
    const day = parseDate(date)?.[1];
    if (day === undefined || !/^(19|20|21)/.test(day)) wrong(`date--${n}`, 'date');
    return { id, what, date: day ?? '', source };
  });
  if (supportEnds.length > mostSupportEnds) wrong('what--0', 'supportMany', { max: mostSupportEnds });
  return {
    dates: {
      councilDates: councilDates(form, wrong),
      procurementMonths: whole('procurement', 0, 60, 'procurement'),
      budget: budget(form, whole('doubleFrom', 1990, 2100, 'year'), wrong),
      supportEnds: withIds(supportEnds),
    },
    errors,
  };
}

type Wrong = (field: string, name: string, values?: Record<string, string | number>) => null;

function councilDates({ council }: DatesForm, wrong: Wrong): string[] {
  const typed = council
    .split(/[\n\r,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const days = typed.flatMap((text) => {
    const day = parseDate(text)?.[0] ?? '';
    if (isDay(day) && /^(19|20|21)/.test(day)) return [day];
    wrong('council', 'council', { text: excerpt(text) });
    return [];
  });
  const all = [...new Set(days)].sort();
  if (all.length > mostCouncilDates) wrong('council', 'councilMany', { max: mostCouncilDates });
  return all;
}

function budget(form: DatesForm, doubleFrom: number | null, wrong: Wrong): BudgetCycle | null {
  const fields = ['figuresBy', 'yearStarts'] as const;
  if (fields.every((field) => form[field] === '') && form.doubleFrom === '') return null;
  const [figuresBy = null, yearStarts = null] = fields.map((field) => {
    if (form[field] === '') return wrong(field, 'both');
    return monthDay(form[field]) ?? wrong(field, 'monthDay');
  });
  return figuresBy === null || yearStarts === null ? null : { figuresBy, yearStarts, doubleFrom };
}

/** Reads 30.6. or 06-30; null where it is no day of a leap year. */
function monthDay(text: string): string | null {
  const [, day, month] = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text) ?? [];
  const [, isoMonth = month, isoDay = day] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoMonth === undefined || isoDay === undefined) return null;
  const found = `${isoMonth.padStart(2, '0')}-${isoDay.padStart(2, '0')}`;
  return isDay(`2000-${found}`) ? found : null;
}
