import type { Language } from '../../web/language.ts';
import { type PageWords, word, wordList } from '../../web/page-words.ts';
import type { Edition } from '../library.ts';
import type { Recent } from './kept-keys.ts';

export interface StartForm {
  /** Id of a questionnaire; '': the first. */
  questionnaire: string;
  name: string;
  mode: string;
  errors: { field: string; label: string; text: string }[];
}

export const emptyStart: StartForm = { questionnaire: '', name: '', mode: 'quick', errors: [] };

/** The way to the start page of another questionnaire. */
function choiceOf(words: PageWords, language: Language, { content }: Edition): object {
  const own = content.texts[language]?.questionnaire;
  return {
    href: own === undefined ? `/${language}/` : `/${language}/?questionnaire=${content.questionnaire.id}`,
    name: own?.name ?? word(words, 'start.title'),
    what: own?.what ?? word(words, 'start.lead'),
  };
}

/** The start page: what one gets, how long it takes, what happens with the data. */
export function startView(
  words: PageWords,
  language: Language,
  edition: Edition,
  others: readonly Edition[],
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
    text: word(words, perArea === 0 && id === 'full' ? 'start.whole' : `start.${id}`, {
      count: number.format(count),
      perArea,
      minutes: minutes[id],
    }),
  });
  const own = edition.content.texts[language]?.questionnaire;
  const myths = edition.content.myths.length;
  const points = wordList(words, 'start.points', { quick: minutes.quick, full: minutes.full, months });
  return {
    own: own === undefined ? null : { ...own, id: edition.content.questionnaire.id },
    others: others.length === 0 ? null : others.map((other) => choiceOf(words, language, other)),
    // The first point says what one gets of the questionnaire that has no words of its own.
    points: own === undefined ? points : [own.scale, ...points.slice(1)],
    wrong: Object.fromEntries(form.errors.map(({ field, text }) => [field, text])),
    modes: [mode('quick', edition.quick.questionnaire.questions.length), mode('full', once)],
    myths: myths === 0 ? '' : word(words, 'myths.link', { count: myths }),
    name: form.name,
    errors: form.errors.length === 0 ? null : form.errors,
    recent: recent.length === 0 ? null : recent,
  };
}
