import type { AnswerProblem, AnswerProblemCode } from '../questionnaire/kinds/kind.ts';
import { excerpt, numeral } from './excerpt.ts';
import type { Language } from './language.ts';

type Say = (problem: AnswerProblem) => string;

/** What is wrong with an answer, in one or two sentences that say what to do. */
export function answerProblemWords(problem: AnswerProblem, language: Language): string {
  return words[language][problem.code](problem);
}

/** Whether something from outside is a code that there are words for. */
export const isAnswerProblemCode = (code: unknown): code is AnswerProblemCode =>
  typeof code === 'string' && Object.hasOwn(words.de, code);

const choice = ({ args }: AnswerProblem): string => excerpt(String(args.choice ?? ''));
const de = (n: string | number | undefined): string => numeral(n ?? 0, 'de');
const en = (n: string | number | undefined): string => numeral(n ?? 0, 'en');

const words: Record<Language, Record<AnswerProblemCode, Say>> = {
  de: {
    'unknown-question': ({ question }) =>
      `Die Frage „${excerpt(question)}“ gibt es in diesem Fragebogen nicht. Prüfen Sie die Kennung der Frage.`,
    'hidden-question': () =>
      'Diese Frage wird nach Ihren anderen Antworten zurzeit nicht gestellt. Ändern Sie zuerst die Antwort, von der sie abhängt.',
    'not-a-choice': (p) =>
      `„${choice(p)}“ steht hier nicht zur Wahl. Wählen Sie eine von diesen: ${p.args.there ?? ''}.`,
    'choose-one': () => 'Wählen Sie genau eine Antwort.',
    'choose-at-least-one': () => 'Wählen Sie mindestens eine Antwort.',
    'chosen-twice': (p) => `„${choice(p)}“ ist doppelt genannt. Nennen Sie jede Antwort nur einmal.`,
    exclusive: () =>
      'Eine der gewählten Antworten schließt alle anderen aus. Wählen Sie entweder nur diese oder nur die anderen.',
    'not-a-number': () => 'Geben Sie eine Zahl ein, zum Beispiel 12,5.',
    'out-of-bounds': ({ args }) => `Geben Sie einen Wert von ${de(args.min)} bis ${de(args.max)} ein.`,
    'too-many-decimals': ({ args }) =>
      args.decimals === 0
        ? 'Geben Sie eine ganze Zahl ein, ohne Nachkommastellen.'
        : args.decimals === 1
          ? 'Geben Sie höchstens eine Stelle nach dem Komma an.'
          : `Geben Sie höchstens ${de(args.decimals)} Stellen nach dem Komma an.`,
    'not-a-date': () => 'Geben Sie einen Monat oder einen Tag an, zum Beispiel 12.2027 oder 31.12.2027.',
    'span-order': () => 'Der erste Wert der Spanne ist größer als der zweite. Tauschen Sie die beiden.',
    'span-start-missing': () =>
      'Geben Sie auch den Anfang der Spanne an. Ist der Wert genau bekannt, tragen Sie ihn in das erste Feld ein.',
    'no-span': () => 'Diese Frage lässt sich nicht mit einer Spanne beantworten. Geben Sie eine Antwort an.',
    'not-applicable-not-offered': () =>
      '„Trifft auf uns nicht zu“ ist bei dieser Frage nicht vorgesehen. Wählen Sie eine andere Antwort oder „Wissen wir nicht“.',
    'value-and-unknown': () =>
      'Sie haben eine Antwort gegeben und zugleich „Wissen wir nicht“ oder „Trifft auf uns nicht zu“ gewählt. Entscheiden Sie sich für eines.',
    'note-too-long': ({ args }) =>
      `Die Notiz ist ${de(args.length)} Zeichen lang. Kürzen Sie sie auf höchstens ${de(args.max)} Zeichen.`,
    'evidence-too-long': ({ args }) =>
      `Der Nachweis ist ${de(args.length)} Zeichen lang. Kürzen Sie ihn auf höchstens ${de(args.max)} Zeichen.`,
    'who-too-long': ({ args }) =>
      `Wer es klärt: Das sind ${de(args.length)} Zeichen. Kürzen Sie auf höchstens ${de(args.max)} Zeichen.`,
  },
  en: {
    'unknown-question': ({ question }) =>
      `There is no question “${excerpt(question)}” in this questionnaire. Check the id of the question.`,
    'hidden-question': () =>
      'Given your other answers, this question is not asked at present. First change the answer it depends on.',
    'not-a-choice': (p) =>
      `“${choice(p)}” is not among the choices. Choose one of these: ${p.args.there ?? ''}.`,
    'choose-one': () => 'Choose exactly one answer.',
    'choose-at-least-one': () => 'Choose at least one answer.',
    'chosen-twice': (p) => `“${choice(p)}” is named twice. Name each answer only once.`,
    exclusive: () =>
      'One of the chosen answers rules out all others. Choose either only this one or only the others.',
    'not-a-number': () => 'Enter a number, for example 12.5.',
    'out-of-bounds': ({ args }) => `Enter a value from ${en(args.min)} to ${en(args.max)}.`,
    'too-many-decimals': ({ args }) =>
      args.decimals === 0
        ? 'Enter a whole number, without decimals.'
        : args.decimals === 1
          ? 'Give at most one digit after the decimal point.'
          : `Give at most ${en(args.decimals)} digits after the decimal point.`,
    'not-a-date': () => 'Give a month or a day, for example 12/2027 or 2027-12-31.',
    'span-order': () => 'The first value of the span is greater than the second. Swap the two.',
    'span-start-missing': () =>
      'Give the beginning of the span too. If you know the exact value, enter it in the first field.',
    'no-span': () => 'This question cannot be answered with a span. Give one answer.',
    'not-applicable-not-offered': () =>
      '“Does not apply to us” is not offered for this question. Choose another answer or “We do not know”.',
    'value-and-unknown': () =>
      'You gave an answer and also chose “We do not know” or “Does not apply to us”. Decide for one of them.',
    'note-too-long': ({ args }) =>
      `The note is ${en(args.length)} characters long. Shorten it to at most ${en(args.max)} characters.`,
    'evidence-too-long': ({ args }) =>
      `The evidence is ${en(args.length)} characters long. Shorten it to at most ${en(args.max)} characters.`,
    'who-too-long': ({ args }) =>
      `Who finds it out: that is ${en(args.length)} characters. Shorten it to at most ${en(args.max)} characters.`,
  },
};
