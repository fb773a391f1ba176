import type { Answers } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { Reading, ReadingLine } from '../questionnaire/reading.ts';
import { evaluate, type RuleSet } from '../scoring/evaluate.ts';
import type { Result, ScoreResult } from '../scoring/result.ts';
import type { Said } from './coverage.ts';

export interface FigureScore {
  id: string;
  low: number | null;
  high: number | null;
  max: number;
  level: { low: string; high: string } | null;
}

/** What a framework makes of answers to another questionnaire. */
export interface Figure {
  overall: FigureScore;
  dimensions: FigureScore[];
  scores: FigureScore[];
  /** Of each criterion that is narrowed down: the lowest and the highest answer there. */
  narrowed: { line: string; question: string; low: string; high: string }[];
  /** How many criteria the framework has. */
  of: number;
}

/**
 * Reads answers into the questionnaire of a framework. Every criterion that is not read may be anything, so
 * the range holds whatever the framework could come to; its ends are reached, for the check has seen that
 * points rise along the choices and that nothing is hidden, limited or lessened.
 * @param target the rules of the framework
 * @param asOf the date the result speaks of, YYYY-MM-DD
 */
export function figureOf(reading: Reading, said: Said, target: RuleSet, asOf: string): Figure {
  const narrowed = reading.lines.flatMap((line) => {
    const question = target.questionnaire.byId.get(line.question!);
    const span = question === undefined ? null : spanOf(line, question, said);
    return span === null ? [] : [{ line: line.id, question: question!.id, low: span[0], high: span[1] }];
  });
  const at = (end: 'low' | 'high'): Result => {
    const answers: Answers = Object.fromEntries(narrowed.map((one) => [one.question, { value: one[end] }]));
    return evaluate(target, answers, asOf);
  };
  const [low, high] = [at('low'), at('high')];
  const between = (one: ScoreResult, i: number, all: readonly ScoreResult[]): FigureScore =>
    figureScore(one, all[i]!);
  return {
    overall: figureScore(low.overall, high.overall),
    dimensions: low.dimensions.map((one, i) => between(one, i, high.dimensions)),
    scores: low.scores.map((one, i) => between(one, i, high.scores)),
    narrowed,
    of: target.questionnaire.questions.length,
  };
}

function figureScore(low: ScoreResult, high: ScoreResult): FigureScore {
  const level =
    low.level === null || high.level === null ? null : { low: low.level.low, high: high.level.high };
  return { id: low.id, low: low.low, high: high.high, max: low.max, level };
}

/** The lowest and the highest answer a line leaves; null: it says nothing here. */
function spanOf(line: ReadingLine, target: Question, said: Said): readonly [string, string] | null {
  const question = said.ruleSet.questionnaire.byId.get(line.by[0]!);
  if (question === undefined || !said.asked.has(question.id) || !holds(line, said)) return null;
  const answer = said.answers[question.id];
  if (answer !== undefined && 'notApplicable' in answer) return null;
  // Whoever does not know the answer has one all the same.
  const chosen = answer !== undefined && 'value' in answer ? [String(answer.value)] : question.choices;
  const ends = chosen.map((choice) => line.gives![choice]);
  if (ends.some((end) => end === undefined)) return null;
  const places = ends.flatMap((end) => end!).map((choice) => target.choices.indexOf(choice));
  const [low, high] = [Math.min(...places), Math.max(...places)];
  return low === 0 && high === target.choices.length - 1
    ? null
    : [target.choices[low]!, target.choices[high]!];
}

function holds({ when = {} }: ReadingLine, { answers }: Said): boolean {
  return Object.entries(when).every(([id, choices]) => {
    const answer = answers[id];
    return answer !== undefined && 'value' in answer && choices.includes(String(answer.value));
  });
}
