import type { Worth } from '../../scoring/worth/worth.ts';
import { numberFormat } from '../formats.ts';
import type { Telling } from '../telling.ts';
import { whyWords } from '../words/why.ts';

/** What an answer is worth, in sentences: by how much it narrows the range, and which findings hang on it. */
export function worthText(t: Telling, worth: Worth, most: number): string {
  const words = whyWords[t.language];
  const narrows = narrowsText(t, worth.narrows, words.narrows);
  const hangs = hangingText(t, worth, most);
  const told = [narrows, hangs].filter((one) => one !== null);
  return told.length === 0 ? words.nothing : told.join(' ');
}

/** Points with one decimal; null where they come to nothing. */
export function narrowsText(
  { language }: Telling,
  { mean, least }: Worth['narrows'],
  tell: (mean: string, least: string) => string,
): string | null {
  const points = numberFormat(language, 1);
  const [onAverage, atLeast] = [points.format(mean), points.format(least)];
  return onAverage === '0' ? null : tell(onAverage, atLeast);
}

/** Titles of the findings that it may settle, so many at most, each once for all areas. */
function hangingText({ language, texts, words, result }: Telling, worth: Worth, most: number): string | null {
  const own = whyWords[language];
  const origins = new Map(result.findings.map(({ id, origin }) => [id, origin]));
  const titles = [...new Set(worth.findings.map((f) => texts.findings[origins.get(f.finding)!]!.title))];
  if (titles.length === 0) return null;
  const named = titles.slice(0, most).map(words.quote);
  const more = titles.length > most ? [own.more(titles.length - most)] : [];
  return own.hangs(words.list([...named, ...more]));
}
