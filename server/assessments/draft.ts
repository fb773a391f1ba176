import type { Language } from '../web/language.ts';

/** A version its authors look at while they write it; its edition stands in the library once it can be used. */
export interface Draft {
  /** As its folder names it: `kommune 2026-2`. */
  name: string;
  questionnaire: string;
  /** Not that of the folder: what is answered for a draft is never taken for an answer to what is published. */
  version: string;
  /** Reads its files again if they have changed; an edition that can be used stays until there is another. */
  refresh: () => void;
  /** What the check says of the files as they stand now, as lines. */
  problems: (language: Language) => readonly string[];
}

/** The version a draft is kept under. */
export const draftVersion = (version: string): string => `${version}-draft`;

/** Says in the head of an answer of which draft it tells. */
export const draftHeader = 'oss-kompass-draft';
