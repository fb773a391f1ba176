import { whole } from './schemas.ts';

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const strings = { type: 'array', items: text } as const;
const holds = { type: 'string', enum: ['certainly', 'possibly', 'not'] } as const;
const area = { type: ['string', 'null'], description: 'need area, where it repeats for each' } as const;
const list = (items: object): object => ({ type: 'array', items });

/** One test of a condition and what came of it. */
export const reason = whole({
  question: text,
  test: { type: 'string', enum: ['is', 'in', 'atLeast', 'atMost', 'answered'] },
  wanted: { type: ['array', 'number'], items: text },
  holds: { type: 'string', enum: ['yes', 'maybe', 'no'] },
});

/** What one part brought into a score, by field. */
export const partFields = {
  of: { type: 'string', description: 'a question, an area or a score' },
  stand: {
    type: 'string',
    enum: ['given', 'span', 'unknown', 'unanswered', 'maybeAsked', 'area', 'score'],
  },
  weight: number,
  low: number,
  high: number,
  picked: list(whole({ choice: text, points: number })),
};

export const scoreSchema = whole({
  id: text,
  area,
  low: {
    type: ['number', 'null'],
    description: 'the range over all ways the unknown answers could turn out',
  },
  high: { type: ['number', 'null'] },
  exact: {
    type: 'boolean',
    description: 'else range and level are bounds: nothing lies outside, but their ends may not be reached',
  },
  max: number,
  level: { anyOf: [whole({ low: text, high: text }), { type: 'null' }] },
  because: list(whole(partFields)),
  limitedBy: list(whole({ id: text, holds, to: text, because: list(reason) })),
});

const finding = whole({
  id: text,
  origin: text,
  area,
  kind: { type: 'string', enum: ['opportunity', 'challenge'] },
  dimension: text,
  weight: number,
  holds,
  exact: {
    type: 'boolean',
    description: 'else "possibly" may stand where it holds certainly, or not',
  },
  because: list(reason),
});

const measure = whole({
  id: text,
  origin: text,
  area,
  holds,
  horizon: { type: 'string', enum: ['now', 'year', 'later'] },
  role: text,
  effort: { type: 'array', items: number, minItems: 2, maxItems: 2, description: 'person-days, from and to' },
  weight: number,
  because: { ...strings, description: 'the findings that call for it' },
});

/** What the rules make of the answers; holds the type Result. */
export const resultSchema = whole(
  {
    questionnaire: whole({ id: text, version: text, fingerprint: text }),
    mode: { type: 'string', enum: ['quick', 'full'] },
    asOf: { type: 'string', format: 'date' },
    overall: scoreSchema,
    dimensions: list(scoreSchema),
    scores: list(scoreSchema),
    findings: list(finding),
    measures: list(measure),
    unanswered: { ...strings, description: 'asked and not answered yet, in order' },
    unknown: { ...strings, description: 'answered with "we do not know", or by a span' },
    draft: { type: 'boolean', description: 'of a preview for its authors, and no result' },
  },
  ['draft'],
);
