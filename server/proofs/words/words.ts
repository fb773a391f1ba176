import type { Said } from '../../questionnaire/check/words/words.ts';
import type { Coverage } from '../coverage.ts';
import type { Refutation, RefutationArgs, RefutationCode, Subject } from '../refutation.ts';

/** The words for proofs in one language; the compiler names the missing one. */
export interface ProofWords {
  against: { [C in RefutationCode]: (args: RefutationArgs[C]) => Said };
  /** What is proven of a subject, after a number: "101 questions can …". */
  proven: Record<Subject, string>;
  /** Head of what was proven of a version. */
  head: (version: string) => string;
  /** Head of what no scenario fires. */
  hint: (version: string) => string;
  uncovered: Record<keyof Coverage, string>;
}

/** Puts what was found into words. */
export function sayAgainst(words: ProofWords, { code, args }: Refutation): Said {
  return (words.against[code] as (args: Refutation['args']) => Said)(args);
}
