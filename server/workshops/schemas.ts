import { idParamsSchema, whole } from '../assessments/schemas.ts';
import type { Answer, Grade } from '../questionnaire/answers.ts';
import type { Agreeing } from './agreeing.ts';
import type { Joining, NewWorkshop } from './making.ts';
import { roles } from './model.ts';
import { pointsAsked, priorities } from './more-schemas.ts';
import type { Settings } from './settings.ts';

/** What comes in and goes out by the API of workshops; the types of what comes in stand beside. */

const line = '^[^\\p{Cc}\\p{Cs}]*$';
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const instant = { type: 'string', format: 'date-time' } as const;
const answer = { $ref: 'Answer#' } as const;
const role = { type: 'string', enum: roles } as const;
const of = { type: 'string', enum: ['question', 'myth'] } as const;
const shownOf = { type: 'string', enum: ['question', 'myth', 'points'] } as const;
const pace = {
  type: 'string',
  enum: ['led', 'own'],
  description: 'led: one item after the other for all',
} as const;
const title = { type: 'string', maxLength: 200, pattern: line } as const;
const item = { type: 'string', maxLength: 120, description: 'id of an item' } as const;

/** The longest name of a participant, in characters. */
export const longestParticipant = 80;
/** The most items of a workshop. */
const mostItems = 300;

/** No leap second: there is no such instant for a program. */
const deadline = orNull({ ...instant, pattern: ':[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' });

const items = {
  type: 'array',
  maxItems: mostItems,
  uniqueItems: true,
  items: whole({ id: item, of }),
} as const;

export type NewWorkshopBody = NewWorkshop;
export const newWorkshopSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['items'],
  properties: { title, pace, deadline, items },
};

export type SettingsBody = Settings;
export const settingsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { title, pace, deadline, items, closed: { type: 'boolean' } },
};

export type JoinBody = Joining;
export const joinSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'role'],
  properties: {
    code: { type: 'string', maxLength: 40 },
    role,
    name: { type: 'string', maxLength: longestParticipant, pattern: line },
  },
} as const;

export interface RecoverBody {
  recovery: string;
}
export const recoverSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['recovery'],
  properties: { recovery: { type: 'string', maxLength: 100 } },
} as const;

export interface ItemBody {
  item: string;
}
export const itemBodySchema = whole({ item });

export interface AnewBody extends ItemBody {
  round: number;
}
export const anewSchema = whole({
  item,
  round: { type: 'integer', minimum: 1, description: 'the round after which it comes' },
});

export interface TimerBody extends ItemBody {
  seconds: number | null;
}
export const timerSchema = whole({
  item,
  seconds: orNull({ type: 'integer', minimum: 10, maximum: 3600 }),
});

export interface VoteBody {
  answer: Answer;
  round?: number;
}
/** A vote is an answer alone: a note would tell who gave it. */
export const voteSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['answer'],
  properties: {
    answer: {
      type: 'object',
      additionalProperties: false,
      properties: {
        value: { type: ['string', 'number', 'array'], items: { type: 'string' }, maxItems: 100 },
        span: { type: 'array', items: { type: ['number', 'string'] }, minItems: 2, maxItems: 2 },
        unknown: { type: 'boolean', const: true },
        notApplicable: { type: 'boolean', const: true },
      },
      minProperties: 1,
      maxProperties: 1,
    },
    round: { type: 'integer', minimum: 1, description: 'refused unless it is the one that takes votes' },
  },
} as const;

export type HandsBody = { item: string; role: (typeof roles)[number]; counts: Record<string, number> };
export const handsSchema = whole({
  item,
  role,
  counts: {
    type: 'object',
    maxProperties: 100,
    additionalProperties: { type: 'integer', minimum: 0, maximum: 1000 },
    description: 'by choice, or unknown',
  },
});

export type AgreeBody = Pick<Agreeing, 'item' | 'answer'> &
  Partial<Pick<Agreeing, 'note' | 'dissent' | 'finder'>> & { grade?: Grade };
