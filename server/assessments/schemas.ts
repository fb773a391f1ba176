import type { Answer } from '../questionnaire/answers.ts';
import { longestEvidence, longestNote, longestWho } from '../questionnaire/door.ts';
import type { NewAssessment } from './actions.ts';
import { costSheetSchema } from './costs-schema.ts';
import { dateSheetSchema } from './dates-schema.ts';
import { planBodySchema } from './plan-schema.ts';
import { landscapeSchema } from './services-schema.ts';
import type { Fields } from './store.ts';
import { ownWeightsSchema } from './weights-schema.ts';

/** What comes in and goes out by the API; the types of what comes in stand beside. */

/** Limits of length are kept by the door, in the words of the questionnaire. */
export const answerSchema = {
  $id: 'Answer',
  type: 'object',
  description:
    'An answer: exactly one of value, span, unknown, notApplicable, open; the rest stands beside it.',
  additionalProperties: false,
  properties: {
    value: {
      type: ['string', 'number', 'array'],
      items: { type: 'string' },
      description: 'single: a choice; multiple: choices; number: a number; date: YYYY-MM or YYYY-MM-DD',
    },
    span: {
      type: 'array',
      items: { type: ['number', 'string'] },
      minItems: 2,
      maxItems: 2,
      description: 'number or date: known only as lying between the two, both included',
    },
    unknown: { type: 'boolean', const: true, description: 'we do not know' },
    notApplicable: { type: 'boolean', const: true, description: 'does not apply, where this is offered' },
    open: { type: 'boolean', const: true, description: 'not answered, or withdrawn; a note may stand' },
    note: { type: 'string', description: `at most ${longestNote} characters` },
    evidence: { type: 'string', description: `where it is filed; at most ${longestEvidence} characters` },
    grade: { type: 'string', enum: ['documented', 'estimated', 'heard'] },
    who: {
      type: 'string',
      description: `the person who finds out what is open; at most ${longestWho} characters`,
    },
    origin: {
      type: 'string',
      enum: ['list', 'earlier', 'workshop'],
      description:
        'confirmed from the list of services or from the round before, or agreed in a workshop; else someone gave it',
    },
  },
  oneOf: ['value', 'span', 'unknown', 'notApplicable', 'open'].map((key) => ({ required: [key] })),
} as const;

const answers = { type: 'object', additionalProperties: { $ref: 'Answer#' } } as const;
/** What stands beside the answers, by the name of the sheet. */
const beside = {
  type: 'object',
  additionalProperties: false,
  properties: {
    costs: costSheetSchema,
    landscape: landscapeSchema,
    plan: planBodySchema.properties.measures,
    dates: dateSheetSchema,
    weights: ownWeightsSchema,
    earlier: {
      type: 'object',
      description: 'the round before this one; its answers are proposals that do not count until confirmed',
      additionalProperties: false,
      required: ['asOf', 'version', 'answers'],
      properties: {
        asOf: { type: 'string', format: 'date' },
        version: { type: 'string' },
        answers,
        given: { ...answers, description: 'as they were given, where `version` is another one' },
      },
    },
  },
};
const revision = { type: 'integer', minimum: 0 } as const;
/** The longest name of a municipality, in characters. */
export const longestName = 200;
/** The longest contact, in characters. */
export const longestContact = 500;
const line = '^[^\\p{Cc}\\p{Cs}]*$';

const fields = {
  name: { type: 'string', maxLength: longestName, pattern: line, description: 'of the municipality' },
  contact: { type: 'string', maxLength: longestContact, pattern: line, description: 'who to ask' },
  mode: { type: 'string', enum: ['quick', 'full'] },
  language: { type: 'string' },
  asOf: { type: 'string', format: 'date', description: 'the date the result speaks of, YYYY-MM-DD' },
} as const;

export type NewAssessmentBody = NewAssessment & { format?: 'oss-kompass-assessment'; formatVersion?: 1 };
export const newAssessmentSchema = {
  type: 'object',
  description: 'Everything may be left out. A saved file is sent as it is.',
  additionalProperties: false,
  properties: {
    format: { type: 'string', const: 'oss-kompass-assessment' },
    formatVersion: { type: 'integer', const: 1 },
    questionnaire: { type: 'string' },
    version: { type: 'string' },
    ...fields,
    answers,
    hidden: answers,
    beside,
  },
} as const;

