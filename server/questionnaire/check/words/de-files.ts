import type { ProblemArgs, SchemaArgs } from '../../problem.ts';
import type { Said, SchemaWords } from './words.ts';

const types: Record<string, string> = {
  string: 'Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  object: 'Schlüssel mit Werten',
  array: 'eine Liste',
  null: 'nichts',
};

const forms: Record<string, string> = {
  id: 'eine Kennung: Kleinbuchstaben, Ziffern und Bindestriche',
  question: 'eine Frage: Thema.Frage, Bereich.Frage oder $.Frage',
  score: 'eine Wertung: ihre Kennung, davor ein Bereich oder $, wenn es sie je Bereich gibt',
  result: 'eine Kennung, davor der Bereich, wenn es sie je Bereich gibt',
  language: 'eine Sprache: zwei Buchstaben wie de',
  day: 'einen Tag: JJJJ-MM-TT, einen, den es gibt',
  date: 'ein Datum: JJJJ-MM-TT, JJJJ-MM oder "JJJJ" in Anführungszeichen',
  dateOrNull: 'ein Datum: JJJJ-MM-TT, JJJJ-MM oder "JJJJ" in Anführungszeichen; null, wenn es keines gibt',
  address: 'eine Internetadresse: https://…',
  country: 'ein Land: zwei Großbuchstaben wie DE',
  fingerprint: 'einen Fingerabdruck: 64 Hexadezimalziffern',
};

/** Nothing is hardly what was meant. */
const listed = (names: string): string =>
  names
    .split(', ')
    .filter((name) => name !== 'null')
    .map((name) => types[name] ?? name)
    .join(' oder ');
const or = (names: string): string => names.replace(/, ([^,]*)$/, ' oder $1');

const schema: SchemaWords = {
  'unknown-key': ({ key, near }) => ({
    what: `Den Schlüssel „${key}“ gibt es hier nicht.`,
    todo: near === '' ? 'Nehmen Sie ihn heraus.' : `Meinten Sie „${near}“?`,
  }),
  'bad-key': ({ key, form }) => ({
    what: `„${key}“ kann hier nicht als Schlüssel stehen.`,
    todo: `Schreiben Sie ${forms[form]}.`,
  }),
  'missing-key': ({ key }) => ({
    what: `Der Schlüssel „${key}“ fehlt.`,
    todo: `Ergänzen Sie „${key}:“.`,
  }),
  'misplaced-key': ({ key }) => ({
    what: `„${key}“ passt nicht zu den anderen Schlüsseln hier.`,
    todo: 'Nehmen Sie es heraus, oder sehen Sie in docs/format.md nach, wozu es gehört.',
  }),
  'needs-key': ({ key, needs }) => ({
    what: `„${key}“ steht ohne „${needs}“.`,
    todo: `Ergänzen Sie „${needs}:“.`,
  }),
  'one-of': ({ keys }) => ({
    what: 'Hier steht ein Schlüssel zu wenig oder zu viel.',
    todo: `Schreiben Sie genau einen von ${or(keys)}.`,
  }),
  'wrong-type': ({ wanted, given }) => ({
    what: given === 'null' ? 'Hier steht nichts.' : `Hier steht ${types[given]}, nicht ${listed(wanted)}.`,
    todo:
      wanted.includes('string') && given !== 'object' && given !== 'array'
        ? 'Schreiben Sie Text; in Anführungszeichen, wenn er nach etwas anderem aussieht.'
        : `Schreiben Sie ${listed(wanted)}.`,
  }),
  'not-allowed': ({ given, allowed, near }) => ({
    what: `„${given}“ ist hier nicht möglich.`,
    todo: near === '' ? `Schreiben Sie ${or(allowed)}.` : `Meinten Sie „${near}“?`,
  }),
  'wrong-form': ({ given, form }) => ({
    what: `„${given}“ hat nicht die richtige Form.`,
    todo: `Schreiben Sie ${forms[form]}.`,
  }),
  'too-small': ({ limit }) => ({ what: 'Die Zahl ist zu klein.', todo: `Schreiben Sie ${limit} oder mehr.` }),
  'too-large': ({ limit }) => ({
    what: 'Die Zahl ist zu groß.',
    todo: `Schreiben Sie ${limit} oder weniger.`,
  }),
  'not-above': ({ limit }) => ({ what: 'Die Zahl ist zu klein.', todo: `Schreiben Sie mehr als ${limit}.` }),
  'too-few': ({ limit }) => ({
    what: 'Hier stehen zu wenige Einträge.',
    todo: `Schreiben Sie mindestens ${limit}.`,
  }),
  'too-many': ({ limit }) => ({
    what: 'Hier stehen zu viele Einträge.',
    todo: `Schreiben Sie höchstens ${limit}.`,
  }),
  twice: () => ({ what: 'Hier steht zweimal dasselbe.', todo: 'Nehmen Sie eines heraus.' }),
  empty: () => ({
    what: 'Der Text ist leer.',
    todo: 'Schreiben Sie ihn, oder nehmen Sie den Schlüssel heraus.',
  }),
};

const yamlReasons: Record<string, Said> = {
  DUPLICATE_KEY: { what: 'Dieser Schlüssel steht zweimal da.', todo: 'Nehmen Sie einen heraus.' },
  ALIAS: { what: 'Verweise (*Name) gehören nicht zum Format.', todo: 'Schreiben Sie aus, wofür sie stehen.' },
  ANCHOR: { what: 'Anker (&Name) gehören nicht zum Format.', todo: 'Nehmen Sie ihn heraus.' },
  TAG: {
    what: 'Tags (!Name) gehören nicht zum Format.',
    todo: 'Nehmen Sie es heraus; setzen Sie Text in Anführungszeichen.',
  },
  BAD_DIRECTIVE: { what: 'Direktiven (%) gehören nicht zum Format.', todo: 'Nehmen Sie die Zeile heraus.' },
  MULTIPLE_DOCS: {
    what: 'Die Datei enthält mehrere Dokumente.',
    todo: 'Nehmen Sie die Zeilen mit drei Bindestrichen heraus.',
  },
  TAB_AS_INDENT: {
    what: 'Am Anfang der Zeile steht ein Tabulator.',
    todo: 'Rücken Sie mit Leerzeichen ein.',
  },
  NON_STRING_KEY: {
    what: 'Als Schlüssel steht eine Liste oder eine Zuordnung.',
    todo: 'Schreiben Sie ein Wort als Schlüssel.',
  },
};

/** A file that is not of the form its schema asks for. */
export function schemaSaid(args: SchemaArgs): Said {
  return (schema[args.rule] as (args: SchemaArgs) => Said)(args);
}

/** A file that is not YAML, or not plain YAML. */
export function yamlSaid({ reason, line, column }: ProblemArgs['yaml']): Said {
  const what = `Ab Zeile ${line}, Spalte ${column} ist das kein gültiges YAML.`;
  return yamlReasons[reason] ?? { what, todo: 'Prüfen Sie Einrückung, Anführungszeichen und Klammern.' };
}
