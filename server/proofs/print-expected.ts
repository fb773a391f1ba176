import { positionAt } from '../questionnaire/check/place.ts';
import { told } from '../questionnaire/check/print.ts';
import type { Said } from '../questionnaire/check/words/words.ts';
import type { ContentFiles } from '../questionnaire/read/files.ts';
import type { Difference, Expected } from './expected.ts';

interface Words {
  what: Record<Expected, (id: string, expected: string, came: string) => string>;
  /** For `certainly`, `growing–steady`, numbers … and what never comes. */
  value: Record<string, string>;
  nothing: string;
  todo: string;
  /** How many scenarios come out as they expect. */
  agree: (version: string, count: number, of: number) => string;
}

const words: Record<'de' | 'en', Words> = {
  de: {
    what: {
      low: (id, expected, came) =>
        `${id}: Erwartet sind mindestens ${expected} Punkte, heraus kommen ${came}.`,
      high: (id, expected, came) =>
        `${id}: Erwartet sind höchstens ${expected} Punkte, heraus kommen ${came}.`,
      level: (id, expected, came) => `${id}: Erwartet ist die Stufe ${expected}, heraus kommt ${came}.`,
      holds: (id, expected, came) => `${id}: Erwartet ist „${expected}“, heraus kommt „${came}“.`,
      recommended: (id, expected) =>
        expected === 'yes' ? `${id} wird nicht empfohlen.` : `${id} wird empfohlen.`,
      order: (_id, expected, came) => `Erwartet ist die Reihenfolge ${expected}; heraus kommt ${came}.`,
    },
    value: { certainly: 'trifft zu', possibly: 'trifft vielleicht zu', not: 'trifft nicht zu' },
    nothing: 'nichts',
    todo: 'Ändern Sie die Regel, oder was hier erwartet wird.',
    agree: (version, count, of) => `${count} von ${of} Szenarien von ${version} kommen heraus wie erwartet.`,
  },
  en: {
    what: {
      low: (id, expected, came) => `${id}: at least ${expected} points are expected, ${came} come out.`,
      high: (id, expected, came) => `${id}: at most ${expected} points are expected, ${came} come out.`,
      level: (id, expected, came) => `${id}: the level ${expected} is expected, ${came} comes out.`,
      holds: (id, expected, came) => `${id}: "${expected}" is expected, "${came}" comes out.`,
      recommended: (id, expected) =>
        expected === 'yes' ? `${id} is not recommended.` : `${id} is recommended.`,
      order: (_id, expected, came) => `The order ${expected} is expected; ${came} comes out.`,
    },
    value: { certainly: 'holds', possibly: 'possibly holds', not: 'does not hold' },
    nothing: 'nothing',
    todo: 'Change the rule, or what is expected here.',
    agree: (version, count, of) => `${count} of ${of} scenarios of ${version} come out as expected.`,
  },
};

/** What came out otherwise than scenarios expect, as lines in the form and order of other problems. */
export function printDifferences(
  found: readonly Difference[],
  documents: ContentFiles,
  language: keyof typeof words,
): string[] {
  const { what, value, nothing, todo } = words[language];
  const say = (said: string | number | null): string =>
    said === null ? nothing : (value[String(said)] ?? String(said));
  return told(
    found.map(({ file, path, id, of, expected, came }) => {
      const said: Said = {
        what: what[of](id, of === 'recommended' ? String(expected) : say(expected), say(came)),
        todo,
      };
      return { file, id, ...positionAt(path, documents.get(file)), ...said };
    }),
  );
}

/** How many scenarios of a version come out as they expect. */
export function printAgreement(
  found: readonly Difference[],
  scenarios: number,
  version: string,
  language: keyof typeof words,
): string {
  const differing = new Set(found.map((one) => one.file)).size;
  return words[language].agree(version, scenarios - differing, scenarios);
}
