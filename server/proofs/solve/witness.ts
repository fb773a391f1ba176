import type { Answer, Answers } from '../../questionnaire/answers.ts';
import { firstYear, lastYear } from '../../questionnaire/kinds/date.ts';
import { monthNumber } from '../../questionnaire/months.ts';
import type { Field, Laid } from './known.ts';
import { anyOf } from './values.ts';

/** Answers that show something, and the date the result speaks of. */
export interface Witness {
  answers: Answers;
  /** YYYY-MM-DD */
  asOf: string;
}

/**
 * Answers that are as was laid down; what was not is not answered.
 * @param asOf the date to speak of, unless dates that far away cannot be given then
 */
export function witnessOf({ questionnaire }: Field, laid: Laid, asOf: string): Witness {
  const months: number[] = [];
  const given: [string, Answer | { months: number }][] = [];
  for (const [index, { standing, values }] of [...laid].sort(([a], [b]) => a - b)) {
    const question = questionnaire.questions[index]!;
    if (standing === 'absent' || values === null) {
      if (question.notApplicable) given.push([question.id, { notApplicable: true }]);
      continue;
    }
    const value = anyOf(question, values);
    if (question.kind === 'date') {
      months.push(Number(value));
      given.push([question.id, { months: Number(value) }]);
    } else given.push([question.id, { value }]);
  }
  const earliest = firstYear * 12 - Math.min(0, ...months);
  const latest = lastYear * 12 + 11 - Math.max(0, ...months);
  const now = Math.min(Math.max(monthNumber(asOf), earliest), latest);
  return {
    asOf: now === monthNumber(asOf) ? asOf : `${monthText(now)}-01`,
    answers: Object.fromEntries(
      given.map(([id, answer]) => [
        id,
        'months' in answer ? { value: monthText(now + answer.months) } : answer,
      ]),
    ),
  };
}

/** A count of months as YYYY-MM. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
