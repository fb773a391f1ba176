import type { Question } from '../questionnaire/expand.ts';
import type { PartSource } from '../questionnaire/model.ts';
import type { Formula, Test } from './solve/formula.ts';
import { testsOf } from './solve/formula.ts';
import { anyOf, narrowed, type Values } from './solve/values.ts';

/** Answers to a number or a date that no rule tells apart, each with one of them. */
export interface Piece {
  values: Values;
  /** A number, or months. */
  number: number;
}

/** The answers to a number or a date in pieces between the bounds of these rules, from the lowest. */
export function piecesOf(
  question: Question,
  whole: Values,
  formulas: readonly Formula[],
  parts: readonly PartSource[],
): Piece[] {
  const below = parts.flatMap((part) => (part.steps ?? []).flatMap((step) => step.below ?? []));
  const tests: Test[] = [
    ...formulas.flatMap((formula) => testsOf(formula, question.index)),
    ...below.map((bound): Test => ({ is: 'atLeast', bound })),
  ];
  let pieces: Values[] = [whole];
  for (const test of tests)
    pieces = pieces.flatMap((values) =>
      [narrowed(question, values, test, false), narrowed(question, values, test, true)].filter(
        (piece) => piece !== null,
      ),
    );
  const distinct = new Map(pieces.map((values) => [JSON.stringify(values), values]));
  return [...distinct.values()]
    .map((values) => ({ values, number: Number(anyOf(question, values)) }))
    .sort((a, b) => a.number - b.number);
}

/** What a test says of a piece; all of it comes out alike. */
export function pieceHolds(question: Question, { values }: Piece, test: Test): boolean {
  return narrowed(question, values, test, true) !== null;
}
