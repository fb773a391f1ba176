import { verdicts } from '../../questionnaire/myth.ts';
import { choiceText } from '../../report/choice-text.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import type { Item } from '../model.ts';
import type { Seen } from './seen.ts';
import { thingNames } from './thing-names.ts';

/** An item in words. */
export interface ItemText {
  text: string;
  help: string;
  /** Words of the choices, by choice. */
  choices: Record<string, string>;
}

/** What an item asks, and its choices; an item that the questionnaire no longer has stands by its id. */
export function itemText({ edition, language, words }: Omit<Seen, 'state' | 'path'>, item: Item): ItemText {
  const texts = edition.content.texts[language]!;
  if (item.of === 'myth') {
    const choices = Object.fromEntries(verdicts.map((v) => [v, word(words, `workshop.verdicts.${v}`)]));
    return { text: texts.myths[item.id]?.statement ?? item.id, help: '', choices };
  }
  if (item.points !== undefined)
    return {
      text: word(words, `points.asks.${item.points.about}`),
      help: '',
      choices: thingNames({ edition, language, words }, item.points),
    };
  const question = edition.full.questionnaire.byId.get(item.id);
  if (question === undefined) return { text: item.id, help: '', choices: {} };
  const { text, help, choices = {} } = questionText(texts, question);
  const { area } = question;
  return { text: area === null ? text : `${texts.areas[area]?.name ?? area}: ${text}`, help, choices };
}

/** What a vote was counted by, in words: a choice, or a class of numbers or dates. */
export function choiceWords(seen: Omit<Seen, 'state' | 'path'>, item: Item, choice: string): string {
  const { edition, language } = seen;
  const question = item.of === 'question' ? edition.full.questionnaire.byId.get(item.id) : undefined;
  if (question === undefined) return itemText(seen, item).choices[choice] ?? choice;
  return choiceText(question, choice, questionText(edition.content.texts[language]!, question), language);
}
