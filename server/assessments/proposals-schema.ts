const revision = { type: 'integer', minimum: 0 };

export const proposalsSchema = {
  type: 'object',
  required: ['proposals'],
  properties: {
    proposals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['question', 'value', 'services', 'of', 'standing', 'stored', 'revision'],
        properties: {
          question: { type: 'string' },
          value: { description: 'as in an answer' },
          services: { type: 'array', items: { type: 'string' }, description: 'ids of those that say it' },
          of: { type: 'integer', description: 'how many services could say it' },
          standing: {
            type: 'string',
            enum: ['open', 'same', 'differs'],
            description: 'how it stands to the answer there is',
          },
          stored: { anyOf: [{ $ref: 'Answer#' }, { type: 'null' }] },
          revision: { ...revision, description: 'of the answer there is; 0: none' },
        },
      },
    },
  },
};

export interface TakeBody {
  questions: string[];
  revisions?: Record<string, number>;
}

export const takeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['questions'],
  properties: {
    questions: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      maxItems: 1000,
      description: 'those whose proposals are taken over',
    },
    revisions: {
      type: 'object',
      additionalProperties: revision,
      description:
        'by question, the revision of the answer that was seen; without one only an open question is answered',
    },
  },
};
