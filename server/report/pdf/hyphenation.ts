import createHyphenator from 'hyphen/hyphen.js';
import german from 'hyphen/patterns/de-1996.js';
import english from 'hyphen/patterns/en-gb.js';

const SHORTEST = 8;
const LONGEST = 60;
const EDGE = 3;
/** Words come from users, so what is remembered of them must end somewhere. */
const REMEMBERED = 20_000;

const PATTERNS = { de: german, en: english };
type Language = keyof typeof PATTERNS;

interface Memory {
  split: (word: string) => string;
  points: Map<string, number[]>;
}

const memories = new Map<Language, Memory>();

/** Where a word of letters may be divided: offsets, at least three letters from either end. */
export function hyphens(word: string, language: string): number[] {
  const known = language.slice(0, 2).toLowerCase();
  if (word.length < SHORTEST || word.length > LONGEST || !(known === 'de' || known === 'en')) return [];
  const { split, points } = memory(known);
  const remembered = points.get(word);
  if (remembered) return remembered;
  const found: number[] = [];
  let offset = 0;
  for (const syllable of split(word).split('\u00ad')) {
    offset += syllable.length;
    if (offset >= EDGE && offset <= word.length - EDGE) found.push(offset);
  }
  points.set(word, found);
  return found;
}

function memory(language: Language): Memory {
  const known = memories.get(language);
  if (known && known.points.size < REMEMBERED) return known;
  // The library keeps every word it was given, in part inside the patterns: so it gets a copy and goes with it.
  const [levels, trie, exceptions] = PATTERNS[language];
  const options = { html: false, hyphenChar: '\u00ad', minWordLength: SHORTEST };
  const fresh = { split: createHyphenator([levels, trie, { ...exceptions }], options), points: new Map() };
  memories.set(language, fresh);
  return fresh;
}
