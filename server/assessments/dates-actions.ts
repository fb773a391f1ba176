import type { DateSheet } from '../landscape/date-sheet.ts';
import { isDay } from '../questionnaire/kinds/date.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import type { Parts } from './parts.ts';
import { saveSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/**
 * Writes how and when the administration decides.
 * @param expected the revision the sender has seen; undefined: whatever is stored
 * @returns the new revision
 * @throws Refusal if a day does not exist or someone else wrote meanwhile
 */
export async function saveDates(
  parts: Parts,
  view: AssessmentView,
  dates: DateSheet,
  expected: number | undefined,
): Promise<number> {
  const wrong = dateFaults(dates, '');
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  return (await saveSheet(parts, view.assessment.id, 'dates', dates, expected)).revision;
}

/**
 * What the schema cannot see: days that do not exist, ids given twice.
 * @param at JSON pointer of the sheet
 */
export function dateFaults({ councilDates, budget, supportEnds }: DateSheet, at: string): SchemaError[] {
  const noDay = (day: string, place: string): SchemaError[] =>
    isDay(day) ? [] : [fault('format', `${at}/${place}`, { format: 'date' })];
  const seen = new Set<string>();
  return [
    ...councilDates.flatMap((day, n) => noDay(day, `councilDates/${n}`)),
    // Of a leap year, so that 29 February may be named.
    ...(budget === null
      ? []
      : (['figuresBy', 'yearStarts'] as const).flatMap((field) =>
          noDay(`2000-${budget[field]}`, `budget/${field}`),
        )),
    ...supportEnds.flatMap(({ id, date }, n) => {
      const twice = seen.has(id) ? [fault('uniqueItems', `${at}/supportEnds/${n}/id`, {})] : [];
      seen.add(id);
      return [...twice, ...(date.length < 10 ? [] : noDay(date, `supportEnds/${n}/date`))];
    }),
  ];
}
