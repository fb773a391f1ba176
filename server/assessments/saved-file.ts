import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type SchemaError, tellingErrors } from '../web/schema-words.ts';
import { answerSchema, type NewAssessmentBody, newAssessmentSchema } from './schemas.ts';

/** Made ready when something is wrong for the first time; it finds everything that is. */
const telling = ajvFor(answerSchema, { allErrors: true, validateSchema: false });

/**
 * The answer of the schema, asked in an order that is quick: nearly all are a value, and of a choice of five
 * forms Ajv tries all, always. That both say the same is held by a test.
 */
const { oneOf, ...shape } = answerSchema;
const [value, ...others] = oneOf;
const quickAnswer = {
  ...shape,
  if: value,
  // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's
  then: {
    properties: Object.fromEntries(others.flatMap(({ required }) => required.map((key) => [key, false]))),
  },
  else: { oneOf: others },
};
const isSaved = ajvFor(quickAnswer, { messages: false }).compile<NewAssessmentBody>(newAssessmentSchema);

function ajvFor(answer: object, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ allowUnionTypes: true, schemas: [answer], ...options });
  (addFormats as unknown as (a: Ajv2020) => void)(ajv);
  return ajv;
}

/** A saved assessment out of the text of a file, or null where it is none. */
export function readSavedFile(text: string): NewAssessmentBody | null {
  return savedIn(parsed(text));
}

/** The same of what has been parsed already. */
export function savedIn(parsed: unknown): NewAssessmentBody | null {
  return isSaved(parsed) ? parsed : null;
}

/** What keeps a text from being a saved assessment, the most telling first; none where it is no JSON. */
export function savedFileErrors(text: string): SchemaError[] {
  const saved = parsed(text);
  return saved === undefined ? [] : savedErrors(saved);
}

/** The same of what has been parsed already. */
export function savedErrors(parsed: unknown): SchemaError[] {
  const right = telling.validate(newAssessmentSchema, parsed);
  return right ? [] : tellingErrors(telling.errors as SchemaError[]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
