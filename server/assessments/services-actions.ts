import type { Landscape } from '../landscape/model.ts';
import { isDay } from '../questionnaire/kinds/date.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import { areasOf } from './costs-actions.ts';
import type { Parts } from './parts.ts';
import { saveSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/**
 * Writes the services and groups of workplaces that fit their schema.
 * @param expected the revision the sender has seen; undefined: whatever is stored
 * @returns the new revision
 * @throws Refusal if something does not fit together, or someone else wrote meanwhile
 */
export async function saveLandscape(
  parts: Parts,
  view: AssessmentView,
  landscape: Landscape,
  expected: number | undefined,
): Promise<number> {
  const wrong = landscapeFaults(landscape, areasOf(view), '');
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  return (await saveSheet(parts, view.assessment.id, 'landscape', landscape, expected)).revision;
}

/**
 * What the schema cannot see: ids given twice, areas and services there are not, days that do not exist.
 * @param at JSON pointer of the landscape
 */
export function landscapeFaults(
  { services, groups }: Landscape,
  areas: readonly string[],
  at: string,
): SchemaError[] {
  const known = new Set(services.map(({ id }) => id));
  return [
    ...twice(services, `${at}/services`),
    ...twice(groups, `${at}/groups`),
    ...services.flatMap(({ area, contractEnd, supportEnd = null, acceptedUntil, exit }, n) => {
      const place = `${at}/services/${n}`;
      return [
        ...(area === null || areas.includes(area)
          ? []
          : [fault('enum', `${place}/area`, { allowedValues: areas })]),
        ...noDay(contractEnd, `${place}/contractEnd`),
        ...noDay(supportEnd, `${place}/supportEnd`),
        ...noDay(acceptedUntil, `${place}/acceptedUntil`),
        ...noDay(exit.exported, `${place}/exit/exported`),
        ...noDay(exit.readBack, `${place}/exit/readBack`),
      ];
    }),
    ...groups.flatMap((group, n) =>
      group.services.flatMap((id, i) =>
        known.has(id)
          ? []
          : [fault('enum', `${at}/groups/${n}/services/${i}`, { allowedValues: [...known].slice(0, 20) })],
      ),
    ),
  ];
}

function twice(things: readonly { id: string }[], place: string): SchemaError[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, n) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [fault('uniqueItems', `${place}/${n}/id`, {})] : [];
  });
}

function noDay(date: string | null, place: string): SchemaError[] {
  return date === null || date.length < 10 || isDay(date) ? [] : [fault('format', place, { format: 'date' })];
}
