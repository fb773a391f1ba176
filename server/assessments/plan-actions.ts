import { isDay } from '../questionnaire/kinds/date.ts';
import type { Plan } from '../report/beside.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import type { Parts } from './parts.ts';
import { saveSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/** The ids of all measures the rules of an assessment know. */
export function measuresOf({ ruleSet }: AssessmentView): ReadonlySet<string> {
  return new Set(ruleSet.measures.map(({ id }) => id));
}

/**
 * Writes who does what until when.
 * @param expected the revision the sender has seen; undefined: whatever is stored
 * @returns the new revision
 * @throws Refusal if a measure is unknown, a day does not exist or someone else wrote meanwhile
 */
export async function savePlan(
  parts: Parts,
  view: AssessmentView,
  plan: Plan,
  expected: number | undefined,
): Promise<number> {
  const known = measuresOf(view);
  const wrong = Object.entries(plan).flatMap(([id, { due }]): SchemaError[] => [
    ...(known.has(id) ? [] : [fault('additionalProperties', '/measures', { additionalProperty: id })]),
    ...(due === null || due.length < 10 || isDay(due)
      ? []
      : [fault('format', `/measures/${id}/due`, { format: 'date' })]),
  ]);
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  return (await saveSheet(parts, view.assessment.id, 'plan', plan, expected)).revision;
}
