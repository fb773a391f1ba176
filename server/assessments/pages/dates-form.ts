import type { DateSheet, SupportEnd } from '../../landscape/date-sheet.ts';
import { formatDate } from '../../questionnaire/kinds/date.ts';
import type { Language } from '../../web/language.ts';
import { type Body, one, oneLine } from './form.ts';

/** An end of support as typed; `id` is empty in a new row. */
export type SupportRow = Readonly<Record<'id' | 'what' | 'date' | 'source', string>>;

/** The sheet of dates as typed. */
export interface DatesForm {
  /** Days of the council, a line each. */
  council: string;
  procurement: string;
  figuresBy: string;
  yearStarts: string;
  doubleFrom: string;
  support: readonly SupportRow[];
  /** The revision the fields were read at. */
  revision: string;
}

/** What the fields show of a sheet: the inverse of `readDates`. */
export function shownDates(sheet: DateSheet, revision: number, language: Language): DatesForm {
  const { councilDates, procurementMonths, budget, supportEnds } = sheet;
  return {
    council: councilDates.map((day) => formatDate(day, language)).join('\n'),
    procurement: procurementMonths === null ? '' : String(procurementMonths),
    figuresBy: budget === null ? '' : shownMonthDay(budget.figuresBy, language),
    yearStarts: budget === null ? '' : shownMonthDay(budget.yearStarts, language),
    doubleFrom: String(budget?.doubleFrom ?? ''),
    support: supportEnds.map((end) => ({ ...end, date: formatDate(end.date, language) })),
    revision: String(revision),
  };
}

function shownMonthDay(monthDay: string, language: Language): string {
  const [month, day] = monthDay.split('-');
  return language === 'de' ? `${day}.${month}.` : monthDay;
}

/** What was typed; rows of ends of support that are empty fall away. */
export function typedDates(body: Body): DatesForm {
  const revision = oneLine(body.revision);
  const places = Object.keys(body).flatMap((name) => /^what--(\d{1,4})$/.exec(name)?.[1] ?? []);
  const rows = places
    .toSorted((a, b) => Number(a) - Number(b))
    .map((n): SupportRow => {
      const id = oneLine(body[`id--${n}`]);
      const field = (name: string): string => oneLine(body[`${name}--${n}`]);
      return {
        id: /^[\w.-]{1,100}$/.test(id) ? id : '',
        what: field('what'),
        date: field('date'),
        source: field('source'),
      };
    });
  return {
    council: one(body.council),
    procurement: oneLine(body.procurement),
    figuresBy: oneLine(body.figuresBy),
    yearStarts: oneLine(body.yearStarts),
    doubleFrom: oneLine(body.doubleFrom),
    support: rows.filter(({ what, date, source }) => `${what}${date}${source}` !== ''),
    revision: /^\d{1,9}$/.test(revision) ? revision : '0',
  };
}

/** Ids for the rows that have none yet; an id stays with its row. */
export function withIds(rows: readonly SupportEnd[]): SupportEnd[] {
  const taken = new Set(rows.map(({ id }) => id));
  let next = 1;
  return rows.map((row) => {
    if (row.id !== '') return row;
    while (taken.has(`support-${next}`)) next += 1;
    taken.add(`support-${next}`);
    return { ...row, id: `support-${next}` };
  });
}
