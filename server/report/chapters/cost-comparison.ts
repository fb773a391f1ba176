import type { Comparison, DifferenceBand } from '../../costs/compare.ts';
import type { CostWords } from '../words/costs-words.ts';

type Amount = (n: number) => string;

/** When an alternative breaks even with staying, and what it costs more or less in present value. */
export function comparisonTexts(
  words: CostWords,
  { breakEven: { earliest, latest }, presentValue }: Comparison,
  years: number,
  amount: Amount,
): string[] {
  const says = words.breakEven;
  const even =
    earliest === null
      ? says.never(years)
      : latest === null
        ? says.perhaps(earliest + 1, years)
        : earliest === latest
          ? says.sure(earliest + 1)
          : says.between(earliest + 1, latest + 1);
  const difference = differenceText(words, presentValue, amount);
  return difference === null ? [even] : [even, words.against(difference)];
}

/** What is more or less; nothing where it is open to both sides. */
function differenceText(words: CostWords, difference: DifferenceBand, amount: Amount): string | null {
  const low = difference.low === null ? null : rounded(difference.low, Math.floor);
  const high = difference.high === null ? null : rounded(difference.high, Math.ceil);
  const open = (by: CostWords['openUp'], n: number): string =>
    n < 0 ? by.less(amount(-n)) : by.more(amount(n));
  if (low === null) return high === null ? null : open(words.openDown, high);
  if (high === null) return open(words.openUp, low);
  if (low === 0 && high === 0) return words.equal;
  if (low < 0 && high > 0) return words.lessOrMore(amount(-low), amount(high));
  const [least, most] = low < 0 ? [-high, -low] : [low, high];
  const band = least === most ? amount(least) : words.between(amount(least), amount(most));
  return low < 0 ? words.less(band) : words.more(band);
}

/** An end of a span, away from the other end, to three digits: no more is known of it. */
export function rounded(n: number, away: (n: number) => number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(n) || 1)) - 2);
  // A hair beside a whole number comes of reckoning alone.
  return away(Number((n / step).toFixed(6))) * step;
}
