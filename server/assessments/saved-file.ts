import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { answerSchema, type NewAssessmentBody, newAssessmentSchema } from './schemas.ts';

const ajv = new Ajv2020({ allowUnionTypes: true, schemas: [answerSchema] });
(addFormats as unknown as (a: Ajv2020) => void)(ajv);
const isSaved = ajv.compile<NewAssessmentBody>(newAssessmentSchema);

/** A saved assessment out of the text of a file, or null where it is none. */
export function readSavedFile(text: string): NewAssessmentBody | null {
  try {
    const saved: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isSaved(saved) ? saved : null;
  } catch {
    return null;
  }
}
