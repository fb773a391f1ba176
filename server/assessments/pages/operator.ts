import type { Config } from '../../config.ts';
import { type PageWords, word } from '../../web/page-words.ts';

/** Who operates the program and how to reach them, for a page that sends its readers there; as far as it is set. */
export function operatorOn(
  page: 'privacy' | 'accessibility',
  words: PageWords,
  { operatorName, operatorContact }: Pick<Config, 'operatorName' | 'operatorContact'>,
): string[] {
  const who =
    operatorName === null
      ? word(words, `${page}.operator`)
      : word(words, `${page}.operatorNamed`, { name: operatorName });
  return operatorContact === null
    ? [who]
    : [who, word(words, 'layout.contact', { contact: operatorContact })];
}
