/** Whether a day (YYYY-MM-DD) is a holiday where the administration is. */
export type IsHoliday = (day: string) => boolean;

/**
 * The day a date stands for: a month is its last day, a year its last day.
 * @returns null where it is no date
 */
export function lastDay(date: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  try {
    if (day !== undefined) return Temporal.PlainDate.from(date, { overflow: 'reject' });
    const whole = Temporal.PlainYearMonth.from(`${year}-${month ?? '12'}`, { overflow: 'reject' });
    return whole.toPlainDate({ day: whole.daysInMonth });
  } catch {
    return null;
  }
}

/** The day itself, or the last working day before it where it is on a weekend or a holiday. */
export function workingDay(day: Temporal.PlainDate, isHoliday: IsHoliday): Temporal.PlainDate {
  let found = day;
  while (found.dayOfWeek > 5 || isHoliday(found.toString())) found = found.subtract({ days: 1 });
  return found;
}
