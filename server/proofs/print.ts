import { positionAt } from '../questionnaire/check/place.ts';
import { told } from '../questionnaire/check/print.ts';
import type { ContentFiles } from '../questionnaire/read/files.ts';
import type { Proofs } from './prove.ts';
import type { Refutation } from './refutation.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { type ProofWords, sayAgainst } from './words/words.ts';

/** The languages in which proofs are told. */
export const proofWords: Record<'de' | 'en', ProofWords> = { de, en };

/** What was found, as lines in the form and order of other problems. */
export function printAgainst(
  against: readonly Refutation[],
  documents: ContentFiles,
  language: keyof typeof proofWords,
): string[] {
  return told(
    against.map((one) => ({
      ...one,
      ...positionAt(one.path, documents.get(one.file)),
      ...sayAgainst(proofWords[language], one),
    })),
  );
}

/**
 * What was proven, and which rules no scenario fires.
 * @param version name of the version
 */
export function printProven(
  { counts, coverage }: Proofs,
  version: string,
  language: keyof typeof proofWords,
): string[] {
  const words = proofWords[language];
  const sentences = counts.map(({ subject, proven, of }) => {
    const number = proven === of ? `${of}` : `${proven}/${of}`;
    return `${number.padStart(9)} ${words.proven[subject]}`;
  });
  const left = (Object.keys(words.uncovered) as (keyof typeof coverage)[])
    .filter((part) => coverage[part].length > 0)
    .map((part) => `  ${words.uncovered[part]}: ${coverage[part].join(', ')}`);
  return [words.head(version), ...sentences, ...(left.length > 0 ? [words.hint(version), ...left] : [])];
}
