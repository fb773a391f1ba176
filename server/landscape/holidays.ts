import Holidays from 'date-holidays';
import type { IsHoliday } from './days.ts';

/**
 * Public holidays of a country and of a state in it, as the package date-holidays knows them. Days that are
 * holidays in some places of a state only are none here.
 * @param country code as the profile has it: 'de', 'at', 'ch'
 * @param state code of the state: 'by'; null or not known: only what holds in the whole country
 * @returns no day is a holiday where the country is not known
 */
export function holidaysOf(country: string, state: string | null): IsHoliday {
  const calendar = new Holidays();
  const known = calendar.getCountries()[code(country)] !== undefined;
  const inState = state !== null && calendar.getStates(code(country))?.[code(state)] !== undefined;
  if (inState) calendar.init(code(country), code(state));
  else calendar.init(code(country));
  const years = new Map<string, Set<string>>();
  return (day) => {
    if (!known) return false;
    const year = day.slice(0, 4);
    let days = years.get(year);
    if (days === undefined) {
      // The day as written, for the package's instants depend on the time zone of the machine.
      const all = calendar.getHolidays(Number(year)).filter(({ type }) => type === 'public');
      days = new Set(all.map(({ date }) => date.slice(0, 10)));
      years.set(year, days);
    }
    return days.has(day);
  };
}

const code = (id: string): string => id.toUpperCase();
