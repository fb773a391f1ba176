import type { Dissent } from '../consensus/dissent.ts';
import type { Texts } from '../questionnaire/model.ts';
import { type Language, wordsOf } from './telling.ts';
import { dissentWords } from './words/dissent.ts';

/**
 * Two roles and a topic in a sentence: so many levels apart, at least so many where a level is not certain.
 * @param texts of the version, in the same language
 */
export function dissentText(
  { dimension, lower, higher, apart }: Dissent,
  texts: Texts,
  language: Language,
): string {
  const words = dissentWords[language];
  const name = (level: string): string => texts.levels[level]!.name;
  const [below, above] = [name(lower.level.high), name(higher.level.low)];
  const [sureBelow, sureAbove] = [lower, higher].map(({ level }) => level.low === level.high);
  const stands = [
    `${words.roles[lower.role]}: ${sureBelow ? below : words.atMost(below)}`,
    `${words.roles[higher.role]}: ${sureAbove ? above : words.atLeast(above)}`,
  ];
  return words.apart(
    wordsOf[language].quote(texts.dimensions[dimension]!.name),
    [words.roles[lower.role], words.roles[higher.role]],
    apart,
    !(sureBelow && sureAbove),
    stands.join('; '),
  );
}
