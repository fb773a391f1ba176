import type { RulesSource } from '../questionnaire/model.ts';
import { type OwnWeights, weighables } from '../scoring/robustness/own.ts';
import { Refusal } from '../web/errors.ts';
import { fault, type SchemaError } from '../web/schema-words.ts';
import type { Parts } from './parts.ts';
import { saveSheet } from './sheet-actions.ts';
import type { AssessmentView } from './view.ts';

/** The weights of the rule set that may be set. */
export function ruleWeightsOf(rules: RulesSource): OwnWeights {
  return Object.fromEntries(
    weighables(rules).map(({ score, parts }) => [
      score,
      Object.fromEntries(parts.map(({ key, weight }) => [key, weight])),
    ]),
  );
}

/**
 * Writes weights of one's own; an empty sheet takes them back.
 * @param expected the revision the sender has seen; undefined: whatever is stored
 * @returns the new revision
 * @throws Refusal if a score or part is unknown, nothing would weigh anything or someone else wrote meanwhile
 */
export async function saveWeights(
  parts: Parts,
  { edition, assessment }: AssessmentView,
  weights: OwnWeights,
  expected: number | undefined,
): Promise<number> {
  const wrong = weightFaults(weights, edition.content.rules, '/weights');
  if (wrong.length > 0) throw new Refusal('invalid-input', {}, { schemaErrors: wrong });
  return (await saveSheet(parts, assessment.id, 'weights', weights, expected)).revision;
}

/**
 * What the schema cannot see: scores and parts the rules do not have, and scores without any weight.
 * @param at JSON pointer of the sheet
 */
export function weightFaults(weights: OwnWeights, rules: RulesSource, at: string): SchemaError[] {
  const known = new Map(Object.entries(ruleWeightsOf(rules)));
  const unknown = (place: string, key: string): SchemaError =>
    fault('additionalProperties', place, { additionalProperty: key });
  return Object.entries(weights).flatMap(([score, own]) => {
    const published = known.get(score);
    if (published === undefined) return [unknown(at, score)];
    const place = `${at}/${score}`;
    const keys = Object.keys(own).filter((key) => !Object.hasOwn(published, key));
    const some = Object.values({ ...published, ...own }).some((weight) => weight > 0);
    return [
      ...keys.map((key) => unknown(place, key)),
      ...(some ? [] : [fault('exclusiveMinimum', place, { comparison: '>', limit: 0 })]),
    ];
  });
}
