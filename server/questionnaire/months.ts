/** A date given as YYYY-MM or YYYY-MM-DD, as a count of months; days do not matter to rules. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
