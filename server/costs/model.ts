/** An amount known only as [low, high]; a single value is a span of width zero. Never negative. */
export type Span = readonly [low: number, high: number];

export const alternatives = ['stay', 'step', 'gradual', 'exit'] as const;

/**
 * One way to go on for a need area: stay as it is; change in one step; change step by step with
 * coexistence; keep what is there with open standards and an exit plan.
 */
export type Alternative = (typeof alternatives)[number];

export interface CostKind {
  id: string;
  recurs: 'once' | 'yearly';
  /** Alternatives it can arise in. */
  alternatives: readonly Alternative[];
}

/** Where an amount comes from. A struck default is kept so that it can be taken back; it counts nowhere. */
export type CostOrigin = 'own' | 'list' | 'default' | 'struck';

/**
 * One amount of an alternative in a need area, or in `whole` where it belongs to none. Money of today:
 * once, or for a year. Null: unknown, which is anything from nothing upwards.
 */
export interface CostInput {
  area: string;
  alternative: Alternative;
  kind: string;
  amount: Span | null;
  origin: CostOrigin;
}

/** What a person entered on costs. Rates are parts of one (0.02 is 2 %) and a year; null: unknown. */
export interface CostSheet {
  /** 5 to 10; year 0 is the first. */
  years: number;
  currency: 'EUR' | 'CHF';
  priceRise: Span | null;
  discount: Span | null;
  /** In years, at least 1: how long a change step by step takes. */
  transition: number;
  inputs: readonly CostInput[];
}

/** A result known only as a band; `high` null: open to above, since something unknown goes in. */
export interface Band {
  low: number;
  high: number | null;
}