export const agreeSchema = whole(
  {
    item,
    answer: voteSchema.properties.answer,
    grade: {
      type: 'string',
      enum: ['documented', 'estimated', 'heard'],
      description: 'how sure it is; default: as before',
    },
    note: { type: 'string', maxLength: 10_000 },
    dissent: { type: 'string', maxLength: 2000, description: 'who does not agree and why' },
    finder: { type: 'string', maxLength: 200, description: 'who finds out what is open' },
  },
  ['grade', 'note', 'dissent', 'finder'],
);

export interface VoteParams {
  id: string;
  item: string;
}
export const voteParamsSchema = {
  type: 'object',
  properties: { ...idParamsSchema.properties, item },
  required: ['id', 'item'],
} as const;

export interface AsQuery {
  as?: 'moderator' | 'participant' | 'beamer';
}
export const asSchema = {
  type: 'object',
  properties: {
    as: { type: 'string', enum: ['moderator', 'participant', 'beamer'], description: 'whose cookie counts' },
    language: { type: 'string', description: 'de or en' },
  },
} as const;

const keys = {
  moderator: { type: 'string', description: 'to lead; told once' },
  coModerator: { type: 'string', description: 'to lead as well' },
  beamer: { type: 'string', description: 'for the screen all look at' },
  recovery: { type: 'string', description: 'makes new keys where the moderator’s was lost; told once' },
};
export const keysSchema = whole({ id: text, ...keys });
export const createdSchema = whole({
  id: text,
  code: { type: 'string', description: 'to join by' },
  ...keys,
});
export const joinedSchema = whole({
  id: { type: 'string', description: 'of the workshop' },
  participant: text,
  key: { type: 'string', description: 'to vote; told once' },
});
export const votedSchema = whole({ item: text, round: { type: 'integer', minimum: 1 } });

const phase = { type: 'string', enum: ['voting', 'revealed', 'agreed'] } as const;
const counts = {
  total: count,
  unknown: count,
  choices: { type: 'array', items: whole({ choice: text, count }) },
};
const shownRole = { type: 'string', enum: [...roles, 'others'] } as const;
const spread = whole({
  ...counts,
  byRole: orNull({ type: 'array', items: whole({ role: shownRole, ...counts }) }),
  consensus: orNull({ type: 'number', minimum: 0, maximum: 1 }),
});
const agreed = whole({ item: text, answer, note: text, dissent: text, finder: text, at: instant });

export const stateSchema = whole(
  {
    id: text,
    version: { type: 'integer', minimum: 1 },
    code: text,
    title: text,
    closed: { type: 'boolean' },
    pace,
    deadline: orNull(instant),
    people: count,
    byRole: orNull({ type: 'array', items: whole({ role: shownRole, people: count }) }),
    items: {
      type: 'array',
      items: whole(
        { id: text, of: shownOf, rounds: count, phase: orNull(phase), voted: count, points: pointsAsked },
        ['points'],
      ),
    },
    me: whole({ role, name: text }),
    mine: { type: 'object', additionalProperties: answer },
    apart: { type: 'boolean', description: 'the screen shows where roles see things apart' },
    current: orNull(
      whole(
        {
          item: text,
          round: { type: 'integer', minimum: 1 },
          phase,
          endsAt: orNull(instant),
          of: shownOf,
          voted: count,
          who: { type: 'array', items: whole({ id: text, name: text, role, voted: { type: 'boolean' } }) },
          mine: orNull(answer),
          spread,
          before: spread,
          agreed,
          priorities,
        },
        ['who', 'mine', 'spread', 'before', 'agreed', 'priorities'],
      ),
    ),
  },
  ['me', 'mine', 'apart'],
);

export const workshopsSchema = whole({
  workshops: {
    type: 'array',
    items: whole({
      id: text,
      code: text,
      title: text,
      pace,
      deadline: orNull(instant),
      closed: { type: 'boolean' },
    }),
  },
});
