import type { IncomingHttpHeaders } from 'node:http';

/** The languages of pages and errors, the first one where nothing else is asked for. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether the pages speak this language. */
export const isLanguage = (text: unknown): text is Language => languages.some((l) => l === text);

/**
 * The reader's language: from the path (/de/…, /en/…), else from ?language=, else from the header
 * Accept-Language, else German.
 */
export function languageOf({ url, headers }: { url: string; headers: IncomingHttpHeaders }): Language {
  const [path = '', query = ''] = url.split('?', 2);
  const first = path.split('/', 2)[1];
  if (isLanguage(first)) return first;
  const asked = new URLSearchParams(query).get('language');
  if (isLanguage(asked)) return asked;
  return preferred(headers['accept-language'] ?? '');
}

function preferred(header: string): Language {
  const wishes = header.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const quality = params.map((p) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.filter((w) => isLanguage(w.language) && w.quality > 0);
  const best = known.toSorted((a, b) => b.quality - a.quality)[0]?.language;
  return isLanguage(best) ? best : languages[0];
}
