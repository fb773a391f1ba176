import type { Band } from '../../costs/model.ts';
import { moneyFormat } from '../formats.ts';
import type { Language } from '../telling.ts';
import { costWords } from '../words/costs.ts';

/** A band of money, in the words of a language; `short` where it shares a line. */
export function moneyText(language: Language, currency: string, { low, high }: Band, short = false): string {
  return bandText(language, (n) => moneyFormat(language, currency).format(n), { low, high }, short);
}

/** The same of amounts for one, which may be small: with cents where there are any. */
export const exactMoneyText = (language: Language, currency: string, band: Band): string =>
  bandText(language, (n) => moneyFormat(language, currency, true).format(n), band, false);

function bandText(
  language: Language,
  amount: (n: number) => string,
  { low, high }: Band,
  short: boolean,
): string {
  const words = costWords[language];
  if (high === null) return (short ? words.short : words).open(amount(low));
  const [from, to] = [amount(low), amount(high)];
  return from === to ? from : words.between(from, to);
}
