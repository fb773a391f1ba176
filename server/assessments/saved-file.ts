import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type SchemaError, tellingErrors } from '../web/schema-words.ts';
import { answerSchema, type NewAssessmentBody, newAssessmentSchema } from './schemas.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, schemas: [answerSchema] });
(addFormats as unknown as (a: Ajv2020) => void)(ajv);
const isSaved = ajv.compile<NewAssessmentBody>(newAssessmentSchema);

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
  return isSaved(parsed) ? [] : tellingErrors(isSaved.errors as SchemaError[]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
