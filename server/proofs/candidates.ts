import type { Answer } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { PartSource } from '../questionnaire/model.ts';
import { monthNumber } from '../questionnaire/months.ts';
import { piecesOf } from './pieces.ts';
import type { Formula } from './solve/formula.ts';
import type { Values } from './solve/values.ts';
import { monthText } from './solve/witness.ts';

/** Answers to a question, one of each sort that rules can tell apart; undefined: none is given. */
export interface Candidates {
  answers: (Answer | undefined)[];
  /** Whether all sorts are among them. */
  complete: boolean;
}

/** Up to so many choices that can be ticked together all sets of them are tried. */
const mostTogether = 6;

/** The answers worth trying, of an asked question. @param asOf the date the result speaks of */
export function candidatesOf(
  question: Question,
  whole: Values,
  formulas: readonly Formula[],
  parts: readonly PartSource[],
  asOf: string,
): Candidates {
  const { kind, choices, exclusive, notApplicable, profile } = question;
  const beside: (Answer | undefined)[] = [
    ...(notApplicable ? [{ notApplicable: true } as const] : []),
    ...(profile ? [undefined] : []),
  ];
  if (kind === 'single')
    return { answers: [...choices.map((value) => ({ value })), ...beside], complete: true };
  if (kind === 'multiple') {
    const joint = choices.filter((choice) => !exclusive.includes(choice));
    const complete = joint.length <= mostTogether;
    const sets = complete ? subsets(joint) : joint.flatMap((one, i) => [[one], joint.slice(0, i + 1)]);
    const alone = exclusive.map((choice) => [choice]);
    return { answers: [...[...sets, ...alone].map((value) => ({ value })), ...beside], complete };
  }
  const now = monthNumber(asOf);
  const numbers = piecesOf(question, whole, formulas, parts).map(({ number }) => number);
  const values = numbers.map((n) => ({ value: kind === 'date' ? monthText(now + n) : n }));
  return { answers: [...values, ...beside], complete: true };
}

function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length - 1 }, (_, n) => list.filter((_, i) => ((n + 1) >> i) & 1));
}
