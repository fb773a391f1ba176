import { costKinds } from '../../costs/kinds.ts';
import {
  type Alternative,
  alternatives,
  type CostInput,
  type CostSheet,
  type Span,
} from '../../costs/model.ts';
import { formatNumber, parseNumber } from '../../questionnaire/kinds/number.ts';
import type { Language } from '../../web/language.ts';
import { fewestYears, largestAmount, mostYears } from '../costs-schema.ts';
import { type Body, one, oneLine } from './form.ts';

/** A span as typed: one field alone means an exact figure. */
export interface TypedSpan {
  from: string;
  to: string;
  unknown: boolean;
}

/** What is wrong with a field, by its id: a word of the page texts below `costs.errors`. */
export type CostErrors = Readonly<Record<string, 'number' | 'bounds' | 'order' | 'from' | 'both' | 'years'>>;

/** A row of the form of an area. */
export interface CostRow {
  alternative: Alternative;
  kind: string;
  id: string;
}

/** The rows of a form: every kind of cost in every alternative it can arise in. */
export const costRows: readonly CostRow[] = alternatives.flatMap((alternative) =>
  costKinds
    .filter((kind) => kind.alternatives.includes(alternative))
    .map(({ id: kind }) => ({ alternative, kind, id: `${alternative}-${kind}` })),
);

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

/** The span that was typed, undefined where nothing was, or the code of what is wrong. */
function readSpan(
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

/** The amounts of one area out of its form. */
export function readArea(
  body: Body,
  area: string,
  before: readonly CostInput[],
  language: Language,
): { inputs: CostInput[]; errors: CostErrors } {
  const errors: Record<string, CostErrors[string]> = {};
  const inputs = costRows.flatMap(({ alternative, kind, id }): CostInput[] => {
    const amount = readSpan(typedSpan(body, id), language, largestAmount);
    if (amount === undefined) return [];
    if (typeof amount === 'string') {
      errors[`${id}--from`] = amount;
      return [];
    }
    const known = before.find((i) => i.area === area && i.alternative === alternative && i.kind === kind);
    const same = JSON.stringify(known?.amount) === JSON.stringify(amount);
    return [{ area, alternative, kind, amount, origin: same ? known!.origin : 'own' }];
  });
  return { inputs, errors };
}

export type Rates = Pick<CostSheet, 'years' | 'currency' | 'priceRise' | 'discount' | 'transition'>;

/** Horizon and rates out of their form; an empty rate is not known. */
export function readRates(body: Body, language: Language): { rates: Rates; errors: CostErrors } {
  const errors: Record<string, CostErrors[string]> = {};
  const years = (id: string, least: number): number => {
    const n = Number(oneLine(body[id]));
    if (!Number.isInteger(n) || n < least || n > mostYears) errors[id] = 'years';
    return n;
  };
  const rate = (id: string): Span | null => {
    const span = readSpan({ ...typedSpan(body, id), unknown: false }, language, 100);
    if (typeof span === 'string') errors[`${id}--from`] = span;
    return span === undefined || span === null || typeof span === 'string'
      ? null
      : [part(span[0]), part(span[1])];
  };
  const rates: Rates = {
    years: years('years', fewestYears),
    currency: one(body.currency) === 'CHF' ? 'CHF' : 'EUR',
    priceRise: rate('priceRise'),
    discount: rate('discount'),
    transition: years('transition', 1),
  };
  return { rates, errors };
}

/** Percent as part of one, without the dust of binary fractions. */
const part = (percent: number): number => Number((percent / 100).toFixed(8));
