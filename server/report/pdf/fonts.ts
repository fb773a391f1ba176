import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Typeface, typeface } from './shaping.ts';

export interface Fonts {
  regular: Typeface;
  strong: Typeface;
}

export type Face = keyof Fonts;

/** Reads and parses the fonts; do it once, parsing takes longer than drawing a page. */
export function loadFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const read = (file: string) => readFileSync(resolve(`@expo-google-fonts/fira-sans/${file}`));
  return {
    regular: typeface('regular', read('400Regular/FiraSans_400Regular.ttf')),
    strong: typeface('strong', read('600SemiBold/FiraSans_600SemiBold.ttf')),
  };
}
