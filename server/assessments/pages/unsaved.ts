import type { Answer } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/expand.ts';
import type { AnswerProblem } from '../../questionnaire/kinds/kind.ts';
import { answerText } from '../../report/answer-text.ts';
import { questionText, wordsOf } from '../../report/telling.ts';
import { answerProblemWords } from '../../web/answer-problems.ts';
import { word } from '../../web/page-words.ts';
import type { Typed } from './form.ts';
import type { Visit } from './frame.ts';

/** What could not be saved: as typed, why, and what its sender had seen before. */
export interface Unsaved {
  typed: Typed;
  /** What is wrong with it, or what someone else has saved meanwhile; null: nothing, but saving failed. */
  cause: AnswerProblem | { stored: Answer | null } | null;
  /** Mark of the fields as they were shown. */
  was: string;
  /** Of the stored answer that its sender has seen; in a conflict it is seen now. */
  revision: number;
}

/** What is wrong with the entries at a question; null: nothing. */
export function wrongWords(visit: Visit, question: Question, unsaved: Unsaved | undefined): string | null {
  return unsaved?.cause ? causeWords(visit, question, unsaved.cause) : null;
}

/** Why something could not be saved, in the language of the page. */
function causeWords(
  { view, words, language }: Visit,
  question: Question,
  cause: NonNullable<Unsaved['cause']>,
): string {
  if (!('stored' in cause)) return answerProblemWords(cause, language);
  const texts = questionText(view.edition.content.texts[language]!, question);
  const { stored } = cause;
  const own = wordsOf[language].answers;
  const there = [
    answerText(question, stored ?? undefined, texts, language),
    ...(stored?.note === undefined ? [] : [`${own.note} ${stored.note}`]),
    ...(stored?.evidence === undefined ? [] : [`${own.evidence} ${stored.evidence}`]),
  ];
  return word(words, 'errors.conflict', { stored: there.join('; ') });
}
