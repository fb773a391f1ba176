import type { Language } from './language.ts';

const longest = 60;

/** What someone sent, short enough to be quoted in a sentence. */
export function excerpt(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ').toWellFormed();
  const characters = [...plain.slice(0, 2 * (longest + 1))];
  return characters.length <= longest ? plain : `${characters.slice(0, longest).join('')}…`;
}

/** A number as the language writes it; years stay without a mark (1990, but 10.000). */
export function numeral(value: number | string, language: Language): string {
  if (typeof value === 'string') return value;
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    maximumFractionDigits: 6,
    useGrouping: 'min2',
  }).format(value);
}

/** "a, b und c" */
export function listing(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(items);
}

/** "25. November 2026": the day an instant has in Germany; what is no instant stays as it is. */
export function dayOf(instant: string, language: Language): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}
