import type { Document } from './document.ts';

/**
 * A document as it is spelled in Switzerland and Liechtenstein, where there is no ß. Words that people
 * typed themselves, such as names, stay as they are.
 * @param typed whatever holds what they typed
 */
export function inSwissSpelling(document: Document, typed: unknown): Document {
  if (document.language !== 'de') return document;
  const kept = new Set(textsIn(typed).flatMap((text) => wordsWithSharpS(text)));
  return spelled(document, kept) as Document;
}

/** Letters around a ß; `ẞ` is its capital. */
const sharpS = /\p{L}*[ßẞ]\p{L}*/gu;

const wordsWithSharpS = (text: string): string[] => text.match(sharpS) ?? [];

function spelled(value: unknown, kept: ReadonlySet<string>): unknown {
  if (typeof value === 'string')
    return value.replace(sharpS, (word) =>
      kept.has(word) ? word : word.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS'),
    );
  if (Array.isArray(value)) return value.map((one) => spelled(one, kept));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spelled(one, kept)]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
