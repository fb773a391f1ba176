import type { AnswerProblem } from '../../questionnaire/kinds/kind.ts';
import { questionText } from '../../report/telling.ts';
import { answerProblemWords, isAnswerProblemCode } from '../../web/answer-problems.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** So many problems of an opened file are told. */
const most = 50;

/** What of an opened file did not fit, for the address of the page that tells it: codes, never words. */
export function openedQuery(problems: readonly AnswerProblem[]): URLSearchParams {
  const told = problems.slice(0, most).map((p): [string, string] => ['problem', JSON.stringify(p)]);
  return new URLSearchParams([['opened', '1'], ...told]);
}

/** The same in the language of the page. Whatever else stands in the address is passed over. */
export function openedProblems({ view, words, language }: Visit, told: readonly string[]): string[] {
  const { byId } = view.edition.full.questionnaire;
  const texts = view.edition.content.texts[language]!;
  return told.flatMap((text) => {
    const problem = parse(text);
    if (problem === null) return [];
    const question = byId.get(problem.question);
    return word(words, 'overview.openedProblem', {
      question: question === undefined ? problem.question : questionText(texts, question).text,
      problem: answerProblemWords(problem, language),
    });
  });
}

function parse(text: string): AnswerProblem | null {
  try {
    const { question, code, args } = JSON.parse(text);
    return typeof question === 'string' && isAnswerProblemCode(code)
      ? { question, code, args: { ...args } }
      : null;
  } catch {
    return null;
  }
}
