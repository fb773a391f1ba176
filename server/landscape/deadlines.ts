import { type IsHoliday, lastDay, workingDay } from './days.ts';
import type { Service } from './model.ts';

/** What a contract is reckoned by. */
export interface Contract {
  /** A name of its own that stays, for calendars. */
  id: string;
  what: string;
  /** ISO date or month; a month is its last day. */
  end: string;
  /** Months before the end; null: not known. */
  noticeMonths: number | null;
}

/** What the administration needs and when its council meets. */
export interface Calendar {
  /** ISO date; the reckoning has no clock. */
  today: string;
  /** Months from the decision to the new contract; null: not known, so nothing is added. */
  procurementMonths: number | null;
  /** Days on which the council can decide, ISO dates in any order. */
  councilDates: readonly string[];
  isHoliday: IsHoliday;
}

/** Why the day to decide by is no later. */
export type DateReason =
  | { kind: 'end'; date: string }
  | { kind: 'notice'; date: string; months: number }
  | { kind: 'notice-unknown' }
  | { kind: 'procurement'; date: string; months: number }
  | { kind: 'procurement-unknown' }
  /** On a weekend or a holiday: the working day before counts. */
  | { kind: 'moved'; from: string; date: string }
  | { kind: 'council'; date: string }
  /** Dates of the council are given, yet none is early enough. */
  | { kind: 'no-council' };

/** All dates are ISO days. */
export interface Deadline {
  id: string;
  what: string;
  decideBy: string;
  /** Last day for notice to be there; null where the months are not known. */
  noticeBy: string | null;
  end: string;
  reasons: DateReason[];
  /** The day to decide by is past. */
  overdue: boolean;
}

/** Whether anything but the end says by when to decide; else the day to decide by is only the end itself. */
export const decisionKnown = ({ reasons }: Deadline): boolean =>
  reasons.some(({ kind }) => kind === 'notice' || kind === 'procurement');

/** Services whose contract has an end, as contracts. */
export const contractsOf = (services: readonly Service[]): Contract[] =>
  services.flatMap(({ id, name, contractEnd, noticeMonths }) =>
    contractEnd === null ? [] : [{ id, what: name, end: contractEnd, noticeMonths }],
  );

/**
 * By when to decide on each contract, reckoned backwards from its end: notice must be there in time and a
 * new contract takes months; the earlier of the two counts, on a working day, and then the last meeting
 * of the council by then. Where a day moves, it moves to the working day before: the careful way.
 * Contracts without a date that can be read are left out; the earliest day stands first.
 */
export function deadlines(contracts: readonly Contract[], calendar: Calendar): Deadline[] {
  return contracts
    .flatMap((contract) => {
      const end = lastDay(contract.end);
      return end === null ? [] : [deadline(contract, end, calendar)];
    })
    .sort((a, b) => order(a.decideBy, b.decideBy) || order(a.id, b.id));
}

function deadline(contract: Contract, end: Temporal.PlainDate, calendar: Calendar): Deadline {
  const reasons: DateReason[] = [{ kind: 'end', date: end.toString() }];
  const { noticeMonths } = contract;
  const { procurementMonths, isHoliday } = calendar;
  let decide = end;
  let noticeBy: Temporal.PlainDate | null = null;
  if (noticeMonths === null) reasons.push({ kind: 'notice-unknown' });
  else {
    const day = end.subtract({ months: noticeMonths });
    reasons.push({ kind: 'notice', date: day.toString(), months: noticeMonths });
    noticeBy = workingDay(day, isHoliday);
    decide = earlier(decide, day);
  }
  if (procurementMonths === null) reasons.push({ kind: 'procurement-unknown' });
  else {
    const day = end.subtract({ months: procurementMonths });
    reasons.push({ kind: 'procurement', date: day.toString(), months: procurementMonths });
    decide = earlier(decide, day);
  }
  const working = workingDay(decide, isHoliday);
  if (!working.equals(decide))
    reasons.push({ kind: 'moved', from: decide.toString(), date: working.toString() });
  const decideBy = councilBy(working.toString(), calendar.councilDates, reasons);
  return {
    id: contract.id,
    what: contract.what,
    decideBy,
    noticeBy: noticeBy?.toString() ?? null,
    end: end.toString(),
    reasons,
    overdue: order(decideBy, calendar.today) < 0,
  };
}

/** The last meeting by that day, on whatever day it is; the day itself where none is early enough. */
function councilBy(day: string, councilDates: readonly string[], reasons: DateReason[]): string {
  if (councilDates.length === 0) return day;
  const meeting = councilDates
    .filter((date) => date <= day)
    .sort(order)
    .at(-1);
  if (meeting === undefined) {
    reasons.push({ kind: 'no-council' });
    return day;
  }
  reasons.push({ kind: 'council', date: meeting });
  return meeting;
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) <= 0 ? a : b;

/** ISO days sort as they are written. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
