/** Answers of one municipality, by full question id. */
export type Answers = Readonly<Record<string, Answer>>;

export type Grade = 'documented' | 'estimated' | 'heard';

/** What an answer was confirmed from, or that a workshop agreed on it; without it someone gave it themselves. */
export type AnswerOrigin = 'list' | 'earlier' | 'workshop';

/** single: a choice; multiple: choices; number: a number; date: YYYY-MM or YYYY-MM-DD. */
export type Value = string | number | string[];

export type Stand =
  | { value: Value }
  /** number or date: known only as lying between the two, both included. */
  | { span: [number, number] | [string, string] }
  | { unknown: true }
  | { notApplicable: true };

/**
 * Note, evidence and who finds it out belong to the answer but are never scored; they may stand before it
 * is given.
 */
export type Answer = (Stand | { open: true }) & {
  note?: string;
  evidence?: string;
  grade?: Grade;
  /** The person who finds out what is open. */
  who?: string;
  origin?: AnswerOrigin;
};
