import type { Answer } from '../../questionnaire/answers.ts';
import type { Closure } from '../../questionnaire/conditions.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { monthNumber } from '../../questionnaire/months.ts';
import { evaluate, type RuleSet } from '../../scoring/evaluate.ts';
import type { Result } from '../../scoring/result.ts';
import { monthText } from '../solve/witness.ts';
import { answerText } from '../text.ts';
import type { Case } from './case.ts';

/** One answer given otherwise, and what then comes out. */
export interface Change {
  question: string;
  answer: string;
  result: Result;
  /** The case as it would be then. */
  then: Case;
}

/** What comes out with every other answer to each of these questions, each change alone. */
export function changesOf(one: Case, questions: readonly Question[]): Change[] {
  return questions.flatMap((question) =>
    othersOf(one, question).map((answer): Change => {
      const answers = { ...one.answers, [question.id]: answer };
      const then = { ...one, answers, result: evaluate(one.ruleSet, answers, one.asOf) };
      return {
        question: question.id,
        answer: answerText(answer, one.words.stand.notApplicable),
        result: then.result,
        then,
      };
    }),
  );
}

/** The questions some conditions and parts hang on, with those that decide whether these are asked; in order. */
export function hangsOn({ encoder, questionnaire }: RuleSet, indices: Iterable<number>): Question[] {
  const found = new Set([...indices].filter((index) => index >= 0));
  for (const { question, show } of encoder.order.toReversed())
    if (found.has(question.index)) for (const index of show?.questions ?? []) found.add(index);
  return questionnaire.questions.filter(({ index }) => found.has(index));
}

/** All conditions of a rule set. */
function closuresOf({ findings, knockouts, encoder, measures }: RuleSet): Closure[] {
  return [
    ...findings.map(({ when }) => when),
    ...[...knockouts.values()].flat().map(({ when }) => when),
    ...encoder.order.flatMap(({ show }) => show ?? []),
    ...measures.map(({ achieved }) => achieved),
  ];
}

/** Other answers, one of each sort that rules can tell apart; of a multiple each choice taken or left. */
function othersOf({ ruleSet, answers, asOf }: Case, question: Question): Answer[] {
  const { id, kind, choices } = question;
  const given = answers[id];
  const now = given !== undefined && 'value' in given ? given.value : null;
  if (kind === 'single') return choices.filter((choice) => choice !== now).map((value) => ({ value }));
  if (kind === 'multiple')
    return flipped(question, Array.isArray(now) ? now : []).map((value) => ({ value }));
  const values = numbersOf(ruleSet, question).map((n) =>
    kind === 'date' ? monthText(monthNumber(asOf) + n) : n,
  );
  return values.filter((value) => value !== now).map((value) => ({ value }));
}

function flipped({ choices, exclusive }: Question, now: readonly string[]): string[][] {
  const joint = now.filter((choice) => !exclusive.includes(choice));
  return choices
    .map((choice) => {
      if (exclusive.includes(choice)) return now.includes(choice) ? [] : [choice];
      return joint.includes(choice)
        ? joint.filter((c) => c !== choice)
        : choices.filter((c) => c === choice || joint.includes(c));
    })
    .filter((set) => set.length > 0);
}

/** The ends, and the numbers on and before each bound. Dates as months after the date of the result. */
function numbersOf(ruleSet: RuleSet, { index, kind, decimals, min, max }: Question): number[] {
  const leaves = closuresOf(ruleSet).flatMap((c) => c.leaves.filter((leaf) => leaf.question === index));
  const parts = ruleSet.scores.flatMap(({ makeup }) => (makeup.kind === 'discount' ? [] : makeup.parts));
  const bounds = [
    ...leaves.flatMap(({ bound }) => bound ?? []),
    ...parts.filter((part) => part.question === index).flatMap((part) => part.bounds),
  ];
  const digits = kind === 'number' ? decimals : 0;
  const unit = 10 ** -digits;
  const near = bounds.flatMap((bound) => [bound - unit, bound, bound + unit]);
  const values = [min, ...near.map((n) => Number(n.toFixed(digits))), max];
  return [...new Set(values.filter((n) => Number.isFinite(n) && n >= min && n <= max))].sort((a, b) => a - b);
}
