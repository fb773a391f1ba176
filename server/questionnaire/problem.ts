/**
 * Something wrong in the content, as a value: where (file and path of keys in it), which code,
 * with which arguments. Line, column and words come last, when it is printed.
 */
export interface Problem {
  file: string;
  /** Keys from the root of the file to the place, e.g. ['questions', 2, 'choices', 0]. */
  path: (string | number)[];
  /** The id of the thing that is wrong, as its author named it; empty for a whole file. */
  id: string;
  code: ProblemCode;
  args: Record<string, string | number>;
}

export type ProblemCode =
  | 'yaml'
  | 'schema'
  | 'missing-file'
  | 'unread-file'
  | 'duplicate-id'
  | 'name-mismatch'
  | 'unknown-question'
  | 'unknown-choice'
  | 'unknown-area'
  | 'unknown-section'
  | 'unknown-score'
  | 'unknown-level'
  | 'unknown-finding'
  | 'unknown-measure'
  | 'unknown-dimension'
  | 'unknown-source'
  | 'unknown-term'
  | 'missing-text'
  | 'unneeded-text'
  | 'wrong-kind'
  | 'points-missing'
  | 'points-too-many'
  | 'steps-order'
  | 'bounds'
  | 'levels-order'
  | 'visibility-cycle'
  | 'score-cycle'
  | 'measure-cycle'
  | 'dollar-outside'
  | 'dollar-needed'
  | 'profile-measured'
  | 'quick-needs-full'
  | 'quick-too-long'
  | 'exclusive-points'
  | 'published-changed'
  | 'published-unlocked'
  | 'texts-undated';
