import type { Answer, Grade, Stand } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { type AnswerProblem, type Fields, isProblem, problem } from '../../questionnaire/kinds/kind.ts';
import { kinds } from '../../questionnaire/kinds.ts';

/** A form as it was sent: each name once or several times. */
export type Body = Record<string, string | string[] | undefined>;

/** What stands in the fields of one question, as typed. */
export interface Typed extends Fields {
  /** "We do not know", "does not apply", or both where someone ticked both. */
  stands: string[];
  note: string;
  evidence: string;
  grade: string;
  who: string;
}

export const unknownMark = '--unknown';
export const notApplicableMark = '--not-applicable';
export const emptyTyped: Typed = {
  values: [],
  to: '',
  stands: [],
  note: '',
  evidence: '',
  grade: '',
  who: '',
};

/** A field that may have been sent several times, or not at all. */
export const all = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
/** A field that stands once; not sent: empty. */
export const one = (value: string | string[] | undefined): string => all(value)[0] ?? '';
/** What was typed in a field of one line, without spaces around it and without control characters. */
export const oneLine = (value: string | string[] | undefined): string =>
  one(value)
    .replace(/\p{Cc}/gu, '')
    .trim();
/** Browsers send line breaks of a text as CR LF. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
/** A text as a field gives it back: with line breaks of one kind, without what no page can hold. */
export const asShown = (text: string): string => lines(text).toWellFormed().replaceAll('\0', '\ufffd');

/** What a form holds for one question. */
export function typedOf(body: Body, question: Question): Typed {
  const values = all(body[question.id]);
  return {
    values: values.filter((v) => v !== '' && v !== unknownMark && v !== notApplicableMark),
    stands: values.filter((v) => v === unknownMark || v === notApplicableMark),
    to: one(body[`${question.id}--to`]),
    note: lines(one(body[`${question.id}--note`])),
    evidence: lines(one(body[`${question.id}--evidence`])),
    grade: one(body[`${question.id}--grade`]),
    who: oneLine(body[`${question.id}--who`]),
  };
}

/** What the fields show of a stored answer: the inverse of readTyped. */
export function typedFrom(question: Question, answer: Answer | undefined, language: string): Typed {
  if (answer === undefined) return emptyTyped;
  const stands = 'unknown' in answer ? [unknownMark] : 'notApplicable' in answer ? [notApplicableMark] : [];
  return {
    ...kinds[question.kind].fields(question, answer, language),
    stands,
    note: answer.note ?? '',
    evidence: answer.evidence ?? '',
    grade: answer.grade ?? '',
    who: answer.who ?? '',
  };
}

/** The answer that was typed, or what is wrong with it. */
export function readTyped(question: Question, typed: Typed, language: string): Answer | AnswerProblem {
  const stand = readStand(question, typed, language);
  if (isProblem(stand)) return stand;
  const grades: string[] = ['documented', 'estimated', 'heard'];
  return {
    ...stand,
    ...(typed.note.trim() === '' ? {} : { note: typed.note }),
    ...(typed.evidence.trim() === '' ? {} : { evidence: typed.evidence }),
    ...(typed.who.trim() === '' ? {} : { who: typed.who.trim() }),
    ...(grades.includes(typed.grade) ? { grade: typed.grade as Grade } : {}),
  };
}

function readStand(
  question: Question,
  typed: Typed,
  language: string,
): Stand | { open: true } | AnswerProblem {
  const entered = typed.values.some((v) => v.trim() !== '') || typed.to.trim() !== '';
  if (typed.stands.length > 1 || (typed.stands.length === 1 && entered))
    return problem(question, 'value-and-unknown');
  if (typed.stands[0] === unknownMark) return { unknown: true };
  if (typed.stands[0] === notApplicableMark) return { notApplicable: true };
  return kinds[question.kind].read(question, typed, language) ?? { open: true };
}
