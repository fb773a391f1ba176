/**
 * What a change can move. `scores`: points and levels too; `advice`: which findings hold and which steps are
 * recommended; `nothing`: no result, as with words and sources.
 */
export type Moves = 'scores' | 'advice' | 'nothing';

/** What moves most first. */
export const movesInOrder: readonly Moves[] = ['scores', 'advice', 'nothing'];

export type Part =
  | 'areas'
  | 'section'
  | 'question'
  | 'level'
  | 'score'
  | 'knockout'
  | 'finding'
  | 'measure'
  | 'text';

/** One thing that stands otherwise; null: it was not there, or is no more. Conditions stand as they are. */
export interface Detail {
  /** E.g. ['choices', 'council'], ['parts', 'strategy.mandate', 'points', 'none']; of a text: language, field. */
  path: string[];
  before: unknown;
  after: unknown;
}

/** What became of one question, rule or text between two versions. */
export interface Change {
  part: Part;
  /** In the newer version, in the older one where it is gone. Of a text: of what, e.g. `findings.mandate`. */
  id: string;
  /** Its id in the older version, where it was another. */
  was: string | null;
  what: 'added' | 'removed' | 'changed';
  /** Empty where the whole was added or removed, or only renamed. */
  details: Detail[];
  moves: Moves;
}
