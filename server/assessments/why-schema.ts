import { partFields, reason } from './result-schema.ts';
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

const sentence = { type: 'string', description: 'the same in the language asked for' } as const;
const holds = { type: 'string', enum: ['certainly', 'possibly'] } as const;
const end = { type: ['string', 'number', 'null'], description: 'included; null: no end' } as const;

/** Another answer; which of the three it is follows from the kind of question. */
const change = whole({
  question: text,
  to: whole(
    {
      choices: list(text, 'each of these'),
      sets: list(list(text, 'ticked together'), 'each of these, which differ least from what is ticked'),
      spans: list({ type: 'array', items: end, minItems: 2, maxItems: 2 }, 'all between'),
    },
    ['choices', 'sets', 'spans'],
  ),
});

const next = whole({
  score: text,
  from: text,
  to: text,
  missing: {
    type: ['array', 'null'],
    items: change,
    description:
      'a smallest set of answers with which it is certainly reached; null: no other answers reach it',
  },
  exact: { type: 'boolean', description: 'else a smaller set may do, or some set at all' },
  sentence,
});

const knockout = whole({ id: text, holds, to: text, because: list(reason, 'what makes it so'), sentence });

/** A reason for everything, as data and as sentences. */
export const whySchema = whole({
  scores: list(
    whole({
      id: text,
      area: { type: ['string', 'null'] },
      sentence,
      because: list(whole({ ...partFields, sentence }), 'what was brought in'),
      limitedBy: list(knockout, 'knock-outs that limit its level'),
      next: {
        anyOf: [next, { type: 'null' }],
        description: 'what is missing to the next level, of the overall score and the dimensions',
      },
    }),
    'all scores, with what they are made of',
  ),
  findings: list(
    whole({
      id: text,
      holds,
      because: list(reason, 'the part of the condition that made it so'),
      sentence,
      undone: whole({
        ways: list(
          list(change, 'needed at once'),
          'each makes it false: one other answer, or two if none does',
        ),
        sentence,
      }),
    }),
    'findings that hold, certainly or possibly',
  ),
});
