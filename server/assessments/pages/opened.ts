import type { AnswerProblem } from '../../questionnaire/kinds/kind.ts';
import { questionText } from '../../report/telling.ts';
import { answerProblemWords, isAnswerProblemCode } from '../../web/answer-problems.ts';
import { excerpt } from '../../web/excerpt.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** What of an opened file did not fit, in the language of the page. */
export function openedProblems(
  { view, words, language }: Visit,
  problems: readonly AnswerProblem[],
): string[] {
  const { byId } = view.edition.full.questionnaire;
  const texts = view.edition.content.texts[language]!;
  return problems.map((problem) => {
    const question = byId.get(problem.question);
    return word(words, 'overview.openedProblem', {
      question: question === undefined ? excerpt(problem.question) : questionText(texts, question).text,
      problem: answerProblemWords(problem, language),
    });
  });
}

/** The problems out of the form that carries them into the other language; whatever else it holds is passed over. */
export function readProblems(text: string): AnswerProblem[] {
  try {
    const listed: unknown = JSON.parse(text);
    return Array.isArray(listed) ? listed.filter(isProblem) : [];
  } catch {
    return [];
  }
}

function isProblem(x: unknown): x is AnswerProblem {
  if (typeof x !== 'object' || x === null) return false;
  const { question, code, args } = x as Record<string, unknown>;
  return (
    typeof question === 'string' &&
    isAnswerProblemCode(code) &&
    typeof args === 'object' &&
    args !== null &&
    Object.values(args).every((value) => typeof value === 'string' || typeof value === 'number')
  );
}
