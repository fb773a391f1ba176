import type { CostSheet, Rate, Span } from '../../costs/model.ts';
import { formatNumber, parseNumber } from '../../questionnaire/kinds/number.ts';
import type { Language } from '../../web/language.ts';
import { fewestYears, mostYears } from '../costs-schema.ts';
import { type Body, one, oneLine } from './form.ts';

/** A span as typed: one field alone means an exact figure. */
export interface TypedSpan {
  from: string;
  to: string;
  unknown: boolean;
}

/** What is wrong with a field, by its id: a word of the page texts below `costs.errors`. */
export type CostErrors = Readonly<
  Record<
    string,
    | 'number'
    | 'bounds'
    | 'order'
    | 'from'
    | 'both'
    | 'years'
    | 'quantity'
    | 'days'
    | 'sameAndOwn'
    | 'sameAsNothing'
    | 'sameAsToday'
  >
>;

/** The fields of a span, by its id. */
export function typedSpan(body: Body, id: string): TypedSpan {
  return {
    from: oneLine(body[`${id}--from`]),
    to: oneLine(body[`${id}--to`]),
    unknown: one(body[`${id}--unknown`]) === 'yes',
  };
}

/** What the fields show of a span; undefined: nothing was entered. `factor` 100 shows percent. */
export function shownSpan(span: Span | null | undefined, language: Language, factor = 1): TypedSpan {
  if (span === undefined) return { from: '', to: '', unknown: false };
  if (span === null) return { from: '', to: '', unknown: true };
  const text = (n: number): string => formatNumber(n * factor, 4, language);
  return { from: text(span[0]), to: span[0] === span[1] ? '' : text(span[1]), unknown: false };
}

/**
 * The same fields on the page in another language, which groups thousands by another mark: 12.500 in German
 * is 12,500 in English, not twelve and a half. What cannot be read stays as it was typed.
 */
export function spansAcross(
  spans: Readonly<Record<string, TypedSpan>>,
  from: Language,
  to: Language,
): Record<string, TypedSpan> {
  const text = (typed: string): string => {
    const n = parseNumber(typed, from);
    return Number.isNaN(n) ? typed : formatNumber(n, 4, to);
  };
  return Object.fromEntries(
    Object.entries(spans).map(([id, span]) => [id, { ...span, from: text(span.from), to: text(span.to) }]),
  );
}

/** The highest rate that can be entered. */
export const mostPercent = 100;

/** The span that was typed, undefined where nothing was, or the code of what is wrong. */
export function readSpan(
  { from, to, unknown }: TypedSpan,
  language: Language,
  most: number,
): Span | null | undefined | CostErrors[string] {
  if (from === '' && to === '') return unknown ? null : undefined;
  if (unknown) return 'both';
  if (from === '') return 'from';
  const low = parseNumber(from, language);
  const high = to === '' ? low : parseNumber(to, language);
  if (Number.isNaN(low) || Number.isNaN(high)) return 'number';
  if (low < 0 || high > most) return 'bounds';
  return low > high ? 'order' : [low, high];
}

/**
 * The sheet with horizon and rates out of their form; an empty rate is not known. A rate that stays as it was
 * keeps its origin. Defaults in another currency fall away with a change of it.
 */
export function readRates(
  body: Body,
  before: CostSheet,
  language: Language,
): { sheet: CostSheet; errors: CostErrors } {
  const errors: Record<string, CostErrors[string]> = {};
  const years = (id: string, least: number): number => {
    const n = Number(oneLine(body[id]));
    if (!Number.isInteger(n) || n < least || n > mostYears) errors[id] = 'years';
    return n;
  };
  const rate = (id: Rate): Span | null => {
    const span = readSpan({ ...typedSpan(body, id), unknown: false }, language, mostPercent);
    if (typeof span === 'string') errors[`${id}--from`] = span;
    return span === undefined || span === null || typeof span === 'string'
      ? null
      : [part(span[0]), part(span[1])];
  };
  const currency = one(body.currency) === 'CHF' ? 'CHF' : 'EUR';
  const same = currency === before.currency;
  const read = { priceRise: rate('priceRise'), discount: rate('discount') };
  const kept = Object.entries(before.rates ?? {}).filter(
    ([id]) => same && JSON.stringify(before[id as Rate]) === JSON.stringify(read[id as Rate]),
  );
  const { rates: _, ...rest } = before;
  return {
    sheet: {
      ...rest,
      ...read,
      ...(kept.length > 0 ? { rates: Object.fromEntries(kept) } : {}),
      years: years('years', fewestYears),
      currency,
      transition: years('transition', 1),
      inputs: same ? before.inputs : before.inputs.filter(({ basis }) => basis === undefined),
    },
    errors,
  };
}

/** Percent as part of one, without the dust of binary fractions. */
const part = (percent: number): number => Number((percent / 100).toFixed(8));
