import { whole } from './schemas.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const strings = { type: 'array', items: text } as const;
const list = (items: object): object => ({ type: 'array', items });

export interface QuestionnaireParams {
  id: string;
  version?: string;
}
export const questionnaireParamsSchema = {
  type: 'object',
  properties: { id: text },
  required: ['id'],
} as const;
export const versionParamsSchema = {
  type: 'object',
  properties: { id: text, version: text },
  required: ['id', 'version'],
} as const;

const summary = {
  id: text,
  version: text,
  published: { type: ['string', 'null'], description: 'the date; null: a draft' },
  languages: strings,
  minutes: whole({ quick: { type: 'number' }, full: { type: 'number' } }),
  draft: { ...flag, description: 'a preview for its authors; what is made of it is no result' },
};

export const questionnairesSchema = whole({ questionnaires: list(whole(summary, ['draft'])) });

const question = whole(
  {
    id: text,
    kind: { type: 'string', enum: ['single', 'multiple', 'number', 'date'] },
    text,
    help: text,
    why: text,
    choices: list(whole({ id: text, text, exclusive: flag })),
    unit: { type: ['string', 'null'] },
    min: { type: 'number' },
    max: { type: 'number' },
    decimals: { type: 'integer' },
    quick: { type: 'boolean', description: 'belongs to the quick check' },
    notApplicable: flag,
    show: { type: ['object', 'null'], description: 'the condition under which it is asked; null: always' },
    terms: { ...strings, description: 'ids in the glossary' },
    sources: { ...strings, description: 'ids of sources' },
  },
  ['unit', 'min', 'max', 'decimals'],
);

const stamp = whole({ date: text, fingerprint: text });

/** Sources by id. */
export const sourcesSchema = {
  type: 'object',
  additionalProperties: whole({
    title: text,
    publisher: text,
    date: { type: ['string', 'null'] },
    url: text,
    read: text,
    language: text,
  }),
};

export const questionnaireSchema = whole(
  {
    ...summary,
    language: text,
    stamps: whole({ rules: stamp, texts: stamp, shared: stamp }),
    areas: list(whole({ id: text, name: text, what: text, products: text })),
    sections: list(
      whole({
        id: text,
        area: { type: ['string', 'null'] },
        profile: { type: 'boolean', description: 'decides what is asked; is never measured' },
        title: text,
        intro: text,
        questions: list(question),
      }),
    ),
    glossary: { type: 'object', additionalProperties: whole({ term: text, short: text, more: text }) },
    sources: sourcesSchema,
  },
  ['draft'],
);
