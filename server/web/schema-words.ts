import { excerpt, listing, numeral } from './excerpt.ts';
import type { Language } from './language.ts';

/** An error of Ajv, with the part of the request it was found in. */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Readonly<Record<string, unknown>>;
}

/** What a schema cannot see, told as if it had: `keyword` chooses the words, `instancePath` is the place. */
export function fault(keyword: string, instancePath: string, params: SchemaError['params']): SchemaError {
  return { keyword, instancePath, schemaPath: '', params };
}

/** So many errors of one input are told. */
const mostErrors = 20;

/** What tells most comes first: a misspelt key is also one that is missing, a wrong type lacks everything. */
const tellingFirst = ['additionalProperties', 'type'];

/** Those worth telling, the first one first; without what each form of a choice lacked: the choice itself says it. */
export function tellingErrors(errors: readonly SchemaError[]): SchemaError[] {
  const place = ({ keyword }: SchemaError): number => {
    const at = tellingFirst.indexOf(keyword);
    return at === -1 ? tellingFirst.length : at;
  };
  return errors
    .filter((e) => !/\/oneOf\/\d/.test(e.schemaPath))
    .sort((a, b) => place(a) - place(b))
    .slice(0, mostErrors);
}

type Say = (place: string, params: SchemaError['params']) => string;

/** A schema error as a sentence, with the JSON pointer of the place. */
export function schemaErrorWords(
  error: SchemaError,
  language: Language,
): { detail: string; pointer: string } {
  const key = error.params.missingProperty ?? error.params.additionalProperty;
  const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${escaped(String(key))}`;
  const place = pointer.slice(1) === '' ? whole[language] : quoted(pointer.slice(1), language);
  const say = words[language][error.keyword] ?? words[language].other!;
  return { detail: say(place, error.params), pointer };
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const quoted = (text: string, language: Language): string =>
  language === 'de' ? `„${excerpt(text)}“` : `“${excerpt(text)}”`;
const whole: Record<Language, string> = { de: 'Der Inhalt', en: 'The content' };

const types: Record<Language, Record<string, string>> = {
  de: {
    string: 'ein Text',
    number: 'eine Zahl',
    integer: 'eine ganze Zahl',
    boolean: 'true oder false',
    object: 'ein Objekt { … }',
    array: 'eine Liste [ … ]',
    null: 'null',
  },
  en: {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'an object { … }',
    array: 'a list [ … ]',
    null: 'null',
  },
};

function typeNames({ type }: SchemaError['params'], language: Language): string {
  const names = (Array.isArray(type) ? type : String(type).split(',')).map((t) => types[language][t] ?? t);
  return names.join(language === 'de' ? ' oder ' : ' or ');
}

const values = ({ allowedValues }: SchemaError['params'], language: Language): string =>
  listing((allowedValues as unknown[]).map(String), language);
const limit = (params: SchemaError['params'], language: Language): string =>
  numeral(Number(params.limit), language);

const words: Record<Language, Record<string, Say>> = {
  de: {
    required: (place) => `Es fehlt ${place}.`,
    additionalProperties: (place) => `${place} ist hier nicht vorgesehen. Prüfen Sie die Schreibweise.`,
    type: (place, params) => `${place} muss ${typeNames(params, 'de')} sein.`,
    enum: (place, params) => `${place} muss eines von diesen sein: ${values(params, 'de')}.`,
    const: (place, params) => `${place} muss ${JSON.stringify(params.allowedValue)} sein.`,
    maxLength: (place, params) =>
      `${place} ist zu lang. Kürzen Sie auf höchstens ${limit(params, 'de')} Zeichen.`,
    minLength: (place, params) =>
      `${place} ist zu kurz. Nötig sind mindestens ${limit(params, 'de')} Zeichen.`,
    pattern: (place) =>
      `${place} enthält ein Zeichen, das hier nicht stehen kann (zum Beispiel ein Steuerzeichen).`,
    format: (place) => `${place} muss ein Datum sein, das es gibt, in der Form JJJJ-MM-TT.`,
    minItems: (place, params) => `${place} braucht mindestens ${limit(params, 'de')} Einträge.`,
    maxItems: (place, params) => `${place} darf höchstens ${limit(params, 'de')} Einträge haben.`,
    uniqueItems: (place) => `${place} steht schon einmal da.`,
    minimum: (place, params) => `${place} muss mindestens ${limit(params, 'de')} sein.`,
    oneOf: (place) =>
      `${place} braucht genau eines von diesen: value, span, unknown: true, notApplicable: true, open: true.`,
    other: (place) => `${place} passt hier nicht.`,
  },
  en: {
    required: (place) => `${place} is missing.`,
    additionalProperties: (place) => `${place} is not known here. Check the spelling.`,
    type: (place, params) => `${place} must be ${typeNames(params, 'en')}.`,
    enum: (place, params) => `${place} must be one of these: ${values(params, 'en')}.`,
    const: (place, params) => `${place} must be ${JSON.stringify(params.allowedValue)}.`,
    maxLength: (place, params) =>
      `${place} is too long. Shorten it to at most ${limit(params, 'en')} characters.`,
    minLength: (place, params) =>
      `${place} is too short. It needs at least ${limit(params, 'en')} characters.`,
    pattern: (place) =>
      `${place} holds a character that cannot stand here (a control character, for example).`,
    format: (place) => `${place} must be a date that exists, as YYYY-MM-DD.`,
    minItems: (place, params) => `${place} needs at least ${limit(params, 'en')} entries.`,
    maxItems: (place, params) => `${place} may have at most ${limit(params, 'en')} entries.`,
    uniqueItems: (place) => `${place} is there already.`,
    minimum: (place, params) => `${place} must be at least ${limit(params, 'en')}.`,
    oneOf: (place) =>
      `${place} needs exactly one of these: value, span, unknown: true, notApplicable: true, open: true.`,
    other: (place) => `${place} does not fit here.`,
  },
};
