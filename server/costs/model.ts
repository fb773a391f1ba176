import type { CostKind } from '../questionnaire/cost-default.ts';

/** An amount known only as [low, high]; a single value is a span of width zero. Never negative. */
export type Span = readonly [low: number, high: number];

export const alternatives = ['stay', 'step', 'gradual', 'exit'] as const;

/**
 * One way to go on for a need area: stay as it is; change in one step; change step by step with
 * coexistence; keep what is there with open standards and an exit plan.
 */
export type Alternative = (typeof alternatives)[number];

/**
 * Where an amount comes from: a person; the list of services; a published span that was taken; such a span
 * that was struck. What was struck stays so and is not known.
 */
export const costOrigins = ['own', 'list', 'default', 'struck'] as const;

export type CostOrigin = (typeof costOrigins)[number];

/**
 * One amount of an alternative in a need area, or in `whole` where it belongs to none. Money of today:
 * once, or for a year. Null: unknown, which is anything from nothing upwards.
 */
export interface CostInput {
  area: string;
  alternative: Alternative;
  /** Further alternatives in which the very same amount is paid; it is varied once for all of them. */
  also?: readonly Alternative[];
  kind: string;
  amount: Span | null;
  origin: CostOrigin;
  /** Of a default: its id in the content, and for how many workplaces or persons it was reckoned. */
  basis?: { default: string; quantity: number };
}

/** A rate that is a default of the content, or was one and is struck. */
export interface RateOrigin {
  origin: 'default' | 'struck';
  default: string;
}

export type Rate = 'priceRise' | 'discount';

/** What a person entered on costs. Rates are parts of one (0.02 is 2 %) and a year; null: unknown. */
export interface CostSheet {
  /** 5 to 10; year 0 is the first. */
  years: number;
  currency: 'EUR' | 'CHF';
  priceRise: Span | null;
  discount: Span | null;
  /** In years, at least 1: how long a change step by step takes. */
  transition: number;
  /** Rates that no person entered. */
  rates?: Partial<Record<Rate, RateOrigin>>;
  /** By need area, where it was entered for the costs: how many work with it. */
  workplaces?: Readonly<Record<string, number>>;
  inputs: readonly CostInput[];
}

/** A sheet with the kinds of cost it is reckoned by. */
export interface KindedSheet extends CostSheet {
  kinds: readonly CostKind[];
}

/** A result known only as a band; `high` null: open to above, since something unknown goes in. */
export interface Band {
  low: number;
  high: number | null;
}

/** All alternatives an amount stands for. */
export const standsFor = ({ alternative, also }: CostInput): Alternative[] => [alternative, ...(also ?? [])];

/** The amount as it counts: what was struck is not known. */
export const amountOf = ({ amount, origin }: CostInput): Span | null => (origin === 'struck' ? null : amount);
