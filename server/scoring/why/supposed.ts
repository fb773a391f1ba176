import type { Answer, Answers } from '../../questionnaire/answers.ts';
import { encode } from '../../questionnaire/encode.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { monthNumber, monthText } from '../../questionnaire/months.ts';
import type { State } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import type { Budget } from '../exact/enumerate.ts';

/** The answers of one municipality on one day, to suppose others in their place. */
export interface Case {
  ruleSet: RuleSet;
  answers: Answers;
  /** YYYY-MM-DD */
  asOf: string;
}

/** A case in which many states are tried, and what they may take together. */
export interface Trying extends Case {
  pool: Budget;
}

/** So many steps are taken for all states that are tried for one question; beyond, bounds are told. */
export const mostSteps = 100_000;

/** One answer in the place of the one that was given; as a number, see State. */
export interface Supposed {
  question: Question;
  value: number;
}

/** What would be known if some answers were others. Whether questions are asked follows from it. */
export function stateWith({ ruleSet, answers, asOf }: Case, supposed: readonly Supposed[]): State {
  if (supposed.length === 0) return encode(ruleSet.encoder, answers, asOf);
  const changed: Record<string, Answer> = { ...answers };
  for (const { question, value } of supposed) changed[question.id] = answerOf(question, value, asOf);
  return encode(ruleSet.encoder, changed, asOf);
}

/** A number of a state as the answer it stands for. */
export function answerOf(
  { kind, choices }: Question,
  value: number,
  asOf: string,
): { value: string | number | string[] } {
  if (kind === 'number') return { value };
  if (kind === 'date') return { value: monthText(monthNumber(asOf) + value) };
  const ticked = choices.filter((_, i) => (value & (1 << i)) !== 0);
  return { value: kind === 'single' ? ticked[0]! : ticked };
}
