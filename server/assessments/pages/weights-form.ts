import { numberFormat } from '../../report/formats.ts';
import { type OwnWeights, type Weighable, weighables } from '../../scoring/robustness/own.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import type { AssessmentView } from '../view.ts';
import { greatestWeight } from '../weights-schema.ts';
import { type Body, oneLine } from './form.ts';

/** What stands in the fields, by their name; an empty one keeps the weight of the rule set. */
export interface WeightsForm {
  fields: Readonly<Record<string, string>>;
  revision: string;
}

/** Name of the field of a part. */
export const fieldOf = (score: string, key: string): string => `${score}--${key}`;

/** The scores whose weights the page offers: in the quick check, areas have no order. */
export function offered({ edition, assessment }: AssessmentView): Weighable[] {
  const { rules } = edition.content;
  return weighables(rules).filter(({ score }) => assessment.mode === 'full' || score === rules.overall.id);
}

/** What the fields show of the sheet. */
export function shownWeights(weights: OwnWeights, revision: number, language: string): WeightsForm {
  const format = numberFormat(language, 3);
  const fields = Object.entries(weights).flatMap(([score, own]) =>
    Object.entries(own).map(([key, weight]) => [fieldOf(score, key), format.format(weight)]),
  );
  return { fields: Object.fromEntries(fields), revision: String(revision) };
}

/** What was sent; names that no field has are passed over. */
export function typedWeights(scores: readonly Weighable[], body: Body): WeightsForm {
  const names = scores.flatMap(({ score, parts }) => parts.map(({ key }) => fieldOf(score, key)));
  const revision = oneLine(body.revision);
  return {
    fields: Object.fromEntries(names.map((name) => [name, oneLine(body[name])])),
    revision: /^\d{1,9}$/.test(revision) ? revision : '0',
  };
}

/** The weights that were typed, and what is wrong by the name of the field; with errors not to be stored. */
export function readWeights(
  scores: readonly Weighable[],
  { fields }: WeightsForm,
  words: PageWords,
): { weights: OwnWeights; errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const weights: Record<string, Record<string, number>> = {};
  for (const { score, parts } of scores) {
    const own: Record<string, number> = {};
    for (const { key } of parts) {
      const name = fieldOf(score, key);
      const typed = fields[name] ?? '';
      if (typed === '') continue;
      const weight = /^\d{1,2}([.,]\d{1,3})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
      if (weight >= 0 && weight <= greatestWeight) own[key] = weight;
      else errors[name] = word(words, 'weights.errors.number', { max: greatestWeight });
    }
    if (parts.every(({ key }) => own[key] === 0))
      errors[fieldOf(score, parts[0]!.key)] = word(words, 'weights.errors.all');
    if (Object.keys(own).length > 0) weights[score] = own;
  }
  return { weights, errors };
}
