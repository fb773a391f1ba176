import { councilDe } from '../../../server/report/papers/council-de.ts';
import { councilEn } from '../../../server/report/papers/council-en.ts';
import { enquiryWords } from '../../../server/report/papers/enquiry-words.ts';
import { tenderWords } from '../../../server/report/papers/tender/words.ts';
import { paperWords } from '../../../server/report/papers/words.ts';
import type { Language } from '../../../server/report/telling.ts';
import { wordsOf } from '../../../server/report/telling.ts';
import { bestPlanWords } from '../../../server/report/words/best-plan.ts';
import { caseWords } from '../../../server/report/words/cases.ts';
import { costWords } from '../../../server/report/words/costs.ts';
import { dateWords } from '../../../server/report/words/dates.ts';
import { draftWords } from '../../../server/report/words/draft.ts';
import { movedWords } from '../../../server/report/words/moved.ts';
import { robustnessWords } from '../../../server/report/words/robustness.ts';
import { whyWords } from '../../../server/report/words/why.ts';
import { withPlainSpaces } from './units.ts';

/** Stands for what is put into a sentence. */
const hole = '\uffff';
const tried = [
  hole,
  0,
  1,
  2,
  12,
  [hole],
  [hole, hole],
  'inhabitants',
  'workplaces',
  'staff',
  'EUR',
  'CHF',
] as const;
/** Joins names in a row, also where one has an "and" itself. */
const joins = { de: ['und', 'sowie'], en: ['and', 'as well as'] };

/**
 * What the papers say by themselves: whole sentences, and those with holes piece by piece.
 * @returns finds those that may stand in a text, by their first word
 */
export function fixedWords(language: Language): (said: string) => string[] {
  const all = [
    { de: councilDe, en: councilEn },
    paperWords,
    enquiryWords,
    tenderWords,
    caseWords,
    costWords,
    dateWords,
    robustnessWords,
    bestPlanWords,
    whyWords,
    movedWords,
    draftWords,
    wordsOf,
  ].flatMap((words) => pieces(words[language]));
  const { yearOne } = { de: councilDe, en: councilEn }[language];
  const years = (['EUR', 'CHF'] as const).map((currency) => clean(yearOne(currency)));
  const byFirst = Map.groupBy(
    new Set([...all, ...joins[language], ...years]),
    (piece) => wordsIn(piece)[0] ?? '',
  );
  return (said) => [...new Set(wordsIn(said))].flatMap((word) => byFirst.get(word) ?? []);
}

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

function pieces(words: unknown): string[] {
  if (typeof words === 'string') return [clean(words)];
  if (typeof words === 'function')
    return calls(words.length).flatMap((args) => {
      const said = attempt(() => words(...args));
      return typeof said === 'string' ? parted(said) : [];
    });
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(pieces) : [];
}

const attempt = (call: () => unknown): unknown => {
  try {
    return call();
  } catch {
    return null;
  }
};

const calls = (count: number): unknown[][] =>
  count === 0 ? [[]] : calls(count - 1).flatMap((args) => tried.map((one) => [...args, one]));

const clean = (text: string): string => withPlainSpaces(text).trim();

/** Numbers may come from what was put in, so they are no fixed words. */
const parted = (said: string): string[] =>
  said
    .split(/[\uffff\d]+/)
    .map((piece) => clean(piece).replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''))
    .filter((piece) => /\p{L}/u.test(piece));
