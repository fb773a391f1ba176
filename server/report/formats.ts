/** To make a format takes longer than to use it many times, so each is made once. */
function once<T>(make: (language: string, detail: number) => T): (language: string, detail: number) => T {
  const made = new Map<string, T>();
  return (language, detail) => {
    const name = `${language} ${detail}`;
    const known = made.get(name) ?? make(language, detail);
    made.set(name, known);
    return known;
  };
}

/** Numbers with at most so many digits after the comma. */
export const numberFormat = once(
  (language, digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }),
);

/** Dates in words, of so many parts: 2 for a month and its year, 3 with the day. */
export const dateFormat = once((language, parts) => {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (parts === 3) options.day = 'numeric';
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', options);
});

/** Money without its smallest part, as the language writes it. */
export function moneyFormat(language: string, currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
}

/** Parts of one in percent. */
export const percentFormat = (language: string): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 2,
  });
