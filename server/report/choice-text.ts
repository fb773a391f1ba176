import { notApplicable } from '../consensus/ballots.ts';
import { readClass } from '../consensus/classes.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { QuestionText } from '../questionnaire/model.ts';
import { numberFormat } from './formats.ts';
import { type Language, wordsOf } from './telling.ts';
import { classWords } from './words/classes.ts';

/**
 * What votes were counted by, in words: a choice, "20 bis unter 35 %", "2027", "Trifft auf uns nicht zu".
 * @param choice of the question, or a class of its scale
 */
export function choiceText(
  question: Question,
  choice: string,
  texts: QuestionText,
  language: Language,
): string {
  const own = texts.choices?.[choice];
  if (own !== undefined) return own;
  if (choice === notApplicable) return wordsOf[language].answers.notApplicable;
  const bounds = readClass(choice);
  if (bounds === null) return choice;
  const words = classWords[language];
  const { from, below } = bounds;
  if (question.kind === 'date')
    return from === '' ? words.beforeYear(below) : below === '' ? words.fromYear(from) : from;
  const numeral = (bound: string): string => numberFormat(language, question.decimals).format(Number(bound));
  const unit = wordsOf[language].answers.unit[question.unit ?? 'count'];
  if (from === '') return words.below(unit(numeral(below)));
  return below === '' ? words.from(unit(numeral(from))) : unit(words.between(numeral(from), numeral(below)));
}
