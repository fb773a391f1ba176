import { assumedProcurementMonths } from '../../landscape/date-sheet.ts';
import type { Beside } from '../../report/beside.ts';
import { datesChapter } from '../../report/chapters/dates.ts';
import { drawHtml } from '../../report/html/draw.ts';
import { telling } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import { reportInput } from '../report-input.ts';
import type { DatesForm, SupportRow } from './dates-form.ts';
import type { DatesErrors } from './dates-read.ts';
import type { Visit } from './frame.ts';

/** So many decisions and days the page shows; beyond them the calendar file has them. */
const mostOnPage = 500;
/** Rows to fill in, behind those there are. */
const emptyRows = 2;
const emptyRow: SupportRow = { id: '', what: '', date: '', source: '' };

/**
 * The page of dates: all days in order of time, and the form of what they follow from.
 * @param form null for whoever may only read
 * @param today ISO day; a page is looked at to see what comes next
 */
export function datesView(
  visit: Visit,
  beside: Beside,
  form: DatesForm | null,
  errors: DatesErrors,
  failure: string,
  today: string,
): object {
  const { view, language } = visit;
  const shown = form === null ? null : formView(visit, form, errors);
  return {
    failure,
    errors: shown === null || shown.listed.length === 0 ? null : shown.listed,
    calendar: `/api/assessments/${view.assessment.id}/calendar.ics?language=${language}`,
    told: drawHtml(datesChapter(telling(reportInput(view, beside, language)), mostOnPage, today), {
      cards: 'open',
    }),
    form: shown,
  };
}

function formView({ words }: Visit, form: DatesForm, errors: DatesErrors) {
  const w = (name: string, values?: Record<string, number>): string => word(words, `dates.${name}`, values);
  const field = (id: string, label: string, value: string) => ({ id, label, value, error: errors[id] ?? '' });
  const own = (id: 'council' | 'procurement' | 'figuresBy' | 'yearStarts' | 'doubleFrom') =>
    field(id, w(id), form[id]);
  const rows = [...form.support, ...Array.from({ length: emptyRows }, () => emptyRow)];
  const support = rows.map((row, n) => ({
    n,
    id: row.id,
    legend: w('supportRow', { n: n + 1 }),
    fields: (['what', 'date', 'source'] as const).map((id) => field(`${id}--${n}`, w(id), row[id])),
  }));
  const top = [own('council'), own('procurement')] as const;
  const budget = [own('figuresBy'), own('yearStarts'), own('doubleFrom')];
  return {
    revision: form.revision,
    council: top[0],
    procurement: top[1],
    procurementHint: w('procurementHint', { months: assumedProcurementMonths }),
    budget,
    support,
    listed: [...top, ...budget, ...support.flatMap(({ fields }) => fields)]
      .filter(({ error }) => error !== '')
      .map(({ id, label, error }) => ({ field: id, label, text: error })),
  };
}
