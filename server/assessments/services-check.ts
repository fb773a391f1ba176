import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Landscape } from '../landscape/model.ts';
import { landscapeSchema } from './services-schema.ts';

const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true });

/** Whether services that were made of a list may be stored: none has more, or longer texts, than is kept. */
export const fitsLandscape = ajv.compile<Landscape>(landscapeSchema);
