/** A place in the content: a file, keys from its root, and the id its author gave to what stands there. */
export interface Place {
  file: string;
  /** E.g. ['questions', 2, 'choices', 0]; empty for the whole file. */
  path: readonly (string | number)[];
  /** Empty where the thing has none. */
  id: string;
}

/** What can be wrong in the content, and what is needed to say so. `near`: a known name that is close, or ''. */
export interface ProblemArgs {
  yaml: { reason: string; detail: string; line: number; column: number };
  schema: SchemaArgs;
  'missing-file': { file: string };
  'unread-file': Record<never, never>;
  'missing-rule': { rule: string };
  'unknown-version': { version: string; near: string };
  'no-place': { question: string; choice: string };
  'duplicate-id': { id: string; other: string };
  'name-mismatch': { id: string; name: string };
  'areas-mismatch': { area: string; listed: 'yes' | 'no' };
  'unknown-question': { question: string; near: string };
  'unknown-questionnaire': { questionnaire: string; near: string };
  'unknown-choice': { question: string; choice: string; near: string };
  'unknown-area': { area: string; near: string };
  'unknown-score': { score: string; near: string };
  'unknown-level': { level: string; near: string };
  'unknown-knockout': { knockout: string; near: string };
  'unknown-finding': { finding: string; near: string };
  'unknown-measure': { measure: string; near: string };
  'unknown-dimension': { dimension: string; near: string };
  'unknown-source': { source: string; near: string };
  'unknown-term': { term: string; near: string };
  'missing-text': { language: string; text: string };
  'unneeded-text': { language: string; text: string };
  'wrong-kind': { question: string; kind: string; wanted: string };
  'points-missing': { of: string };
  'points-too-many': { question: string; sum: number };
  'exclusive-points': { choice: string; points: number };
  'steps-order': Record<never, never>;
  bounds: { min: number; max: number };
  'levels-order': Record<never, never>;
  'years-order': Record<never, never>;
  'unknown-basis': { basis: string; near: string };
  'basis-missing': { country: string };
  'weights-sum': { sum: number; country: string; area: string };
  'product-named': { name: string };
  /** `score`: in which points fall; '': the span itself is the wrong way round. */
  'reading-order': { question: string; score: string };
  'reading-plain': Record<never, never>;
  'default-unit': Record<never, never>;
  'unknown-cost-kind': { kind: string; near: string };
  'visibility-cycle': { cycle: string };
  'score-cycle': { cycle: string };
  'measure-cycle': { cycle: string };
  'dollar-outside': { name: string };
  'dollar-needed': { name: string; key: string };
  'outside-area': { name: string; area: string };
  'each-needed': { name: string };
  'area-points-outside': Record<never, never>;
  'profile-measured': { question: string };
  'quick-needs-full': { question: string };
  'quick-unmet': Record<never, never>;
  'quick-too-long': { count: number; most: number };
  'scenario-answer': { question: string; reason: string };
  'published-changed': { published: string };
  'published-unlocked': { published: string };
  'texts-undated': { date: string };
  'lock-behind': { date: string };
}

/** A file that is not of the form its schema asks for. */
export type SchemaArgs =
  | { rule: 'unknown-key'; key: string; near: string }
  | { rule: 'bad-key'; key: string; form: string }
  | { rule: 'missing-key' | 'misplaced-key'; key: string }
  | { rule: 'needs-key'; key: string; needs: string }
  | { rule: 'one-of'; keys: string }
  | { rule: 'wrong-type'; wanted: string; given: string }
  | { rule: 'not-allowed'; given: string; allowed: string; near: string }
  | { rule: 'wrong-form'; given: string; form: string }
  | { rule: 'too-small' | 'too-large' | 'not-above' | 'too-few' | 'too-many'; limit: number }
  | { rule: 'twice' | 'empty' };

export type ProblemCode = keyof ProblemArgs;

/**
 * Something wrong in the content, as a value: where, which code, with which arguments. Line, column and
 * words come last, when it is printed.
 */
export type Problem = { [C in ProblemCode]: Place & { code: C; args: ProblemArgs[C] } }[ProblemCode];

/** The problem at a place, or at the keys below it. */
export function problemAt<C extends ProblemCode>(
  place: Place,
  keys: readonly (string | number)[],
  code: C,
  args: ProblemArgs[C],
): Problem {
  const { file, path, id } = place;
  return { file, path: [...path, ...keys], id, code, args } as Problem;
}
