import type { ProblemArgs, SchemaArgs } from '../../problem.ts';
import type { Said, SchemaWords } from './words.ts';

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'keys with values',
  array: 'a list',
  null: 'nothing',
};

const forms: Record<string, string> = {
  id: 'an id: lower case letters, digits and hyphens',
  question: 'a question: section.question, area.question or $.question',
  score: 'a score: its id, with an area or $ in front where it stands for each area',
  result: 'an id, with its area in front where it stands for each area',
  language: 'a language: two letters such as de',
  day: 'a day: YYYY-MM-DD, one that exists',
  date: 'a date: YYYY-MM-DD, YYYY-MM or "YYYY" in quotes',
  dateOrNull: 'a date: YYYY-MM-DD, YYYY-MM or "YYYY" in quotes; null if there is none',
  address: 'a web address: https://…',
  country: 'a country: two capital letters such as DE',
  fingerprint: 'a fingerprint: 64 hex digits',
};

/** Nothing is hardly what was meant. */
const listed = (names: string): string =>
  names
    .split(', ')
    .filter((name) => name !== 'null')
    .map((name) => types[name] ?? name)
    .join(' or ');
const or = (names: string): string => names.replace(/, ([^,]*)$/, ' or $1');

const schema: SchemaWords = {
  'unknown-key': ({ key, near }) => ({
    what: `There is no key "${key}" here.`,
    todo: near === '' ? 'Take it out.' : `Did you mean "${near}"?`,
  }),
  'bad-key': ({ key, form }) => ({
    what: `"${key}" cannot stand here as a key.`,
    todo: `Write ${forms[form]}.`,
  }),
  'missing-key': ({ key }) => ({ what: `The key "${key}" is missing.`, todo: `Add "${key}:".` }),
  'misplaced-key': ({ key }) => ({
    what: `"${key}" does not fit the other keys here.`,
    todo: 'Take it out, or look up in docs/format.md what it goes with.',
  }),
  'needs-key': ({ key, needs }) => ({
    what: `"${key}" stands without "${needs}".`,
    todo: `Add "${needs}:".`,
  }),
  'one-of': ({ keys }) => ({
    what: 'One key too few or too many stands here.',
    todo: `Write exactly one of ${or(keys)}.`,
  }),
  'wrong-type': ({ wanted, given }) => ({
    what: given === 'null' ? 'Nothing stands here.' : `Here stands ${types[given]}, not ${listed(wanted)}.`,
    todo:
      wanted.includes('string') && given !== 'object' && given !== 'array'
        ? 'Write text; in quotes if it looks like something else.'
        : `Write ${listed(wanted)}.`,
  }),
  'not-allowed': ({ given, allowed, near }) => ({
    what: `"${given}" is not allowed here.`,
    todo: near === '' ? `Write ${or(allowed)}.` : `Did you mean "${near}"?`,
  }),
  'wrong-form': ({ given, form }) => ({
    what: `"${given}" does not have the right form.`,
    todo: `Write ${forms[form]}.`,
  }),
  'too-small': ({ limit }) => ({ what: 'The number is too small.', todo: `Write ${limit} or more.` }),
  'too-large': ({ limit }) => ({ what: 'The number is too large.', todo: `Write ${limit} or less.` }),
  'not-above': ({ limit }) => ({ what: 'The number is too small.', todo: `Write more than ${limit}.` }),
  'too-few': ({ limit }) => ({ what: 'Too few entries stand here.', todo: `Write at least ${limit}.` }),
  'too-many': ({ limit }) => ({ what: 'Too many entries stand here.', todo: `Write at most ${limit}.` }),
  twice: () => ({ what: 'The same stands here twice.', todo: 'Take one out.' }),
  empty: () => ({ what: 'The text is empty.', todo: 'Write it, or take the key out.' }),
};

const yamlReasons: Record<string, Said> = {
  DUPLICATE_KEY: { what: 'This key stands twice.', todo: 'Take one out.' },
  ALIAS: { what: 'References (*name) are not part of the format.', todo: 'Write out what they stand for.' },
  ANCHOR: { what: 'Anchors (&name) are not part of the format.', todo: 'Take it out.' },
  TAG: { what: 'Tags (!name) are not part of the format.', todo: 'Take it out; write text in quotes.' },
  BAD_DIRECTIVE: { what: 'Directives (%) are not part of the format.', todo: 'Take the line out.' },
  MULTIPLE_DOCS: {
    what: 'The file holds several documents.',
    todo: 'Take out the lines with three hyphens.',
  },
  TAB_AS_INDENT: { what: 'A tab stands at the beginning of the line.', todo: 'Indent with spaces.' },
  NON_STRING_KEY: { what: 'A list or a map stands as a key.', todo: 'Write a word as the key.' },
};

/** A file that is not of the form its schema asks for. */
export function schemaSaid(args: SchemaArgs): Said {
  return (schema[args.rule] as (args: SchemaArgs) => Said)(args);
}

/** A file that is not YAML, or not plain YAML. */
export function yamlSaid({ reason, detail }: ProblemArgs['yaml']): Said {
  const said = yamlReasons[reason];
  return (
    said ?? {
      what: `This cannot be read as YAML: ${detail}.`,
      todo: 'Check indentation, quotes and brackets.',
    }
  );
}
