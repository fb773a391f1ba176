import { whole } from './schemas.ts';

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const list = (items: object): object => ({ type: 'array', items });

const score = whole({
  id: text,
  low: {
    type: ['number', 'null'],
    description: 'the range over all ways in which what is not read could turn out',
  },
  high: { type: ['number', 'null'] },
  max: number,
  level: { anyOf: [whole({ low: text, high: text }), { type: 'null' }] },
});

const figure = whole({
  questionnaire: { type: 'string', description: 'the questionnaire that states the framework' },
  version: text,
  fingerprint: text,
  overall: score,
  dimensions: list(score),
  scores: list(score),
  narrowed: list(whole({ line: text, question: text, low: text, high: text })),
  of: { type: 'integer', description: 'how many criteria the framework has' },
});

const line = whole({
  id: text,
  cover: {
    type: 'string',
    enum: ['gap', 'notAsked', 'open', 'answered'],
    description: 'gap: no question asks about it; notAsked: none is asked here; open: none is answered yet',
  },
  questions: list(whole({ question: text, answer: { anyOf: [{ $ref: 'Answer#' }, { type: 'null' }] } })),
});

export const readingsSchema = whole({
  readings: list(
    whole({
      id: text,
      sources: list(text),
      figure: {
        anyOf: [figure, { type: 'null' }],
        description: 'null: the framework has published no formula for what is asked here',
      },
      lines: list(line),
    }),
  ),
});
