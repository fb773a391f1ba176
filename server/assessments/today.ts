/** The day it is in Germany at an instant, YYYY-MM-DD. */
export function today(now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDate()
    .toString();
}

/** The instant so many months before another. */
export function monthsBefore(now: Date, months: number): Date {
  const before = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('UTC')
    .subtract({ months });
  return new Date(before.epochMilliseconds);
}
