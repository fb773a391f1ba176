/** An amount known only as [low, high]; a single value is a span of width zero. Never negative. */
export type Span = readonly [low: number, high: number];

export const alternatives = ['stay', 'step', 'gradual', 'exit'] as const;

/**
 * One way to go on for a need area: stay as it is; change in one step; change step by step with
 * coexistence; keep what is there with open standards and an exit plan.
 */
export type Alternative = (typeof alternatives)[number];

/** Where an amount comes from. A struck default is kept so that it can be taken back. */
export type CostOrigin = 'own' | 'list' | 'default' | 'struck';

/**
 * One amount. `area` is a need area of the check or `whole`. `alternative` null: the amount is the same
 * in all alternatives that have the kind, and is varied once for all of them. `amount` null: unknown.
 * In euros (or the currency of the sheet): once, or for the first year.
 */
export interface CostInput {
  area: string;
  alternative: Alternative | null;
  kind: string;
  amount: Span | null;
  origin: CostOrigin;
}

/** What a person entered on costs. Rates are parts of one (0.02 is 2 %); null: unknown. */
export interface CostSheet {
  /** 5 to 10 years; year 0 is today. */
  years: number;
  currency: 'EUR' | 'CHF';
  priceRise: Span | null;
  discount: Span | null;
  /** In years: how long a change step by step takes, and its double running lasts. */
  transition: number;
  inputs: CostInput[];
}
