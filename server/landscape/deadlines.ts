import { budgetDay } from './budget.ts';
import { assumedProcurementMonths, type DateSheet, type SupportEnd } from './date-sheet.ts';
import { type IsHoliday, lastDay, workingDay } from './days.ts';
import type { Service } from './model.ts';

/** What ends on a day, so that something must be decided before. */
export interface Ending {
  /** A name of its own that stays, for calendars. */
  id: string;
  what: string;
  /** A contract needs notice; the maker's support just ends. */
  of: 'contract' | 'support';
  /** ISO date or month; a month is its last day. */
  end: string;
  /** Months before the end of a contract; null: not known. */
  noticeMonths: number | null;
}

/** What the administration needs and when it decides. */
export interface Calendar extends Omit<DateSheet, 'supportEnds'> {
  /** ISO date; the reckoning has no clock. */
  today: string;
  isHoliday: IsHoliday;
}

/** One step back from the end. `moved`: the day it would be, were that a working day. */
export type Step =
  | { kind: 'end'; date: string }
  | { kind: 'notice'; date: string; months: number; moved?: string }
  | { kind: 'notice-unknown' }
  /** Buying begins; `assumed`: nobody said how long it takes. */
  | { kind: 'procurement'; date: string; months: number; assumed: boolean; moved?: string }
  /** The last meeting of the council by then. */
  | { kind: 'council'; date: string }
  /** No meeting of that time is known: the day itself counts. */
  | { kind: 'council-unknown' }
  /** Meetings are known, yet none is early enough: the day itself counts. */
  | { kind: 'no-council' }
  /** Figures are with the budget office, for the budget from that day on. */
  | { kind: 'budget'; date: string; from: string };

/** All dates are ISO days. */
export interface Deadline {
  id: string;
  what: string;
  of: Ending['of'];
  decideBy: string;
  /** Last day for notice to be there; null where the months are not known or none is needed. */
  noticeBy: string | null;
  /** Last day for figures to be with the budget office; null where the cycle is not known. */
  budgetBy: string | null;
  end: string;
  /** From the end backwards. */
  steps: Step[];
  /** The day to decide by is past. */
  overdue: boolean;
}

/** So long after the last known meeting it still counts as the last one; later ones are not yet known. */
const meetingsKnownFor = { months: 3 };

/** Services whose contract or support has an end. */
export const endingsOf = (services: readonly Service[]): Ending[] =>
  services.flatMap(({ id, name, contractEnd, noticeMonths, supportEnd = null }): Ending[] => [
    ...(contractEnd === null
      ? []
      : [{ id, what: name, of: 'contract', end: contractEnd, noticeMonths } as const]),
    // No id of a service holds this sign.
    ...(supportEnd === null ? [] : [supported({ id: `${id}~support`, what: name, date: supportEnd })]),
  ]);

/** The end of support as something to decide on; there is no notice to give. */
export const supported = ({ id, what, date }: Pick<SupportEnd, 'id' | 'what' | 'date'>): Ending => ({
  id,
  what,
  of: 'support',
  end: date,
  noticeMonths: null,
});

/**
 * By when to decide on each, reckoned backwards: before the end notice must be there, before notice is given
 * the new contract should stand, and before buying begins the council decides. Each day moves to the working
 * day before it where it is none; only the council meets when it meets. Beside it: by when the budget office
 * needs figures, so that the money is there when buying begins. Ends that are no date are left out; the
 * earliest day stands first.
 */
export function deadlines(endings: readonly Ending[], calendar: Calendar): Deadline[] {
  const councilDates = calendar.councilDates.toSorted(order);
  return endings
    .flatMap((ending) => {
      const end = lastDay(ending.end);
      return end === null ? [] : [deadline(ending, end, { ...calendar, councilDates })];
    })
    .sort((a, b) => order(a.decideBy, b.decideBy) || order(a.id, b.id));
}

function deadline(ending: Ending, end: Temporal.PlainDate, calendar: Calendar): Deadline {
  const { id, what, of, noticeMonths } = ending;
  const { procurementMonths, budget, isHoliday } = calendar;
  const steps: Step[] = [{ kind: 'end', date: end.toString() }];
  let noticeBy: Temporal.PlainDate | null = null;
  if (of === 'contract' && noticeMonths === null) steps.push({ kind: 'notice-unknown' });
  if (of === 'contract' && noticeMonths !== null) {
    const back = backFrom(end, noticeMonths, isHoliday);
    noticeBy = back.day;
    steps.push({ kind: 'notice', months: noticeMonths, ...told(back) });
  }
  const months = procurementMonths ?? assumedProcurementMonths;
  const buying = backFrom(noticeBy ?? end, months, isHoliday);
  steps.push({ kind: 'procurement', months, assumed: procurementMonths === null, ...told(buying) });
  const council = councilBy(buying.day, calendar.councilDates);
  steps.push(council);
  const figures = budget === null ? null : budgetDay(buying.day, budget, isHoliday);
  if (figures !== null) steps.push({ kind: 'budget', ...figures });
  const decideBy = council.kind === 'council' ? council.date : buying.day.toString();
  return {
    id,
    what,
    of,
    decideBy,
    noticeBy: noticeBy?.toString() ?? null,
    budgetBy: figures?.date ?? null,
    end: end.toString(),
    steps,
    overdue: order(decideBy, calendar.today) < 0,
  };
}

interface Back {
  day: Temporal.PlainDate;
  asked: Temporal.PlainDate;
}

function backFrom(day: Temporal.PlainDate, months: number, isHoliday: IsHoliday): Back {
  // Half a month of notice counts whole: the careful way.
  const asked = day.subtract({ months: Math.ceil(months) });
  return { day: workingDay(asked, isHoliday), asked };
}

const told = ({ day, asked }: Back): { date: string; moved?: string } => ({
  date: day.toString(),
  ...(day.equals(asked) ? {} : { moved: asked.toString() }),
});

/** The last meeting by that day, on whatever day it is. */
function councilBy(day: Temporal.PlainDate, sorted: readonly string[]): Step & { date?: string } {
  const last = sorted.at(-1);
  if (last === undefined) return { kind: 'council-unknown' };
  const known = Temporal.PlainDate.from(last).add(meetingsKnownFor);
  if (Temporal.PlainDate.compare(day, known) > 0) return { kind: 'council-unknown' };
  const meeting = sorted.findLast((date) => date <= day.toString());
  return meeting === undefined ? { kind: 'no-council' } : { kind: 'council', date: meeting };
}

/** ISO days sort as they are written. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
