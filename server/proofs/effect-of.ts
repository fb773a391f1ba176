import type { Question } from '../questionnaire/expand.ts';
import type { PartSource } from '../questionnaire/model.ts';
import { monthNumber } from '../questionnaire/months.ts';
import type { Ground } from './ground.ts';
import { pieceHolds, piecesOf } from './pieces.ts';
import type { Rules } from './rules.ts';
import { type Formula, maskOf, opposite, settled, type Test } from './solve/formula.ts';
import type { Laid } from './solve/known.ts';
import { satisfy } from './solve/satisfy.ts';
import { monthText } from './solve/witness.ts';

/** Answers, and another one in place of the one to a question, with which something else comes out; null: none. */
export type Effect = { laid: Laid; instead: string } | null | 'undecided';

/** Two answers to a question that may come to something else. */
interface Swap {
  /** The first of them. */
  answer: Formula[];
  instead: string;
  /** What a test says of the first and of the second; null: it hangs on what else is ticked. */
  first: (test: Test) => boolean | null;
  second: (test: Test) => boolean | null;
  /** Whether a part of a score has other points. */
  counts: (part: PartSource) => boolean;
}

/** The effect of a choice: another one in its place, or beside others whether it is ticked, where it can be. */
export function choiceEffect(ground: Ground, question: Question, choice: string, rules: Rules): Effect {
  const bit = maskOf(question, [choice]);
  const beside = question.choices.filter((other) => other !== choice && !question.exclusive.includes(other));
  if (question.kind === 'single' || question.exclusive.includes(choice) || beside.length === 0)
    return firstOf(
      ground,
      question,
      rules,
      question.choices.filter((other) => other !== choice).map((other) => swap(question, choice, other)),
    );
  return firstOf(ground, question, rules, [
    {
      answer: [
        literal(question, { is: 'choices', mask: maskOf(question, [choice, ...question.exclusive]) }, false),
      ],
      instead: `… + ${choice}`,
      first: (test) => (test.is === 'answered' ? true : null),
      second: (test) => (ticked(bit)(test) ? true : null),
      counts: ({ points }) => points !== undefined && points[choice] !== 0,
    },
  ]);
}

/** The effect of one choice alone in place of another. */
export function swapEffect(
  ground: Ground,
  question: Question,
  choice: string,
  other: string,
  rules: Rules,
): Effect {
  return firstOf(ground, question, rules, [swap(question, choice, other)]);
}

function swap(question: Question, choice: string, other: string): Swap {
  const bit = maskOf(question, [choice]);
  return {
    answer: [literal(question, { is: 'choices', mask: bit }, true)],
    instead: other,
    first: ticked(bit),
    second: ticked(maskOf(question, [other])),
    counts: ({ points }) => points !== undefined && points[other] !== points[choice],
  };
}

/** The effect of a number or a date: two that lie next to each other between the bounds of rules. */
export function numberEffect(ground: Ground, question: Question, rules: Rules): Effect {
  const whole = ground.field.whole[question.index]!;
  const pieces = piecesOf(question, whole, rules.formulas(question), rules.parts(question));
  const steps = question.kind === 'date' ? 1 : 10 ** question.decimals;
  const swaps = pieces.slice(1).map((piece, i): Swap => {
    const before = pieces[i]!;
    const { low, high } = piece.values as { low: number; high: number };
    return {
      answer: [
        literal(question, { is: 'atLeast', bound: low / steps }, true),
        literal(question, { is: 'atMost', bound: high / steps }, true),
      ],
      instead:
        question.kind === 'date'
          ? monthText(monthNumber(ground.asOf) + before.number)
          : String(before.number),
      first: (test) => pieceHolds(question, piece, test),
      second: (test) => pieceHolds(question, before, test),
      counts: (part) => pointsAt(part, piece.number) !== pointsAt(part, before.number),
    };
  });
  return firstOf(ground, question, rules, swaps);
}

function firstOf({ field }: Ground, question: Question, rules: Rules, swaps: readonly Swap[]): Effect {
  const { index } = question;
  let effect: Effect = null;
  for (const { answer, instead, first, second, counts } of swaps) {
    const asked = [literal(question, { is: 'answered' }, true), ...answer];
    const ways: Formula[][] = rules.parts(question).some(counts)
      ? [asked]
      : rules.formulas(question).flatMap((formula) => {
          const [one, other] = [settled(formula, index, first), settled(formula, index, second)];
          return [
            [...asked, one, opposite(other)],
            [...asked, opposite(one), other],
          ];
        });
    for (const way of ways) {
      const laid = satisfy(field, way);
      if (laid === 'undecided') effect = laid;
      else if (laid !== null) return { laid, instead };
    }
  }
  return effect;
}

const ticked = (mask: number) => (test: Test) =>
  test.is === 'choices' ? (test.mask & mask) !== 0 : test.is === 'answered';

const pointsAt = ({ steps = [] }: PartSource, number: number): number | undefined =>
  steps.find(({ below }) => below === undefined || number < below)?.points;

function literal({ index }: Question, test: Test, wanted: boolean): Formula {
  return { is: 'literal', question: index, test, wanted };
}
