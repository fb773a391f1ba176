import { hyphens } from './hyphenation.ts';
import type { Word } from './words.ts';

export interface CutPoint {
  at: number;
  /** Whether a hyphen is set there. */
  hyphen: boolean;
}

/** Whether a word is an address: it gets no hyphens, and a line of its own where one suffices. */
export function isAddress(text: string): boolean {
  return /:\/\/|^www\.|@/.test(text);
}

/** Where a word may be divided, in order: by syllables and after hyphens; an address after its signs. */
export function cutPoints(parts: Word['parts']): CutPoint[] {
  const text = parts.map((part) => part.text).join('');
  if (isAddress(text)) return addressCuts(text);
  const language = parts[0]?.run.language ?? '';
  const syllables = Array.from(text.matchAll(/\p{L}{8,}/gu)).flatMap((match) =>
    hyphens(match[0], language).map((offset) => ({ at: match.index + offset, hyphen: true })),
  );
  const joints = Array.from(text.matchAll(/(?<=[\p{L}\p{N}]{3})[-–—/](?=[\p{L}\p{N}]{3})/gu), (match) =>
    cut(match.index + 1),
  );
  return [...syllables, ...joints].sort((a, b) => a.at - b.at);
}

/** An address is divided after its signs, but before a hyphen, which would else pass for one of ours. */
function addressCuts(text: string): CutPoint[] {
  const start = text.indexOf('://') + 3 + 'www.'.length;
  return Array.from(text.matchAll(/[/?&=.#%_,;:@](?=[^/?&=.#%_,;:@])|(?=-)/g), (match) =>
    cut(match.index + match[0].length),
  ).filter(({ at }) => at > start);
}

function cut(at: number): CutPoint {
  return { at, hyphen: false };
}
