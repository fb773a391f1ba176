import { questionText, scoreWords } from '../../report/telling.ts';
import { areaKey } from '../../scoring/robustness/own.ts';
import { word } from '../../web/page-words.ts';
import type { PointsAsked } from '../model.ts';
import type { Seen } from './seen.ts';

/** Names of what points are given to, by id, in the order in which it is offered. */
export function thingNames(
  { edition, language, words }: Pick<Seen, 'edition' | 'language' | 'words'>,
  { about, things }: PointsAsked,
): Record<string, string> {
  const texts = edition.content.texts[language]!;
  const goal = (key: string): string => {
    if (key === areaKey) return word(words, 'weights.area');
    const question = edition.full.questionnaire.byId.get(key);
    return (
      scoreWords(texts, key)?.name ?? (question === undefined ? key : questionText(texts, question).text)
    );
  };
  const name = {
    areas: (id: string) => texts.areas[id]?.name ?? id,
    measures: (id: string) => texts.measures[id]?.title ?? id,
    goals: goal,
  }[about];
  return Object.fromEntries(things.map((thing) => [thing, name(thing)]));
}
