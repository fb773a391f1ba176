import type { CostDefault } from '../questionnaire/cost-default.ts';
import {
  type Alternative,
  amountOf,
  type CostInput,
  type CostSheet,
  type Rate,
  type Span,
  standsFor,
} from './model.ts';

/** The default that may stand in for an amount, in the currency of the sheet. */
export function defaultFor(
  defaults: readonly CostDefault[],
  { currency }: Pick<CostSheet, 'currency'>,
  { area, alternative, kind }: Pick<CostInput, 'area' | 'alternative' | 'kind'>,
): CostDefault | undefined {
  return defaults.find(
    (one) =>
      one.kind === kind &&
      one.currency === currency &&
      one.areas?.includes(area) &&
      one.alternatives?.includes(alternative),
  );
}

/** The default for a rate of the whole. */
export function rateDefaultFor(
  defaults: readonly CostDefault[],
  { currency }: Pick<CostSheet, 'currency'>,
  rate: Rate,
): CostDefault | undefined {
  return defaults.find((one) => one.kind === rate && one.currency === currency);
}

/** A default for so many workplaces or persons, in units of money; without the dust of binary fractions. */
export const spanFor = ({ low, high }: CostDefault, quantity: number): Span => [
  rounded(low * quantity, 2),
  rounded(high * quantity, 2),
];

/** A default for a rate, as part of one. */
const rateSpan = ({ low, high }: CostDefault): Span => [rounded(low / 100, 8), rounded(high / 100, 8)];

const rounded = (n: number, decimals: number): number => Number(n.toFixed(decimals));

/**
 * The sheet with a default as one amount of all alternatives it speaks for, except those in which an own
 * figure or one of the list stands: those come first.
 * @param quantity workplaces or persons, at least 0
 */
export function takeDefault(sheet: CostSheet, one: CostDefault, area: string, quantity: number): CostSheet {
  const here = (input: CostInput): boolean => input.area === area && input.kind === one.kind;
  const [first, ...also] = (one.alternatives ?? []).filter((alternative) =>
    sheet.inputs.every((input) => !here(input) || !standsFor(input).includes(alternative) || mayYield(input)),
  );
  if (first === undefined) return sheet;
  const others = sheet.inputs.flatMap((input) => (here(input) ? without(input, [first, ...also]) : [input]));
  const taken: CostInput = {
    area,
    alternative: first,
    ...(also.length > 0 ? { also } : {}),
    kind: one.kind,
    amount: spanFor(one, quantity),
    origin: 'default',
    basis: { default: one.id, quantity },
  };
  return { ...sheet, inputs: [...others, taken] };
}

/** Not known, or a default itself. */
const mayYield = (input: CostInput): boolean => amountOf(input) === null || input.origin === 'default';

/** An amount for what is left of its alternatives; nothing where none is. */
function without(input: CostInput, alternatives: readonly Alternative[]): CostInput[] {
  const [first, ...also] = standsFor(input).filter((one) => !alternatives.includes(one));
  if (first === undefined) return [];
  const { also: _, ...rest } = input;
  return [{ ...rest, alternative: first, ...(also.length > 0 ? { also } : {}) }];
}

/** The default that stands at a place struck, in all alternatives it stands for: it is then not known. */
export function strikeDefault(
  sheet: CostSheet,
  { area, alternative, kind }: Pick<CostInput, 'area' | 'alternative' | 'kind'>,
): CostSheet {
  const inputs = sheet.inputs.map((input): CostInput => {
    const there = input.area === area && input.kind === kind && standsFor(input).includes(alternative);
    return there && input.origin === 'default' ? { ...input, amount: null, origin: 'struck' } : input;
  });
  return { ...sheet, inputs };
}

/** The sheet with a default for a rate. */
export const takeRate = (sheet: CostSheet, rate: Rate, one: CostDefault): CostSheet => ({
  ...sheet,
  [rate]: rateSpan(one),
  rates: { ...sheet.rates, [rate]: { origin: 'default', default: one.id } },
});

/** The sheet with the default for a rate struck: it is then not known. */
export function strikeRate(sheet: CostSheet, rate: Rate): CostSheet {
  const before = sheet.rates?.[rate];
  if (before === undefined) return sheet;
  return { ...sheet, [rate]: null, rates: { ...sheet.rates, [rate]: { ...before, origin: 'struck' } } };
}
