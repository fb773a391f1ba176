import { numberFormat } from '../../report/formats.ts';
import { questionText, scoreWords } from '../../report/telling.ts';
import { areaKey } from '../../scoring/robustness/own.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';
import { fieldOf, offered, type WeightsForm } from './weights-form.ts';

/** The page of weights: one field a part, each with the weight of the rule set beside it. */
export function weightsView(
  { view, words, language }: Visit,
  { fields, revision }: WeightsForm,
  errors: Readonly<Record<string, string>>,
  failure: string,
): object {
  const { rules, texts } = view.edition.content;
  const own = texts[language]!;
  const { areas, byId } = view.ruleSet.questionnaire;
  const partName = (key: string): string => {
    if (key === areaKey) return word(words, 'weights.area');
    const question = byId.get(key) ?? areas.map((area) => byId.get(`${area}.${key}`)).find(Boolean);
    return question === undefined ? (scoreWords(own, key)?.name ?? key) : questionText(own, question).text;
  };
  const format = numberFormat(language, 3);
  const groups = offered(view).map(({ score, parts }) => ({
    legend:
      score === rules.overall.id
        ? word(words, 'weights.whole')
        : (scoreWords(own, `${areas[0]}.${score}`)?.name ?? score),
    fields: parts.map(({ key, weight }) => {
      const id = fieldOf(score, key);
      const label = word(words, 'weights.field', { part: partName(key), weight: format.format(weight) });
      return { id, label, value: fields[id] ?? '', error: errors[id] ?? '' };
    }),
  }));
  const listed = groups
    .flatMap((group) => group.fields)
    .filter(({ error }) => error !== '')
    .map(({ id, label, error }) => ({ field: id, label, text: error }));
  return { failure, errors: listed.length === 0 ? null : listed, revision, groups };
}
