import type { Answer } from '../questionnaire/answers.ts';
import type { AnswerProblem } from '../questionnaire/kinds/kind.ts';
import { answerProblemWords } from './answer-problems.ts';
import { assessmentErrors } from './errors/assessment.ts';
import type { Args } from './errors/entry.ts';
import { listErrors } from './errors/list.ts';
import { requestErrors } from './errors/request.ts';
import { serverErrors } from './errors/server.ts';
import { versionErrors } from './errors/versions.ts';
import { workshopErrors } from './errors/workshop.ts';
import type { Language } from './language.ts';
import { type SchemaError, schemaErrorWords } from './schema-words.ts';

/** All that can go wrong with a request: one status each, in the words of both languages. */
export const errorList = {
  ...requestErrors,
  ...assessmentErrors,
  ...listErrors,
  ...versionErrors,
  ...workshopErrors,
  ...serverErrors,
};
export type ErrorCode = keyof typeof errorList;

/** Two people, or two windows, changed the same answer. */
export interface Conflict {
  question: string;
  yours: Answer;
  stored: Answer | null;
  /** Of the stored answer; 0 if there is none. */
  revision: number;
}

/** What stands where something else was to be written. */
export interface Standing {
  /** Null: nothing. */
  content: unknown;
  revision: number;
}

/** One place of the input that is wrong. */
export interface Fault {
  code: string;
  detail: string;
  /** JSON pointer into the body. */
  pointer?: string;
  question?: string;
}

/** What an error tells beside its words. */
export interface Extras {
  problems?: readonly AnswerProblem[];
  schemaErrors?: readonly SchemaError[];
  conflicts?: readonly Conflict[];
  stored?: Standing;
  headers?: Readonly<Record<string, string>>;
}

/** A request that is not granted: thrown anywhere, told in the reader's language at the end. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly args: Args;
  readonly extras: Extras;

  constructor(code: ErrorCode, args: Args = {}, extras: Extras = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.args = args;
    this.extras = extras;
  }
}

/** RFC 9457 (application/problem+json). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  /** The number under which the operator finds it in the log. */
  reference?: string;
  errors?: Fault[];
  conflicts?: readonly Conflict[];
  stored?: Standing;
}

/** A refusal in words. */
export function toProblem(refusal: Refusal, language: Language, reference: string): Problem {
  const { code, args, extras } = refusal;
  const { status, title, detail } = errorList[code];
  const errors = faults(extras, language);
  const first = errors[0]?.detail ?? '';
  return {
    type: `urn:oss-kompass:problem:${code}`,
    title: title[language],
    status,
    detail: detail[language]({ first, reference, ...args }),
    code,
    ...(status >= 500 ? { reference } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    ...(extras.conflicts === undefined ? {} : { conflicts: extras.conflicts }),
    ...(extras.stored === undefined ? {} : { stored: extras.stored }),
  };
}

function faults({ problems = [], schemaErrors = [] }: Extras, language: Language): Fault[] {
  return [
    ...problems.map((p) => ({ code: p.code, detail: answerProblemWords(p, language), question: p.question })),
    ...schemaErrors.map((e) => ({ code: e.keyword, ...schemaErrorWords(e, language) })),
  ];
}
