import { fields } from '../landscape/list/header-words.ts';
import { type Landscape, leftReasons, needKinds } from '../landscape/model.ts';

/** So many services and groups of workplaces one assessment may hold. */
export const mostServices = 10_000;
const mostGroups = 500;
/** Rows and cells of lists that could not be taken over. */
const mostLeft = 20_000;
/** A list of that length has several megabytes. */
export const largestLandscape = 16 * 1024 * 1024;
/** The longest name of a service, product, maker or group, in characters. */
export const longestServiceText = 300;

const text = { type: 'string', maxLength: longestServiceText, pattern: '^[^\\p{Cc}\\p{Cs}]*$' };
const textOrNull = { ...text, type: ['string', 'null'] };
const number = (maximum: number, description: string): object => ({
  type: ['number', 'null'],
  minimum: 0,
  maximum,
  description,
});
const date = {
  type: ['string', 'null'],
  pattern: '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
  description: 'YYYY-MM or YYYY-MM-DD',
};
const id = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[\\w.-]+$' };

const all = <T extends object>(properties: T) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const needed = all({
  id,
  name: { ...text, minLength: 1 },
  product: textOrNull,
  maker: textOrNull,
  area: { type: ['string', 'null'], description: 'a need area' },
  users: number(1e7, 'how many people'),
  contractEnd: date,
  noticeMonths: number(120, 'before the end of the contract'),
  costPerYear: number(1e12, 'in the currency of the administration'),
  critical: { type: 'boolean' },
  needs: {
    type: 'array',
    maxItems: 50,
    items: all({
      kind: { type: 'string', enum: [...needKinds] },
      what: { ...text, minLength: 1 },
    }),
  },
  acceptedUntil: { ...date, description: 'until when the dependence was knowingly accepted' },
  exit: {
    ...all({
      exported: date,
      readBack: date,
      format: textOrNull,
      alternative: textOrNull,
      daysWithout: number(3650, 'days'),
    }),
    description: 'what was tried of leaving it; null: not tried',
  },
});

const service = {
  ...needed,
  properties: {
    ...needed.properties,
    written: {
      ...text,
      description: 'how a list wrote the product, where it was only guessed and nobody has looked at it',
    },
    department: { ...textOrNull, description: 'who uses it or answers for it' },
    supportEnd: { ...date, description: 'when support by the maker ends; may be left out' },
  },
};

const group = all({
  id,
  name: { ...text, minLength: 1 },
  department: text,
  workplaces: { type: 'integer', minimum: 0, maximum: 1e7 },
  services: { type: 'array', maxItems: mostServices, items: id },
});

const leftOver = all({
  file: text,
  line: { type: 'integer', minimum: 1, maximum: 1e9 },
  text: { ...text, maxLength: 500 },
  reason: {
    type: 'string',
    enum: [...leftReasons, ...fields],
    description: 'why the row became no service, or what the cell says that could not be read',
  },
});

const whole = all({
  services: { type: 'array', maxItems: mostServices, items: service },
  groups: { type: 'array', maxItems: mostGroups, items: group },
});

export const landscapeSchema = {
  ...whole,
  properties: {
    ...whole.properties,
    left: {
      type: 'array',
      maxItems: mostLeft,
      items: leftOver,
      description: 'what of brought lists became no service',
    },
  },
};

export type ServicesBody = Landscape;

export const servicesSchema = {
  ...landscapeSchema,
  required: ['services', 'groups', 'revision'],
  properties: { ...landscapeSchema.properties, revision: { type: 'integer', minimum: 0 } },
};
