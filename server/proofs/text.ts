import type { Answer } from '../questionnaire/answers.ts';
import type { Condition } from '../questionnaire/model.ts';
import type { Conflict } from './solve/conflict.ts';
import type { Witness } from './solve/witness.ts';

/** A condition as it stands in the files, on one line. */
export function conditionText(condition: Condition): string {
  if ('answered' in condition) return `{answered: ${condition.answered}}`;
  if ('not' in condition) return `{not: ${conditionText(condition.not)}}`;
  if ('all' in condition) return `{all: [${condition.all.map(conditionText).join(', ')}]}`;
  if ('any' in condition) return `{any: [${condition.any.map(conditionText).join(', ')}]}`;
  const [[test, asked]] = Object.entries(condition) as [[string, Record<string, unknown>]];
  const [[question, wanted]] = Object.entries(asked) as [[string, unknown]];
  const value = Array.isArray(wanted) ? `[${wanted.join(', ')}]` : String(wanted);
  return `{${test}: {${question}: ${value}}}`;
}

/** Answers on one line, with the date if it matters. */
export function witnessText({ answers, asOf }: Witness, notApplicable: string): string {
  const given = Object.entries(answers);
  const dated = given.some(([, answer]) => 'value' in answer && /^\d{4}-\d{2}$/.test(String(answer.value)));
  const texts = given.map(([id, answer]) => `${id} = ${answerText(answer, notApplicable)}`);
  return [...texts, ...(dated ? [`asOf = ${asOf}`] : [])].join(', ');
}

/** An answer on one line, with the ids of the files. */
export function answerText(answer: Answer, notApplicable: string): string {
  if (!('value' in answer)) return notApplicable;
  return Array.isArray(answer.value) ? answer.value.join(' + ') : String(answer.value);
}

/** Parts that conflict, on one line; `asked` says under which condition a question is asked. */
export function conflictText(
  { conditions, shown }: Conflict,
  asked: (question: string, show: string) => string,
): string {
  return [
    ...conditions.map(conditionText),
    ...shown.map(({ question, show }) => asked(question, conditionText(show))),
  ].join('; ');
}
