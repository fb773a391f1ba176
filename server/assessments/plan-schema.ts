import { type Plan, planStates } from '../report/beside.ts';

/** The longest owner of a measure, in characters. */
export const longestOwner = 200;
/** The longest note to a measure, in characters. */
export const longestNote = 500;

export interface PlanBody {
  measures: Plan;
}

const entry = {
  type: 'object',
  additionalProperties: false,
  required: ['owner', 'due', 'state'],
  properties: {
    owner: {
      type: 'string',
      maxLength: longestOwner,
      pattern: '^[^\\p{Cc}\\p{Cs}]*$',
      description: 'who sees to it; may be empty',
    },
    due: {
      type: ['string', 'null'],
      pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
      description: 'YYYY-MM or YYYY-MM-DD',
    },
    state: { type: 'string', enum: [...planStates] },
    note: {
      type: 'string',
      maxLength: longestNote,
      pattern: '^[^\\p{Cc}\\p{Cs}]*$',
      description: 'may be left out',
    },
  },
};

export const planBodySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['measures'],
  properties: {
    measures: {
      type: 'object',
      additionalProperties: entry,
      description: 'by the id of a measure, as the result names it',
    },
  },
};

export const planSchema = {
  type: 'object',
  required: ['measures', 'revision'],
  properties: { ...planBodySchema.properties, revision: { type: 'integer', minimum: 0 } },
};
