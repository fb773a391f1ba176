import type { Condition, Step } from '../../questionnaire/model.ts';
import { numberFormat } from '../formats.ts';
import { type Language, wordsOf } from '../telling.ts';
import { changeWords } from '../words/changes.ts';
import type { Names } from './names.ts';

/** A condition of a rule in words: „Frage“ – Antwort oder Antwort. */
export function ruleConditionText(condition: Condition, names: Names, language: Language): string {
  const { blank } = wordsOf[language];
  const all = (conditions: Condition[], word: string): string =>
    conditions.map((one) => bracketed(one, names, language)).join(` ${word} `);
  if ('all' in condition) return all(condition.all, blank.and);
  if ('any' in condition) return all(condition.any, blank.or);
  if ('not' in condition) return blank.not(bracketed(condition.not, names, language));
  if ('answered' in condition) return `${names.question(condition.answered)} – ${blank.answered}`;
  const [id, wanted] = Object.entries(Object.values(condition)[0] as object)[0] as [
    string,
    string | string[] | number,
  ];
  if (typeof wanted === 'number') {
    const bound = 'atLeast' in condition ? blank.atLeast : blank.atMost;
    return `${names.question(id)} – ${bound(numberFormat(language, 2).format(wanted))}`;
  }
  return `${names.question(id)} – ${[wanted]
    .flat()
    .map((choice) => names.choice(id, choice))
    .join(` ${blank.or} `)}`;
}

function bracketed(condition: Condition, names: Names, language: Language): string {
  const told = ruleConditionText(condition, names, language);
  return 'all' in condition || 'any' in condition ? `(${told})` : told;
}

/** Steps of points: "unter 30: 100; sonst 20". */
export function stepsText(steps: readonly Step[], language: Language): string {
  const words = changeWords[language];
  const number = numberFormat(language, 2);
  return steps
    .map(({ below, points }) =>
      below === undefined
        ? words.otherwise(number.format(points))
        : words.below(number.format(below), number.format(points)),
    )
    .join('; ');
}

/** A plain value in words. */
export function valueText(value: unknown, language: Language): string {
  const words = changeWords[language];
  if (value === null) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return numberFormat(language, 2).format(value);
  if (Array.isArray(value)) return value.map((one) => valueText(one, language)).join('–');
  return String(value);
}
