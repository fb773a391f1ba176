import {
  type Alternative,
  amountOf,
  type Band,
  type CostInput,
  type CostSheet,
  type KindedSheet,
  type Span,
  standsFor,
} from './model.ts';
import { weightsOf } from './weights.ts';

/** The need area of amounts that belong to none, and of the sum of all. */
export const whole = 'whole';

/** What an alternative costs in one need area, or in all of them together. Money of year 0. */
export interface Reckoned {
  alternative: Alternative;
  /** By year, with the rise of prices. */
  yearly: Band[];
  /** Up to and with each year. */
  cumulated: Band[];
  presentValue: Band;
  /** What arises once, whenever it does. */
  once: Band;
  /** Kinds with an amount that is not known. */
  unknown: string[];
  /** Kinds that can arise and for which nothing was entered, not even that it is unknown. */
  missing: string[];
}

/**
 * The inputs of a need area that count; of `whole`: of all of them. What the list of services says is never
 * added to an own figure for today: it yields where there is one.
 */
export function inputsOf(sheet: CostSheet, area: string): readonly CostInput[] {
  const own = new Set(sheet.inputs.filter(isOwnToday).map((input) => input.area));
  return sheet.inputs.filter(
    (input) => (area === whole || input.area === area) && !(input.origin === 'list' && own.has(input.area)),
  );
}

const isOwnToday = (input: CostInput): boolean =>
  input.origin === 'own' && input.amount !== null && standsFor(input).includes('stay');

/**
 * What an alternative costs, or null where nothing was entered for it. The cost of year t is the sum over
 * the amounts a of a × share(t) × (1 + p)^t, once without p; its present value is divided by (1 + i)^t.
 * Amounts, shares and rates are never negative, so each sum rises with every amount and with p and falls
 * with i: the ends of the bands are reached at the ends of the spans and nothing lies beyond.
 */
export function reckon(sheet: KindedSheet, area: string, alternative: Alternative): Reckoned | null {
  const inputs = inputsOf(sheet, area);
  const own = inputs.filter((input) => standsFor(input).includes(alternative));
  if (own.length === 0) return null;
  const low = sums(sheet, inputs, alternative, 0);
  const high = sums(sheet, inputs, alternative, 1);
  const bands = (of: (ends: Sums) => number[]): Band[] => of(low).map((n, year) => band(n, of(high)[year]!));
  const entered = new Set(own.map(({ kind }) => kind));
  return {
    alternative,
    yearly: bands(({ yearly }) => yearly),
    cumulated: bands(({ cumulated }) => cumulated),
    presentValue: band(low.presentValue, high.presentValue),
    once: band(low.once, high.once),
    unknown: [
      ...new Set(
        counting(sheet, inputs, alternative)
          .filter((i) => amountOf(i) === null)
          .map((i) => i.kind),
      ),
    ],
    missing: sheet.kinds
      .filter(({ id, alternatives }) => alternatives.includes(alternative) && !entered.has(id))
      .map(({ id }) => id),
  };
}

interface Sums {
  yearly: number[];
  cumulated: number[];
  presentValue: number;
  once: number;
}

function counting(sheet: KindedSheet, inputs: readonly CostInput[], alternative: Alternative): CostInput[] {
  return inputs.filter((input) => weightsOf(input, alternative, sheet) !== null);
}

/** All sums with every span at its low end (0) or at its high end (1); the rate of discount the other way. */
function sums(sheet: KindedSheet, inputs: readonly CostInput[], alternative: Alternative, end: 0 | 1): Sums {
  const rise = 1 + endOf(sheet.priceRise, end);
  const discount = 1 + endOf(sheet.discount, end === 0 ? 1 : 0);
  const yearly: number[] = new Array(sheet.years).fill(0);
  let once = 0;
  for (const input of inputs) {
    const weights = weightsOf(input, alternative, sheet);
    if (weights === null) continue;
    const amount = endOf(amountOf(input), end);
    if (amount === 0) continue;
    weights.shares.forEach((share, year) => {
      if (share > 0) yearly[year]! += amount * share * (weights.rises ? rise ** year : 1);
      if (share > 0 && !weights.rises) once += amount * share;
    });
  }
  let sum = 0;
  const cumulated = yearly.map((n) => {
    sum += n;
    return sum;
  });
  // Nothing divided by an unbounded rate is nothing, but year 0 is not divided at all.
  const presentValue = yearly.reduce((value, n, year) => value + (n === 0 ? 0 : n / discount ** year), 0);
  return { yearly, cumulated, presentValue, once };
}

/** The sheet as it would be if nothing were paid for amounts that are not known. */
export const withoutUnknown = (sheet: KindedSheet): KindedSheet => ({
  ...sheet,
  // Not as an own figure, before which one of the list of services would yield.
  inputs: sheet.inputs.map((input) =>
    amountOf(input) === null ? { ...input, amount: [0, 0], origin: 'default' } : input,
  ),
});

/** The end of a span; unknown reaches from nothing to infinity. */
export function endOf(span: Span | null, end: 0 | 1): number {
  return span === null ? (end === 0 ? 0 : Number.POSITIVE_INFINITY) : span[end];
}

const band = (low: number, high: number): Band => ({ low, high: Number.isFinite(high) ? high : null });
