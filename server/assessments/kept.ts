import type { Answer, Answers } from '../questionnaire/answers.ts';
import type { Mode } from '../questionnaire/expand.ts';

/** What is stored of an assessment beside its answers. Instants are ISO 8601 in UTC. */
export interface Assessment {
  id: string;
  editKeyHash: string;
  readKeyHash: string;
  questionnaire: string;
  version: string;
  mode: Mode;
  language: string;
  name: string;
  contact: string;
  /** The date the result speaks of, YYYY-MM-DD. */
  asOf: string;
  created: string;
  changed: string;
}

/** The fields that may change after an assessment was made. */
export type Fields = Pick<Assessment, 'name' | 'contact' | 'mode' | 'language' | 'asOf'>;

export interface StoredAnswer {
  answer: Answer;
  /** 1 when first given, one more with each change. */
  revision: number;
  changed: string;
}

export type StoredAnswers = ReadonlyMap<string, StoredAnswer>;

/** An assessment with its answers, read in one moment. */
export interface Kept {
  assessment: Assessment;
  answers: StoredAnswers;
}

export interface HistoryEvent extends StoredAnswer {
  question: string;
}

/** What a decision wants to be written, and what it tells to whoever asked for it. */
export interface Decision<T> {
  answers?: Answers;
  fields?: Partial<Fields>;
  outcome: T;
}
