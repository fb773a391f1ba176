import { excerpt } from '../excerpt.ts';
import type { Language } from '../language.ts';

export type Args = Readonly<Record<string, string | number>>;
type Detail = (args: Args) => string;

export interface ErrorEntry {
  status: number;
  title: Record<Language, string>;
  /** What is wrong and what to do. */
  detail: Record<Language, Detail>;
}

/** An error with its status, and title and detail in German and English. */
export function entry(
  status: number,
  de: readonly [string, Detail | string],
  en: readonly [string, Detail | string],
): ErrorEntry {
  const say = (words: Detail | string): Detail => (typeof words === 'string' ? () => words : words);
  return { status, title: { de: de[0], en: en[0] }, detail: { de: say(de[1]), en: say(en[1]) } };
}

/** What someone sent, to be quoted. */
export const quote = (value: string | number | undefined): string => excerpt(String(value ?? ''));
