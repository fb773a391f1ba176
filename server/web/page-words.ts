import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from './language.ts';

/** Words of the pages: nested texts by name, one tree for each language. */
export interface PageWords {
  [name: string]: string | string[] | PageWords;
}

/** Reads templates/texts/<language>/*.yaml as one tree. */
export function loadPageWords(templates: string, language: Language): PageWords {
  const folder = join(templates, 'texts', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.assign({}, ...files.map((name) => parse(readFileSync(join(folder, name), 'utf8'))));
}

/** The text at a path such as `start.title`; a missing one is a mistake of ours and throws. */
export function word(words: PageWords, path: string, values: Record<string, string | number> = {}): string {
  const found = at(words, path);
  if (typeof found !== 'string') throw new Error(`no page text at ${path}`);
  return fill(found, values);
}

/** The list of texts at a path; a missing one is a mistake of ours and throws. */
export function wordList(
  words: PageWords,
  path: string,
  values: Record<string, string | number> = {},
): string[] {
  const found = at(words, path);
  if (!Array.isArray(found)) throw new Error(`no list of page texts at ${path}`);
  return found.map((text) => fill(text, values));
}

function at(words: PageWords, path: string): string | string[] | PageWords | undefined {
  return path
    .split('.')
    .reduce<string | string[] | PageWords | undefined>(
      (here, name) => (typeof here === 'object' && !Array.isArray(here) ? here[name] : undefined),
      words,
    );
}

/** Puts values in the place of {name}. */
function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
