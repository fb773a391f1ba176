import type { Language } from '../../web/language.ts';
import { type PageWords, word, wordList } from '../../web/page-words.ts';
import type { Edition } from '../library.ts';
import type { Recent } from './kept-keys.ts';

export interface StartForm {
  name: string;
  mode: string;
  errors: { field: string; label: string; text: string }[];
}

export const emptyStart: StartForm = { name: '', mode: 'quick', errors: [] };

/** The start page: what one gets, how long it takes, what happens with the data. */
export function startView(
  words: PageWords,
  language: Language,
  edition: Edition,
  months: number,
  form: StartForm,
  recent: Recent[],
): object {
  const { minutes } = edition.content.questionnaire;
  const full = edition.full.questionnaire;
  const perArea = full.sections.find((s) => s.area !== null)?.questions.length ?? 0;
  const once = full.questions.filter((q) => q.area === null).length;
  const number = new Intl.NumberFormat(language);
  const mode = (id: 'quick' | 'full', count: number): object => ({
    type: 'radio',
    id: id === 'quick' ? 'mode' : `mode-${id}`,
    name: 'mode',
    value: id,
    checked: form.mode === id,
    text: word(words, `start.${id}`, { count: number.format(count), perArea, minutes: minutes[id] }),
  });
  return {
    points: wordList(words, 'start.points', { quick: minutes.quick, full: minutes.full, months }),
    wrong: Object.fromEntries(form.errors.map(({ field, text }) => [field, text])),
    modes: [mode('quick', edition.quick.questionnaire.questions.length), mode('full', once)],
    name: form.name,
    errors: form.errors.length === 0 ? null : form.errors,
    recent: recent.length === 0 ? null : recent,
  };
}
