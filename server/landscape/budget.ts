import type { BudgetCycle } from './date-sheet.ts';
import { type IsHoliday, workingDay } from './days.ts';

/** By when figures must be there, and the budget they are for. */
export interface BudgetDay {
  /** ISO day, a working day. */
  date: string;
  /** First day of the budget's time (ISO). */
  from: string;
}

/**
 * By when the money must be named to the budget office, so that it stands in the budget that holds on the day
 * it is needed: the last day for figures before that budget begins.
 * @param needed the day on which buying begins
 */
export function budgetDay(needed: Temporal.PlainDate, cycle: BudgetCycle, isHoliday: IsHoliday): BudgetDay {
  const from = budgetStart(needed, cycle);
  const day = lastBefore(from, cycle.figuresBy);
  return { date: workingDay(day, isHoliday).toString(), from: from.toString() };
}

function budgetStart(
  needed: Temporal.PlainDate,
  { yearStarts, doubleFrom }: BudgetCycle,
): Temporal.PlainDate {
  const start = lastBefore(needed.add({ days: 1 }), yearStarts);
  const second = doubleFrom !== null && Math.abs(start.year - doubleFrom) % 2 === 1;
  return second ? inYear(yearStarts, start.year - 1) : start;
}

/** The last such day of a year that lies before `day`. */
function lastBefore(day: Temporal.PlainDate, monthDay: string): Temporal.PlainDate {
  const same = inYear(monthDay, day.year);
  return Temporal.PlainDate.compare(same, day) < 0 ? same : inYear(monthDay, day.year - 1);
}

/** 29 February is the 28th in most years. */
const inYear = (monthDay: string, year: number): Temporal.PlainDate =>
  Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year });
