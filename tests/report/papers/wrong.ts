import type { Document, Origin } from '../../../server/report/document.ts';
import type { Language } from '../../../server/report/telling.ts';
import { fixedWords } from './fixed-words.ts';
import type { groundsOf } from './grounds.ts';
import { citedIn, type Unit, unitsOf } from './units.ts';

const fixed = { de: fixedWords('de'), en: fixedWords('en') };

/** The text less what is known, longest first and only whole words, so that no part of a word is taken for one. */
function without(said: string, known: Iterable<string>): string {
  const found = new Set<string>();
  for (const one of known) if (one !== '' && said.includes(one)) found.add(one);
  const longestFirst = [...found].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, one) => {
    if (!rest.includes(one)) return rest;
    const sign = one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return rest.replace(new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${sign}(?![\\p{L}\\d]|[.,]\\d)`, 'gu'), ' ');
  }, said);
}

/** What of a part stands neither in what its origins name nor in the fixed words of the form. */
function leftOf(unit: Unit, { find: at, counted }: ReturnType<typeof groundsOf>, language: Language): string {
  const grounds = unit.from.flatMap((origin) => at(origin) ?? []);
  const numbers = [...grounds.flatMap((one) => one.numbers), ...counted(unit)];
  const amounts = numbers.filter((one) => /\p{L}/u.test(one));
  const known = [...grounds.flatMap((one) => one.words), ...amounts, ...fixed[language](unit.said)];
  const rest = without(without(unit.said, known), numbers);
  return rest.match(/[\p{L}\d][\p{L}\d.,]*/gu)?.join(' ') ?? '';
}

/** A part of a document that does not go back to what there is. */
export interface Wrong {
  said: string;
  /** Origins that name nothing there is. */
  lost: readonly Origin[];
  /** Sources that are marked and not among the origins. */
  unnamed: string[];
  /** Words and numbers that come from nowhere. */
  invented: string;
}

/** The parts of documents that do not go back to what there is; what several say alike is looked at once. */
export function wrongIn(documents: readonly Document[], grounds: ReturnType<typeof groundsOf>): Wrong[] {
  const seen = new Set<string>();
  return documents.flatMap((document) => {
    const cited = citedIn(document);
    return unitsOf(document).flatMap((unit): Wrong[] => {
      const sources = unit.marks.map((mark) => cited[mark - 1] ?? '');
      const key = JSON.stringify([unit, sources]);
      if (seen.has(key)) return [];
      seen.add(key);
      const lost = unit.from.filter((origin) => grounds.find(origin) === null);
      const named = unit.from.flatMap((one) => (one.kind === 'source' ? [one.id] : []));
      const unnamed = sources.filter((id) => !named.includes(id));
      const invented = leftOf(unit, grounds, document.language);
      const isGood = unit.from.length > 0 && lost.length + unnamed.length === 0 && invented === '';
      return isGood ? [] : [{ said: unit.said.slice(0, 120), lost, unnamed, invented }];
    });
  });
}
