import { whole } from '../assessments/schemas.ts';
import { type PointsAbout, pointsAbout } from './model.ts';

/** What comes in and goes out where people rank by points, and where roles see things apart. */

const text = { type: 'string' } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const about = { type: 'string', enum: pointsAbout } as const;
const each = {
  type: 'integer',
  minimum: 1,
  maximum: 20,
  description: 'points of each person; 3 on areas and measures, 5 on goals unless told otherwise',
} as const;

export interface PointsBody {
  about: PointsAbout;
  each?: number;
}
export const pointsSchema = whole({ about, each }, ['each']);

export const nothingSchema = whole({});

export interface ApartBody {
  shown: boolean;
}
export const apartSchema = whole({ shown: { type: 'boolean' } });

/** Of an item of points; a vote on it names a thing once for each of its points. */
export const pointsAsked = whole({ about, each, things: { type: 'array', items: text } });

export const priorities = whole({
  people: { type: 'integer', minimum: 0 },
  order: {
    type: 'array',
    items: whole({
      id: text,
      points: { type: 'integer', minimum: 0 },
      share,
      first: orNull(share),
      firstThree: orNull(share),
    }),
  },
  level: { type: 'boolean' },
  staysFirst: orNull({ type: 'boolean' }),
  seed: { type: 'integer' },
  resamples: { type: 'integer' },
});

export const differencesSchema = whole({
  apart: orNull({ type: 'array', items: text, description: 'roles a level or more apart, in words' }),
  agenda: orNull({
    type: 'array',
    description: 'at one’s own pace, after the deadline: in which order to talk',
    items: whole({
      item: text,
      reason: { type: 'string', enum: ['dissent', 'unknown', 'agreed'] },
      agreement: orNull(share),
    }),
  }),
});
