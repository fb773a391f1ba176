import type { Columns } from '../landscape/list/columns.ts';
import { fields } from '../landscape/list/header-words.ts';
import { readingSchema } from './list-reading.ts';
import { idParamsSchema } from './schemas.ts';
import { longestServiceText } from './services-schema.ts';

const none = '^[^\\p{Cc}\\p{Cs}]*$';

export interface ListParams {
  id: string;
  list: string;
}

export const listParamsSchema = {
  ...idParamsSchema,
  required: ['id', 'list'],
  properties: {
    ...idParamsSchema.properties,
    list: { type: 'string', maxLength: 100, description: 'as it was given when the list was sent' },
  },
};

/** A change to what was chosen; what is left out stays as it is. */
export interface ListBody {
  sheet?: string;
  columns?: Columns;
  corrections?: { key: string; product?: string | null; area?: string | null }[];
}

export const listBodySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    sheet: {
      type: 'string',
      maxLength: 300,
      description: 'of a spreadsheet; another one drops what was chosen of columns and corrected',
    },
    columns: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        fields.map((field) => [field, { type: 'integer', minimum: 0, description: 'its column, from 0' }]),
      ),
      description: 'which column says what, whole; name or product must be among them',
    },
    corrections: {
      type: 'array',
      maxItems: 10_000,
      description:
        'put over those there are; one with its key alone says that somebody looked at it and it is right',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['key'],
        properties: {
          key: {
            type: 'string',
            maxLength: 1000,
            description: 'of spellings: key means all rows that are written alike, row the one row',
          },
          product: {
            type: ['string', 'null'],
            maxLength: longestServiceText,
            pattern: none,
            description: 'name of the product; a known one brings its area along; null: none',
          },
          area: { type: ['string', 'null'], description: 'id of a need area; null: none' },
        },
      },
    },
  },
};

export const listSchema = {
  ...readingSchema,
  required: ['list', ...readingSchema.required],
  properties: {
    list: { type: 'string', description: 'names the list until it is taken over, at most a day' },
    ...readingSchema.properties,
  },
};

export const takenSchema = {
  type: 'object',
  required: ['rows', 'services', 'left', 'revision'],
  properties: {
    rows: { type: 'integer', description: 'of the list' },
    services: { type: 'integer', description: 'rows that became services' },
    left: { type: 'integer', description: 'rows that became none; they stand in left of …/services' },
    revision: { type: 'integer', description: 'of …/services' },
  },
};
