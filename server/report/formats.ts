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

const money = new Map<string, Intl.NumberFormat>();

/** Money as the language writes it: without its smallest part, or with it where there is any. */
export function moneyFormat(language: string, currency: string, exact = false): Intl.NumberFormat {
  const name = `${language} ${currency} ${exact}`;
  const known =
    money.get(name) ??
    new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      style: 'currency',
      currency,
      maximumFractionDigits: exact ? 2 : 0,
      trailingZeroDisplay: 'stripIfInteger',
    });
  money.set(name, known);
  return known;
}

/** Parts of one in percent. */
export const percentFormat = (language: string): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 2,
  });

/** Names in a row; where one holds an "and" itself, the last is joined by other words. */
export function listed(language: 'de' | 'en', items: readonly string[]): string {
  const [and, also] = language === 'de' ? [' und ', ' sowie '] : [' and ', ' as well as '];
  const joins = items.length > 1 && items.some((item) => item.includes(and) && !/^[„“]/.test(item));
  if (joins) return `${items.slice(0, -1).join(', ')}${also}${items.at(-1)}`;
  return new Intl.ListFormat(language === 'de' ? 'de' : 'en-GB').format(items);
}
