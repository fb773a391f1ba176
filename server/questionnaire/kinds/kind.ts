import type { Answer, Stand, Value } from '../answers.ts';
import type { Question } from '../expand.ts';

/** Something wrong with an answer, as a value; words come last, in the reader's language. */
export interface AnswerProblem {
  question: string;
  code: AnswerProblemCode;
  args: Record<string, string | number>;
}

export type AnswerProblemCode =
  | 'unknown-question'
  | 'hidden-question'
  | 'not-a-choice'
  | 'choose-one'
  | 'choose-at-least-one'
  | 'chosen-twice'
  | 'exclusive'
  | 'not-a-number'
  | 'out-of-bounds'
  | 'too-many-decimals'
  | 'not-a-date'
  | 'span-order'
  | 'span-start-missing'
  | 'no-span'
  | 'not-applicable-not-offered'
  | 'value-and-unknown'
  | 'note-too-long'
  | 'evidence-too-long'
  | 'who-too-long';

/** What a form sent for one question: its own field, the end of a span, and what was ticked beside it. */
export interface Fields {
  values: string[];
  to: string;
}

/** A kind of question: how its answers are read from a form, checked, and put back into a form. */
export interface Kind {
  /** Null: this value is a fine answer to this question. */
  check: (question: Question, value: Value) => AnswerProblem | null;
  /** Undefined: nothing was entered. */
  read: (question: Question, fields: Fields, language: string) => Stand | AnswerProblem | undefined;
  /** The inverse of read. */
  fields: (question: Question, answer: Answer, language: string) => Fields;
  /** All that can be wrong with an answer of this kind, so that its words can be reviewed. */
  errors: readonly AnswerProblemCode[];
}

/** What is wrong with an answer to this question. */
export function problem(
  question: Question,
  code: AnswerProblemCode,
  args: Record<string, string | number> = {},
): AnswerProblem {
  return { question: question.id, code, args };
}

/** An answer that is not among the choices, told with those that are. */
export function notAChoice(question: Question, choice: string): AnswerProblem {
  return problem(question, 'not-a-choice', { choice, there: question.choices.join(', ') });
}

/** Tells a problem from what was read. */
export function isProblem(x: Stand | Answer | AnswerProblem | undefined): x is AnswerProblem {
  return x !== undefined && 'code' in x;
}
