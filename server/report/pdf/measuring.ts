import type { Fonts } from './fonts.ts';
import type { Run } from './inlines.ts';
import type { Word } from './words.ts';

/** The width of text in the look of a run. */
export function advance(text: string, run: Run, fonts: Fonts): number {
  return fonts[run.face].width(text) * run.size;
}

/** The width of a word, were it not divided. */
export function wordWidth(word: Word, fonts: Fonts): number {
  return word.parts.reduce((sum, part) => sum + advance(part.text, part.run, fonts), 0);
}

/** Where a character of a word begins, and where its line would end were it the last one there. */
export interface Place {
  begins: number;
  ends: number;
}

/**
 * The places of the characters of a word, from its beginning. An end is without the kerning to the next
 * character, which a line that is cut there does not have: two signs of an address stand closer than one
 * sign is wide.
 */
export function characterPlaces(word: Word, fonts: Fonts): Place[] {
  const places: Place[] = [];
  let x = 0;
  for (const { run, text } of word.parts) {
    const face = fonts[run.face];
    face.advances(text).forEach((step, index) => {
      places.push({ begins: x, ends: x + face.width(text.charAt(index)) * run.size });
      x += step * run.size;
    });
  }
  return places;
}
