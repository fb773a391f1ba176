import { assumedProcurementMonths } from '../../landscape/date-sheet.ts';
import type { Deadline } from '../../landscape/deadlines.ts';
import type { Day } from '../../landscape/timetable.ts';
import { timeline } from '../charts/timeline.ts';
import { type Dates, datesOf } from '../dates-of.ts';
import type { Block, Inline } from '../document.ts';
import { assessment, heading, paragraph, strong, text } from '../inline.ts';
import type { Telling } from '../telling.ts';
import { dateWords } from '../words/dates.ts';
import { calendar } from './calendar.ts';
import { stepsTold } from './date-steps.ts';

/** So many decisions, and days of the calendar, a report shows; all of them are in the calendar file. */
const mostInReport = 60;
/** So many decisions are drawn. */
const mostInPicture = 10;
/** So many names stand in a sentence. */
const mostNames = 12;

/** By when to decide on what, and why no later; nothing where nobody entered anything of the kind. */
export function dates(t: Telling): Block[] {
  const { beside = {} } = t;
  const found = datesIn(t, t.result.asOf);
  const services = beside.landscape?.services.length ?? 0;
  const due = found.days.some(({ kind }) => kind === 'measure');
  if (services === 0 && beside.dates === undefined && !due) return [];
  return told(t, found, mostInReport, t.result.asOf);
}

/**
 * The same with all there is to say, even where nothing was entered.
 * @param most so many decisions, and days of the calendar, are shown
 * @param today ISO day as of which it is told; the report speaks as of the day of the assessment
 */
export function datesChapter(t: Telling, most: number, today: string): Block[] {
  return told(t, datesIn(t, today), most, today);
}

function datesIn({ answers, ruleSet, texts, beside = {} }: Telling, asOf: string): Dates {
  return datesOf({ answers, ruleSet, texts, asOf, beside });
}

/** Warnings, decisions with their steps, and the calendar of the days that lie ahead. */
function told(t: Telling, { deadlines, days }: Dates, most: number, today: string): Block[] {
  const words = dateWords[t.language];
  return [
    heading(1, words.title, 'dates'),
    ...warnings(t, deadlines, days, today),
    ...(deadlines.length === 0
      ? [paragraph([text(words.none)], [assessment])]
      : decisions(t, deadlines, most, today)),
    ...calendar(t, days, most, today),
  ];
}

function warnings(t: Telling, deadlines: readonly Deadline[], days: readonly Day[], today: string): Block[] {
  const words = dateWords[t.language];
  const late = deadlines.filter((one) => one.overdue);
  const notice = late.filter(({ noticeBy }) => noticeBy !== null && noticeBy >= today);
  const measures = days.filter(({ kind, date }) => kind === 'measure' && date < today);
  const listed = (all: readonly string[]): string => {
    const names = [...new Set(all)];
    const rest = names.length - mostNames;
    const shown = names.slice(0, mostNames).map(words.quoted);
    return t.words.list(rest > 0 ? [...shown, words.others(rest)] : shown);
  };
  const figures = deadlines.filter(({ budgetBy }) => budgetBy !== null && budgetBy < today);
  const said = [
    late.length === 0 ? '' : words.overdue(listed(late.map(({ what }) => what))),
    notice.length === 0 ? '' : words.stillNotice(listed(notice.map(({ what }) => what))),
    figures.length === 0 ? '' : words.budgetLate(listed(figures.map(({ what }) => what))),
    measures.length === 0 ? '' : words.overdueMeasures(listed(measures.flatMap(({ what }) => what))),
  ].filter((sentence) => sentence !== '');
  return said.length === 0
    ? []
    : [{ kind: 'note', tone: 'warning', content: [text(said.join(' '))], from: [assessment] }];
}

function decisions(t: Telling, deadlines: readonly Deadline[], most: number, today: string): Block[] {
  const { intro, table, column, holidays, assumed, more, steps, picture } = dateWords[t.language];
  const assuming = deadlines.some(({ steps }) =>
    steps.some((step) => step.kind === 'procurement' && step.assumed),
  );
  return [
    paragraph([text(intro)], [assessment]),
    {
      kind: 'chart',
      caption: picture.caption,
      summary: picture.summary(Math.min(deadlines.length, mostInPicture), deadlines.length),
      drawing: timeline(
        deadlines.slice(0, mostInPicture).map(({ what, budgetBy, decideBy, noticeBy, end }) => ({
          label: what,
          days: { budget: budgetBy, decide: decideBy, notice: noticeBy, end },
        })),
        today,
        picture.mark,
      ),
      table: {
        caption: table,
        columns: [
          { label: column.what, width: 5, align: 'start' },
          { label: column.decideBy, width: 3, align: 'start' },
          { label: column.budgetBy, width: 3, align: 'start' },
          { label: column.end, width: 3, align: 'start' },
        ],
        rows: deadlines.slice(0, most).map((one) => row(t, one, today)),
      },
      from: [assessment],
    },
    ...(deadlines.length > most
      ? [paragraph([text(more(deadlines.length - most))], [assessment], 'small')]
      : []),
    paragraph(
      [text(assuming ? `${assumed(assumedProcurementMonths)} ${holidays}` : holidays)],
      [assessment],
      'small',
    ),
    heading(2, steps, 'date-steps'),
    {
      kind: 'list',
      ordered: false,
      dense: true,
      items: deadlines
        .slice(0, most)
        .map((one) => [strong(one.what), text(`: ${stepsTold(one, t.language).join('; ')}.`)]),
      from: [assessment],
    },
  ];
}

function row(t: Telling, deadline: Deadline, today: string): Inline[][] {
  const words = dateWords[t.language];
  const { what, decideBy, budgetBy, end, overdue } = deadline;
  const day = (iso: string, late: boolean): Inline =>
    late ? strong(`${t.date(iso)} (${words.late})`) : text(t.date(iso));
  return [
    [text(what)],
    [day(decideBy, overdue)],
    [budgetBy === null ? text(words.unknown) : day(budgetBy, budgetBy < today)],
    [text(t.date(end))],
  ];
}