export type FieldsBody = Partial<Fields>;
export const fieldsSchema = { type: 'object', additionalProperties: false, properties: fields } as const;

export type AnswerBody = Answer;
export const answerBodySchema = { $ref: 'Answer#' } as const;

export interface AnswersBody {
  answers: Record<string, Answer>;
  revisions?: Record<string, number>;
}
export const answersBodySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['answers'],
  properties: {
    answers,
    revisions: {
      type: 'object',
      additionalProperties: revision,
      description: 'by question, the revision last seen; 0: none yet. Another stored revision is a conflict.',
    },
  },
} as const;

/** Routes that ask for the key of an assessment. */
export const byKey = [{ key: [] }] as const;

export interface IdParams {
  id: string;
}
export interface QuestionParams extends IdParams {
  question: string;
}
const id = { type: 'string', description: 'as given when it was made' } as const;
export const idParamsSchema = { type: 'object', properties: { id }, required: ['id'] } as const;
export const questionParamsSchema = {
  type: 'object',
  properties: { id, question: { type: 'string', description: 'full id of a question, section.question' } },
  required: ['id', 'question'],
} as const;

export interface LanguageQuery {
  language?: string;
}
export const languageQuerySchema = {
  type: 'object',
  additionalProperties: false,
  properties: { language: { type: 'string', description: 'de or en' } },
} as const;

export const ifMatchSchema = {
  type: 'object',
  properties: {
    'if-match': { type: 'string', description: 'the revision of the answer last seen; 0: none yet' },
  },
} as const;

/** An object all of whose properties are there. */
export function whole<T extends Record<string, object>>(
  properties: T,
  optional: readonly string[] = [],
): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', additionalProperties: false, required, properties };
}

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
/** What is wrong with answers, one by one. */
export const faults = {
  type: 'array',
  items: whole({ code: text, detail: text, question: text, pointer: text }, ['question', 'pointer']),
} as const;
const progress = whole({ answered: count, total: count });
const openQuestions = {
  type: 'array',
  items: text,
  description: 'asked and not answered, in order',
} as const;
const revisions = { type: 'object', additionalProperties: revision } as const;

export const problemSchema = {
  $id: 'Problem',
  description: 'RFC 9457',
  ...whole(
    {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: text,
      reference: { type: 'string', description: 'the number under which the operator finds it in the log' },
      errors: faults,
      conflicts: {
        type: 'array',
        items: whole({
          question: text,
          yours: { $ref: 'Answer#' },
          stored: { anyOf: [{ $ref: 'Answer#' }, { type: 'null' }] },
          revision,
        }),
      },
      stored: {
        ...whole({ content: {}, revision }),
        description: 'what stands where something else was to be written',
      },
    },
    ['reference', 'errors', 'conflicts', 'stored'],
  ),
};

export const createdSchema = whole({
  id: text,
  key: { type: 'string', description: 'to read and change; told once' },
  readKey: { type: 'string', description: 'to read result and report' },
  url: text,
  readUrl: text,
  problems: { ...faults, description: 'answers of a file that were not taken over, or are not asked now' },
  refused: { ...answers, description: 'the answers that do not fit, as they were given' },
});

export const answerSavedSchema = whole({ question: text, revision, progress, openQuestions });
export const answersSavedSchema = whole({ revisions, progress, openQuestions });

const meta = {
  questionnaire: text,
  version: text,
  mode: fields.mode,
  language: text,
  name: text,
  contact: text,
  asOf: fields.asOf,
};

export const assessmentSchema = whole(
  {
    id: text,
    ...meta,
    created: { type: 'string', format: 'date-time' },
    changed: { type: 'string', format: 'date-time' },
    readKey: { type: 'string', description: 'to read result and report' },
    answers,
    revisions,
    progress: whole({
      answered: count,
      total: count,
      sections: { type: 'array', items: whole({ id: text, answered: count, total: count }) },
    }),
    openQuestions,
    draft: { type: 'boolean', description: 'of a preview for its authors; what is made of it is no result' },
  },
  ['draft'],
);

export const savedSchema = whole(
  {
    format: { type: 'string', const: 'oss-kompass-assessment' },
    formatVersion: { type: 'integer', const: 1 },
    ...meta,
    answers,
    hidden: { ...answers, description: 'kept though not asked now; not for the key for reading' },
    beside,
  },
  ['hidden', 'beside'],
);
