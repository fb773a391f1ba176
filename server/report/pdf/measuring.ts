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

/** Where each character of a word ends, from its beginning. */
export function characterEnds(word: Word, fonts: Fonts): number[] {
  const ends: number[] = [];
  let x = 0;
  for (const { run, text } of word.parts)
    for (const step of fonts[run.face].advances(text)) {
      x += step * run.size;
      ends.push(x);
    }
  return ends;
}
