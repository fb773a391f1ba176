import type { Question } from '../../questionnaire/expand.ts';
import { firstYear, lastYear } from '../../questionnaire/kinds/date.ts';
import type { Test } from './formula.ts';

/**
 * The answers a question may still have. Choices: `allowed` as bits, and of a question with several answers
 * sets of which one member at least is ticked. Numbers: whole steps of the last decimal. Dates: months after
 * the date the result speaks of, whatever that date is.
 */
export type Values =
  | { is: 'choices'; allowed: number; needs: readonly number[] }
  | { is: 'steps'; low: number; high: number };

/** The months that may lie between two dates. */
export const longestWay = (lastYear - firstYear + 1) * 12 - 1;

/** All answers there are; null where there is none. */
export function allValues(question: Question): Values | null {
  if (question.kind === 'single' || question.kind === 'multiple') {
    const allowed = question.choices.reduce((bits, _, i) => bits | (1 << i), 0);
    return possible(question, { is: 'choices', allowed, needs: [] });
  }
  if (question.kind === 'date') return { is: 'steps', low: -longestWay, high: longestWay };
  const low = stepAtLeast(question, question.min);
  return possible(question, { is: 'steps', low, high: stepAtMost(question, question.max) });
}

/** Those of the answers with which a test comes out as wanted; null where there is none. */
export function narrowed(question: Question, values: Values, test: Test, wanted: boolean): Values | null {
  if (test.is === 'answered') return wanted ? values : null;
  if (values.is === 'steps') {
    if (test.is === 'choices') return wanted ? null : values;
    const { low, high } = values;
    const within =
      test.is === 'atLeast'
        ? { first: stepAtLeast(question, test.bound), last: Number.POSITIVE_INFINITY }
        : { first: Number.NEGATIVE_INFINITY, last: stepAtMost(question, test.bound) };
    if (wanted)
      return possible(question, {
        ...values,
        low: Math.max(low, within.first),
        high: Math.min(high, within.last),
      });
    return possible(
      question,
      test.is === 'atLeast'
        ? { ...values, high: Math.min(high, within.first - 1) }
        : { ...values, low: Math.max(low, within.last + 1) },
    );
  }
  if (test.is !== 'choices') return wanted ? null : values;
  if (!wanted) return possible(question, { ...values, allowed: values.allowed & ~test.mask });
  return question.kind === 'single'
    ? possible(question, { ...values, allowed: values.allowed & test.mask })
    : possible(question, { ...values, needs: [...values.needs, test.mask] });
}

/** The smallest step whose number is at least the bound. */
function stepAtLeast({ decimals }: Question, bound: number): number {
  const steps = 10 ** decimals;
  let step = Math.round(bound * steps);
  while (step / steps < bound) step += 1;
  while ((step - 1) / steps >= bound) step -= 1;
  return step;
}

function stepAtMost({ decimals }: Question, bound: number): number {
  const steps = 10 ** decimals;
  let step = Math.round(bound * steps);
  while (step / steps > bound) step -= 1;
  while ((step + 1) / steps <= bound) step += 1;
  return step;
}

function possible(question: Question, values: Values): Values | null {
  if (values.is === 'steps') return values.low <= values.high ? values : null;
  return bitsOf(question, values) === null ? null : values;
}

/** A choice, or the most choices that may be ticked together, as bits; null where there is none. */
function bitsOf(question: Question, { allowed, needs }: Values & { is: 'choices' }): number | null {
  const meets = (bits: number): boolean => bits !== 0 && needs.every((need) => (need & bits) !== 0);
  const each = question.choices.map((_, i) => 1 << i).filter((bit) => (allowed & bit) !== 0);
  if (question.kind === 'single') return each[0] ?? null;
  const alone = question.choices.map((choice) => question.exclusive.includes(choice));
  const joint = each.filter((bit) => !alone[31 - Math.clz32(bit)]).reduce((bits, bit) => bits | bit, 0);
  if (meets(joint)) return joint;
  return each.filter((bit) => alone[31 - Math.clz32(bit)]).find(meets) ?? null;
}

/** One of the answers: of several choices as few as will do, of numbers the least, of dates the nearest. */
export function anyOf(question: Question, values: Values): string | string[] | number {
  if (values.is === 'steps') {
    const nearest = Math.min(Math.max(0, values.low), values.high);
    return question.kind === 'date' ? nearest : values.low / 10 ** question.decimals;
  }
  const ticked = (bits: number): string[] => question.choices.filter((_, i) => (bits & (1 << i)) !== 0);
  let bits = bitsOf(question, values)!;
  if (question.kind === 'single') return ticked(bits)[0]!;
  for (const [i] of question.choices.entries()) {
    const fewer = bits & ~(1 << i);
    if (fewer !== bits && fewer !== 0 && values.needs.every((need) => (need & fewer) !== 0)) bits = fewer;
  }
  return ticked(bits);
}
