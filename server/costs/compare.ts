import { type Alternative, amountOf, type CostInput, type KindedSheet, type Span } from './model.ts';
import { endOf, inputsOf, reckon } from './reckon.ts';
import { weightsOf } from './weights.ts';

/** A difference known only as a band; null: open to that side. */
export interface DifferenceBand {
  low: number | null;
  high: number | null;
}

/** What one alternative costs more than another: below zero it costs less. */
export interface Comparison {
  from: Alternative;
  to: Alternative;
  presentValue: DifferenceBand;
  /** Without discount, up to and with each year. */
  cumulated: DifferenceBand[];
  /**
   * The year in which it has for the first time cost no more in all: `earliest` at best, `latest` at
   * worst. Null: not within the horizon.
   */
  breakEven: { earliest: number | null; latest: number | null };
  /** Whether the bands are reached; otherwise nothing lies beyond them, but they may be too wide. */
  exact: boolean;
}

/** What an input weighs in the difference: by year, without the rise of prices. */
interface Term {
  amount: Span | null;
  shares: number[];
  rises: boolean;
}

/** So many parts a span of a rate is cut into where the difference may turn within it. */
const parts = 24;

/**
 * What `to` costs more than `from`, or null where one of them has no amounts. Each amount and each rate is
 * varied once for both sides, so what both pay in the same way falls out. For given rates the difference
 * is a sum of amount × weight: least where amounts of positive weight are low and others high. It is
 * monotone in a rate where all weights have one sign from year 1 on, and then exact at the ends of the
 * rates; otherwise the rates are cut into parts and each weight is bounded within each part.
 */
export function compare(
  sheet: KindedSheet,
  area: string,
  from: Alternative,
  to: Alternative,
): Comparison | null {
  if (reckon(sheet, area, from) === null || reckon(sheet, area, to) === null) return null;
  const terms = inputsOf(sheet, area).flatMap((input) => term(input, from, to, sheet));
  const bounds = (discount: Span | null, until: number): [number, number] =>
    boundsOf(terms, sheet.priceRise, discount, until);
  const cumulated = Array.from({ length: sheet.years }, (_, year) => bounds([0, 0], year));
  const find = (end: 0 | 1): number | null => {
    const year = cumulated.findIndex((ends) => ends[end] <= 0);
    return year === -1 ? null : year;
  };
  return {
    from,
    to,
    presentValue: told(bounds(sheet.discount, sheet.years - 1)),
    cumulated: cumulated.map(told),
    breakEven: { earliest: find(0), latest: find(1) },
    exact: isMonotone(terms) || (isPoint(sheet.priceRise) && isPoint(sheet.discount)),
  };
}

function term(input: CostInput, from: Alternative, to: Alternative, sheet: KindedSheet): Term[] {
  const [minus, plus] = [weightsOf(input, from, sheet), weightsOf(input, to, sheet)];
  const known = plus ?? minus;
  if (known === null) return [];
  const shares = known.shares.map((_, year) => (plus?.shares[year] ?? 0) - (minus?.shares[year] ?? 0));
  return shares.every((share) => share === 0)
    ? []
    : [{ amount: amountOf(input), shares, rises: known.rises }];
}

const isPoint = (span: Span | null): boolean => span !== null && span[0] === span[1];

/** From year 1 on nothing counts against anything else, so a rate moves all of it one way. */
function isMonotone(terms: readonly Term[]): boolean {
  const later = terms.flatMap(({ shares }) => shares.slice(1));
  return later.every((share) => share >= 0) || later.every((share) => share <= 0);
}

function boundsOf(
  terms: readonly Term[],
  priceRise: Span | null,
  discount: Span | null,
  until: number,
): [number, number] {
  const cuts = isMonotone(terms) ? 1 : parts;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const rise of cutUp(priceRise, cuts))
    for (const rate of cutUp(discount, cuts)) {
      let [least, most] = [0, 0];
      for (const { amount, shares, rises } of terms) {
        const [lightest, heaviest] = weightWithin(shares, rises ? rise : [0, 0], rate, until);
        least += product(lightest, amount, lightest >= 0 ? 0 : 1);
        most += product(heaviest, amount, heaviest >= 0 ? 1 : 0);
      }
      low = Math.min(low, least);
      high = Math.max(high, most);
    }
  return [low, high];
}

/** The parts of a span; one that is open to above ends in a part that is. */
function cutUp(span: Span | null, cuts: number): [number, number][] {
  const [low, high] = [endOf(span, 0), endOf(span, 1)];
  if (low === high) return [[low, high]];
  // An unknown rate is cut up to 100 % a year; what lies beyond is one part.
  const end = Number.isFinite(high) ? high : 1;
  const width = (end - low) / cuts;
  const pieces = Array.from({ length: cuts }, (_, i): [number, number] => [
    low + i * width,
    i === cuts - 1 ? end : low + (i + 1) * width,
  ]);
  return Number.isFinite(high) ? pieces : [...pieces, [end, high]];
}

/** The least and the most a weight can be while the rates lie within these spans. */
function weightWithin(
  shares: readonly number[],
  rise: readonly [number, number],
  rate: readonly [number, number],
  until: number,
): [number, number] {
  let [low, high] = [0, 0];
  for (let year = 0; year <= until; year++) {
    const share = shares[year]!;
    if (share === 0) continue;
    const least = year === 0 ? 1 : ((1 + rise[0]) / (1 + rate[1])) ** year;
    const most = year === 0 ? 1 : ((1 + rise[1]) / (1 + rate[0])) ** year;
    low += share * (share > 0 ? least : most);
    high += share * (share > 0 ? most : least);
  }
  return [low, high];
}

/** A weight times an end of an amount; nothing times infinity is nothing. */
function product(weight: number, amount: Span | null, end: 0 | 1): number {
  const money = endOf(amount, end);
  return weight === 0 || money === 0 ? 0 : weight * money;
}

const told = ([low, high]: [number, number]): DifferenceBand => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});
