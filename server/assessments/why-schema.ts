import { whole } from './schemas.ts';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const list = (items: object, description: string): object => ({ type: 'array', items, description });

const narrows = {
  ...whole({ mean: { type: 'number' }, least: { type: 'number' } }),
  description:
    'points by which the overall range becomes narrower: on average over the answers tried, and at least',
};

/** What knowing each open answer is worth. */
export const worthSchema = whole({
  worth: list(
    whole({
      question: text,
      tried: list(
        { type: ['string', 'number', 'array'], items: text },
        'answers of every sort that the rules can tell apart, one of each',
      ),
      narrows,
      exact: { type: 'boolean', description: 'else the ranges compared are bounds' },
      findings: list(
        whole({ finding: text, certainly: count, not: count }),
        'possible findings, and how many of the answers tried make each certain or rule it out',
      ),
    }),
    'each answer that is open or not known exactly, what settles most first',
  ),
  together: {
    anyOf: [narrows, { type: 'null' }],
    description: 'the same of the first three together; null where there are none, or too many ways',
  },
});
