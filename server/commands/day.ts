import { firstYear, isDay, lastYear } from '../questionnaire/kinds/date.ts';
import { UserError } from './command.ts';

/** The day given by --as-of, YYYY-MM-DD, if any. @throws UserError where there is no such day */
export function dayOf(asked: string | true | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const text = String(asked);
  const year = Number(text.slice(0, 4));
  if (isDay(text) && year >= firstYear && year <= lastYear) return text;
  throw new UserError(
    `--as-of ${text}: give a date that exists as YYYY-MM-DD, in the years ${firstYear} to ${lastYear}.`,
  );
}
