import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import type { Item } from '../model.ts';
import type { Seen } from './seen.ts';

/** An item in words. */
export interface ItemText {
  text: string;
  help: string;
  /** Words of the choices, by choice. */
  choices: Record<string, string>;
}

/** The verdicts on a statement, in the order in which they are offered. */
export const verdicts = ['myth', 'fact', 'depends'] as const;

/** What an item asks, and its choices; an item that the questionnaire no longer has stands by its id. */
export function itemText({ edition, language, words }: Omit<Seen, 'state' | 'path'>, item: Item): ItemText {
  const texts = edition.content.texts[language]!;
  if (item.of === 'myth') {
    const choices = Object.fromEntries(verdicts.map((v) => [v, word(words, `workshop.verdicts.${v}`)]));
    return { text: mythText(texts, item.id), help: '', choices };
  }
  const question = edition.full.questionnaire.byId.get(item.id);
  if (question === undefined) return { text: item.id, help: '', choices: {} };
  const { text, help, choices = {} } = questionText(texts, question);
  return { text, help, choices };
}

/** The statement of the myth check, as people say it. */
function mythText(texts: object, id: string): string {
  const { myths = {} } = texts as { myths?: Record<string, { statement: string }> };
  return myths[id]?.statement ?? id;
}
