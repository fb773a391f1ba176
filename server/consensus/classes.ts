/**
 * A class of numbers or dates as a choice: `20..35` holds 20 and what lies below 35, `..20` and `35..` are open.
 * Bounds of dates are years or months: `2027..2028`.
 */
interface Class {
  from: string;
  below: string;
}

const between = '..';

/** Classes that touch each other, one more than there are bounds. */
export const classesBetween = (bounds: readonly (number | string)[]): string[] =>
  ['', ...bounds].map((from, i) => `${from}${between}${bounds[i] ?? ''}`);

/** Null where a choice is no class. */
export function readClass(choice: string): Class | null {
  const [from, below, ...more] = choice.split(between);
  return from === undefined || below === undefined || more.length > 0 ? null : { from, below };
}

/** The class in which a number or a date lies. */
export const classOf = (value: number | string, choices: readonly string[]): string | undefined =>
  choices.find((choice) => {
    const own = readClass(choice);
    return own !== null && lies(value, own);
  });

// Dates as text stand in the order of time, and a year before its months.
const lies = (value: number | string, { from, below }: Class): boolean =>
  typeof value === 'number'
    ? (from === '' || value >= Number(from)) && (below === '' || value < Number(below))
    : (from === '' || value >= from) && (below === '' || value < below);
