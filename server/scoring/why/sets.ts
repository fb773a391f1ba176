import type { Question } from '../../questionnaire/expand.ts';

/** Of more choices not all sets are tried. */
const mostChoices = 8;

/** All sets of choices that may be ticked together, as bits; of many choices only those given. */
export function allowedSets(
  { choices, exclusive }: Question,
  otherwise: readonly number[],
): readonly number[] {
  if (choices.length > mostChoices) return otherwise;
  const alone = choices.reduce((bits, c, i) => (exclusive.includes(c) ? bits | (1 << i) : bits), 0);
  const sets = Array.from({ length: 2 ** choices.length - 1 }, (_, n) => n + 1);
  return sets.filter((set) => (set & alone) === 0 || (set & (set - 1)) === 0);
}

/** Those that differ in the fewest choices from what is ticked. */
export function nearest(sets: readonly number[], ticked: number): number[] {
  const apart = (set: number): number => ones(set ^ ticked);
  const least = Math.min(...sets.map(apart));
  return sets.filter((set) => apart(set) === least);
}

const ones = (bits: number): number => (bits === 0 ? 0 : 1 + ones(bits & (bits - 1)));
