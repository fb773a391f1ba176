import { scoreSchema } from './result-schema.ts';
import { whole } from './schemas.ts';
import { ownWeightsSchema } from './weights-schema.ts';

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });

const order = {
  type: 'array',
  description:
    'in the order of the rule set; shares of all weightings in which it comes first, or third at worst',
  items: whole({ id: text, first: share, firstThree: share }),
} as const;
const level = { type: 'boolean', description: 'the first two have the same value' } as const;

const areas = whole({
  order,
  level,
  turn: orNull(
    whole({
      score: text,
      key: { type: ['string', 'null'], description: 'of a part; null: how much the score counts' },
      from: number,
      to: number,
      share: whole({ from: share, to: share }),
    }),
  ),
  open: { ...count, description: 'answers that are open and were drawn too' },
});

const steps = {
  type: 'array',
  items: whole({
    horizon: { type: 'string', enum: ['now', 'year', 'later'] },
    order,
    level,
    turn: orNull(whole({ finding: text, from: number, to: number })),
  }),
} as const;

export const robustnessSchema = whole({
  seed: count,
  weightings: count,
  areas: orNull(areas),
  steps,
  own: orNull(
    whole({ weights: ownWeightsSchema, overall: scoreSchema, areas: { type: 'array', items: text } }),
  ),
});
