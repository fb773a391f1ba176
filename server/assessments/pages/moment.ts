import { longDate } from '../../report/telling.ts';
import type { Language } from '../../web/language.ts';

const timeZone = 'Europe/Berlin';
const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone });
const time = { hour: '2-digit', minute: '2-digit', timeZone } as const;
const timeOf = { de: new Intl.DateTimeFormat('de-DE', time), en: new Intl.DateTimeFormat('en-GB', time) };

/** An instant (ISO 8601) as date and time in Germany, in words. */
export function momentOf(instant: string, language: Language): { date: string; time: string } {
  const at = new Date(instant);
  return { date: longDate(dayOf.format(at), language), time: timeOf[language].format(at) };
}
