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
  const found = datesIn(t);
  const services = beside.landscape?.services.length ?? 0;
  const due = found.days.some(({ kind }) => kind === 'measure');
  if (services === 0 && beside.dates === undefined && !due) return [];
  return told(t, found, mostInReport);
}

/**
 * The same with all there is to say, even where nothing was entered.
 * @param most so many decisions, and days of the calendar, are shown
 */
export function datesChapter(t: Telling, most: number): Block[] {
  return told(t, datesIn(t), most);
}

function datesIn({ answers, ruleSet, texts, result, beside = {} }: Telling): Dates {
  return datesOf({ answers, ruleSet, texts, asOf: result.asOf, beside });
}

/** Warnings, decisions with their steps, and the calendar of the days that lie ahead. */
function told(t: Telling, { deadlines, days }: Dates, most: number): Block[] {
  const words = dateWords[t.language];
  return [
    heading(1, words.title, 'dates'),
    ...warnings(t, deadlines, days),
    ...(deadlines.length === 0
      ? [paragraph([text(words.none)], [assessment])]
      : decisions(t, deadlines, most)),
    ...calendar(t, days, most),
  ];
}

function warnings(t: Telling, deadlines: readonly Deadline[], days: readonly Day[]): Block[] {
  const words = dateWords[t.language];
  const { asOf } = t.result;
  const late = deadlines.filter((one) => one.overdue);
  const notice = late.filter(({ noticeBy }) => noticeBy !== null && noticeBy >= asOf);
  const measures = days.filter(({ kind, date }) => kind === 'measure' && date < asOf);
  const listed = (all: readonly string[]): string => {
    const names = [...new Set(all)];
    const rest = names.length - mostNames;
    const shown = names.slice(0, mostNames).map(words.quoted);
    return t.words.list(rest > 0 ? [...shown, words.others(rest)] : shown);
  };
  const figures = deadlines.filter(({ budgetBy }) => budgetBy !== null && budgetBy < asOf);
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

function decisions(t: Telling, deadlines: readonly Deadline[], most: number): Block[] {
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
        t.result.asOf,
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
        rows: deadlines.slice(0, most).map((one) => row(t, one)),
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

function row(t: Telling, deadline: Deadline): Inline[][] {
  const words = dateWords[t.language];
  const { what, decideBy, budgetBy, end, overdue } = deadline;
  const day = (iso: string, late: boolean): Inline =>
    late ? strong(`${t.date(iso)} (${words.late})`) : text(t.date(iso));
  return [
    [text(what)],
    [day(decideBy, overdue)],
    [budgetBy === null ? text(words.unknown) : day(budgetBy, budgetBy < t.result.asOf)],
    [text(t.date(end))],
  ];
}
