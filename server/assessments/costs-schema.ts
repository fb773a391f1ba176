import { alternatives, type CostSheet, costOrigins } from '../costs/model.ts';

/** The largest amount, in whole units of money; far above what a municipality pays. */
export const largestAmount = 1e12;
/** So many amounts a sheet holds. */
export const mostInputs = 2000;
/** The most workplaces or persons. */
export const mostWorkplaces = 1e7;
/** The horizon, in years. */
export const fewestYears = 5;
export const mostYears = 10;

const span = (maximum: number, description: string): object => ({
  type: ['array', 'null'],
  items: { type: 'number', minimum: 0, maximum },
  minItems: 2,
  maxItems: 2,
  description,
});

export interface CostsBody {
  sheet: CostSheet;
}

const all = <T extends object>(properties: T, optional: object = {}): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});

const rateOrigin = {
  ...all({ origin: { type: 'string', enum: ['default', 'struck'] }, default: { type: 'string' } }),
  description: 'of a rate that no person entered',
};
const quantity = { type: 'number', minimum: 0, maximum: mostWorkplaces };

const input = all(
  {
    area: { type: 'string', description: 'a need area, or whole' },
    alternative: { type: 'string', enum: [...alternatives] },
    kind: { type: 'string', description: 'a kind of cost of the questionnaire' },
    amount: span(largestAmount, 'once, or a year; money of today, [low, high]; null: not known'),
    origin: {
      type: 'string',
      enum: [...costOrigins],
      description: 'default: a published span that was taken; struck: one that was struck, and so not known',
    },
  },
  {
    also: {
      type: 'array',
      items: { type: 'string', enum: [...alternatives] },
      uniqueItems: true,
      minItems: 1,
      description: 'further alternatives in which the very same amount is paid; varied once for all of them',
    },
    basis: {
      ...all({ default: { type: 'string' }, quantity }),
      description: 'of a default: its id in the content, and for how many it was reckoned',
    },
  },
);

/** What a person entered on costs; across its fields it is checked by `costFaults`. */
export const costSheetSchema = all(
  {
    years: { type: 'integer', minimum: fewestYears, maximum: mostYears },
    currency: { type: 'string', enum: ['EUR', 'CHF'] },
    priceRise: span(1, 'a year, as part of one (0.02 is 2 %), [low, high]; null: not known'),
    discount: span(1, 'a year, as part of one, [low, high]; null: not known'),
    transition: {
      type: 'integer',
      minimum: 1,
      maximum: mostYears,
      description: 'years of a change step by step',
    },
    inputs: { type: 'array', maxItems: mostInputs, items: input },
  },
  {
    rates: {
      type: 'object',
      additionalProperties: false,
      properties: { priceRise: rateOrigin, discount: rateOrigin },
    },
    workplaces: {
      type: 'object',
      maxProperties: 200,
      additionalProperties: quantity,
      description: 'by need area, where it was entered for the costs',
    },
  },
);

export const costsBodySchema = all({ sheet: costSheetSchema });

const band = all({ low: { type: 'number' }, high: { type: ['number', 'null'] } });
const difference = all({ low: { type: ['number', 'null'] }, high: { type: ['number', 'null'] } });
const year = { type: ['integer', 'null'] };
const bands = (items: object): object => ({ type: 'array', items });
const texts = { type: 'array', items: { type: 'string' } };

/** What a sheet comes to; a high end of null is open to above. */
const areaCostsSchema = all({
  area: { type: 'string' },
  alternatives: bands(
    all({
      alternative: { type: 'string' },
      yearly: bands(band),
      cumulated: bands(band),
      presentValue: band,
      once: band,
      unknown: texts,
      missing: texts,
    }),
  ),
  comparisons: bands(
    all({
      from: { type: 'string' },
      to: { type: 'string' },
      presentValue: difference,
      cumulated: bands(difference),
      breakEven: all({ earliest: year, latest: year }),
      exact: { type: 'boolean' },
    }),
  ),
  widest: { type: 'object', additionalProperties: { type: 'array', items: { type: 'object' } } },
});

/** A published span that may stand in for an own figure. */
const defaultSchema = all(
  {
    id: { type: 'string' },
    kind: { type: 'string', description: 'a kind of cost; or priceRise or discount' },
    unit: { type: 'string', description: 'what low and high are multiplied by; percent: a year' },
    low: { type: 'number' },
    high: { type: 'number' },
    currency: { type: 'string' },
    countries: texts,
    text: { type: 'string', description: 'how the span was reckoned, in the language of the assessment' },
    sources: bands(
      all({
        title: { type: 'string' },
        publisher: { type: 'string' },
        date: { type: ['string', 'null'] },
        url: { type: 'string' },
        read: { type: 'string' },
        language: { type: 'string' },
      }),
    ),
  },
  { areas: texts, alternatives: texts },
);

export const costsSchema = all({
  sheet: { anyOf: [costSheetSchema, { type: 'null' }] },
  revision: { type: 'integer', minimum: 0 },
  result: bands(areaCostsSchema),
  kinds: bands(
    all({
      id: { type: 'string' },
      name: { type: 'string', description: 'in the language of the assessment' },
      recurs: { type: 'string', enum: ['once', 'yearly'] },
      alternatives: texts,
    }),
  ),
  defaults: bands(defaultSchema),
});
