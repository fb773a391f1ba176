/** A date given as YYYY-MM or YYYY-MM-DD, as a count of months; days do not matter to rules. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The inverse, as YYYY-MM. */
export function monthText(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
