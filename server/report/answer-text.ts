import type { Answer, Value } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { QuestionText } from '../questionnaire/model.ts';
import { numberFormat } from './formats.ts';
import { type Language, longDate, wordsOf } from './telling.ts';

/** An answer in words: the choice, "zwischen 10 und 20 %", "Wissen wir nicht". */
export function answerText(
  question: Question,
  answer: Answer | undefined,
  words: QuestionText,
  language: Language,
): string {
  const own = wordsOf[language].answers;
  if (answer === undefined || 'open' in answer) return own.open;
  if ('unknown' in answer) return own.unknown;
  if ('notApplicable' in answer) return own.notApplicable;
  if ('value' in answer) return valueText(question, answer.value, words, language);
  const [low, high] = answer.span;
  if (question.kind !== 'number')
    return own.span(longDate(String(low), language), longDate(String(high), language));
  return withUnit(
    question,
    own.span(numeral(question, low, language), numeral(question, high, language)),
    language,
  );
}

function valueText(question: Question, value: Value, words: QuestionText, language: Language): string {
  if (Array.isArray(value)) {
    const inOrder = question.choices.filter((choice) => value.includes(choice));
    return inOrder.map((choice) => words.choices?.[choice] ?? choice).join('; ');
  }
  if (question.kind === 'single') return words.choices?.[String(value)] ?? String(value);
  if (question.kind === 'date') return longDate(String(value), language);
  return withUnit(question, numeral(question, value, language), language);
}

function withUnit(question: Question, amount: string, language: Language): string {
  return wordsOf[language].answers.unit[question.unit ?? 'count'](amount);
}

function numeral(question: Question, value: number | string, language: Language): string {
  return numberFormat(language, question.decimals).format(Number(value));
}
