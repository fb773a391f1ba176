import type { DateSheet } from '../landscape/date-sheet.ts';

/** So many days of the council, and ends of support, one assessment may hold. */
export const mostCouncilDates = 200;
export const mostSupportEnds = 200;
/** The longest text of an end of support, in characters. */
export const longestSupportText = 300;

export type DatesBody = DateSheet;

const monthDay = {
  type: 'string',
  pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'day of a year, MM-DD',
};
const text = { type: 'string', maxLength: longestSupportText, pattern: '^[^\\p{Cc}\\p{Cs}]*$' };

const all = <T extends object>(properties: T) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

export const dateSheetSchema = all({
  councilDates: {
    type: 'array',
    maxItems: mostCouncilDates,
    items: { type: 'string', pattern: '^(19|20|21)\\d\\d-\\d\\d-\\d\\d$' },
    description: 'days on which the council can decide, YYYY-MM-DD',
  },
  procurementMonths: {
    type: ['integer', 'null'],
    minimum: 0,
    maximum: 60,
    description: 'months from the decision to the new contract; null: not said, so an assumption counts',
  },
  budget: {
    ...all({
      figuresBy: { ...monthDay, description: 'until then the budget office takes figures, MM-DD' },
      yearStarts: { ...monthDay, description: 'first day of the fiscal year, MM-DD' },
      doubleFrom: {
        type: ['integer', 'null'],
        minimum: 1990,
        maximum: 2100,
        description: 'first year of any budget that holds for two years; null: each year has its own',
      },
    }),
    type: ['object', 'null'],
    description: 'null: not said',
  },
  supportEnds: {
    type: 'array',
    maxItems: mostSupportEnds,
    items: all({
      id: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[\\w.-]+$' },
      what: { ...text, minLength: 1 },
      date: {
        type: 'string',
        pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
        description: 'YYYY-MM or YYYY-MM-DD',
      },
      source: { ...text, description: 'where one has it from; may be empty' },
    }),
  },
});

export const datesSchema = {
  ...dateSheetSchema,
  required: [...dateSheetSchema.required, 'revision'],
  properties: { ...dateSheetSchema.properties, revision: { type: 'integer', minimum: 0 } },
};
