import type { Language } from '../../web/language.ts';
import type { PageWords } from '../../web/page-words.ts';
import type { Edition } from '../library.ts';
import { sourceView } from './question-view.ts';

/** Terms in the order of the alphabet of the language. */
export function glossaryView({ content }: Edition, words: PageWords, language: Language): object {
  const texts = content.texts[language]!.glossary;
  const terms = content.glossary.map(({ id, sources }) => ({
    id,
    ...texts[id]!,
    sources: sources.length === 0 ? null : sources.map((s) => sourceView(content, words, s, language)),
  }));
  const order = new Intl.Collator(language);
  return { terms: terms.sort((a, b) => order.compare(a.term, b.term)) };
}
