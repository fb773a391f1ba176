import type { Answers } from '../../questionnaire/answers.ts';
import { encode } from '../../questionnaire/encode.ts';
import type { Question } from '../../questionnaire/expand.ts';
import type { Content, Texts } from '../../questionnaire/model.ts';
import { type State, stands } from '../../questionnaire/state.ts';
import { evaluate, type RuleSet } from '../../scoring/evaluate.ts';
import type { Holds, Result, ScoreResult } from '../../scoring/result.ts';
import { answerText } from '../text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ExplainWords } from './words.ts';

/** Rules, answers and what came of them: all that explanations are made of. */
export interface Case {
  content: Content;
  ruleSet: RuleSet;
  answers: Answers;
  asOf: string;
  state: State;
  result: Result;
  words: ExplainWords;
  texts: Texts;
}

/** Makes answers ready to be explained. @param asOf the date the result speaks of, YYYY-MM-DD */
export function caseOf(
  content: Content,
  ruleSet: RuleSet,
  answers: Answers,
  asOf: string,
  language: 'de' | 'en',
): Case {
  return {
    content,
    ruleSet,
    answers,
    asOf,
    state: encode(ruleSet.encoder, answers, asOf),
    result: evaluate(ruleSet, answers, asOf),
    words: { de, en }[language],
    texts: content.texts[language] ?? Object.values(content.texts)[0]!,
  };
}

/** How a question stands, or what was answered to it, with the ids of the files. */
export function standText({ state, answers, words }: Case, { index, id }: Question): string {
  const [name] = Object.entries(stands).find(([, number]) => number === state.stand[index])!;
  if (name !== 'given' && name !== 'span') return words.stand[name as keyof ExplainWords['stand']];
  const answer = answers[id]!;
  return 'span' in answer
    ? span(answer.span[0], answer.span[1])
    : answerText(answer, words.stand.notApplicable);
}

/** Whether something holds, in words; marked where it is but a bound. */
export function holdsText({ words }: Case, holds: Holds, exact: boolean): string {
  return exact ? words.holds[holds] : `${words.holds[holds]} (${words.inexact})`;
}

/** The score of a result, whichever list it stands in. */
export function scoreIn({ overall, dimensions, scores }: Result, id: string): ScoreResult | undefined {
  return [overall, ...dimensions, ...scores].find((score) => score.id === id);
}

/** Points and level of a score, in words. */
export function scoreText({ words }: Case, score: ScoreResult): string {
  const { low, high, level, max, exact } = score;
  if (low === null || high === null) return words.nothing;
  const text = words.range(span(low, high), max, level === null ? '' : span(level.low, level.high));
  return exact ? text : `${text} (${words.inexact})`;
}

/** `57`, or `57–61` where the ends differ; points with at most one digit after the comma. */
export function span(low: number | string, high: number | string): string {
  const [from, to] = [low, high].map((end) =>
    typeof end === 'number' ? String(Number(end.toFixed(1))) : end,
  );
  return from === to ? from! : `${from}–${to}`;
}

/** Lines one step further in. */
export const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
