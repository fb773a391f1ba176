import type { Question } from '../../questionnaire/expand.ts';
import type { Step } from '../../questionnaire/walk.ts';
import { isAnswered } from '../../questionnaire/walk.ts';
import { answerText } from '../../report/answer-text.ts';
import type { Earlier } from '../../report/beside.ts';
import { questionText } from '../../report/telling.ts';
import type { Problem } from '../../web/errors.ts';
import { word } from '../../web/page-words.ts';
import { proposalOf, waitingIn } from '../rounds.ts';
import { mark, typedFrom } from './form.ts';
import type { Visit } from './frame.ts';
import type { ListAnswers } from './list-answers.ts';
import { progressView } from './progress.ts';
import type { EarlierAnswer, QuestionInput } from './question-view.ts';
import { type Unsaved, wrongWords } from './unsaved.ts';

/** The title of a topic, or the name of the area it is about. */
export function stepTitle({ view, language }: Visit, step: Step): string {
  const texts = view.edition.content.texts[language]!;
  const { area, origin } = step.section;
  return area === null ? texts.sections[origin]!.title : texts.areas[area]!.name;
}

/** What the page of a topic tells above its questions. */
export interface Told {
  notice?: string;
  /** Why nothing could be saved. */
  failure?: Problem | null;
  /** What the list of services proposes. */
  list?: ListAnswers;
}

/** One topic: its questions with help, and what is wrong with those that could not be saved. */
export function sectionView(
  visit: Visit,
  step: Step,
  earlier: Earlier | null,
  unsaved: ReadonlyMap<string, Unsaved>,
  { notice = '', failure = null, list = new Map() }: Told,
  draw: (input: QuestionInput) => string,
): object {
  const { view, words, language, path } = visit;
  const { content } = view.edition;
  const texts = content.texts[language]!;
  const { steps } = view.walk;
  const at = steps.indexOf(step);
  const { area, origin } = step.section;
  const questions = step.questions.map((question) => {
    const answer = view.answers[question.id];
    const stored = typedFrom(question, answer, language);
    const wrong = unsaved.get(question.id);
    return draw({
      question,
      content,
      words,
      language,
      typed: wrong?.typed ?? stored,
      was: wrong?.was ?? mark(stored),
      revision: wrong?.revision ?? view.revisions[question.id] ?? 0,
      answered: isAnswered(answer),
      error: wrongWords(visit, question, wrong),
      earlier: earlierAnswer(visit, earlier, question),
      list: list.get(question.id) ?? null,
    });
  });
  const errors = step.questions.flatMap((question) => {
    const text = wrongWords(visit, question, unsaved.get(question.id));
    return text === null ? [] : [{ field: question.id, label: questionText(texts, question).text, text }];
  });
  return {
    progress: progressView(view, words),
    position: word(words, 'section.position', { number: at + 1, count: steps.length }),
    heading: stepTitle(visit, step),
    intro: area === null ? texts.sections[origin]!.intro : texts.areas[area]!.what,
    products: area === null ? '' : texts.areas[area]!.products,
    action: `${path}/sections/${step.section.id}`,
    questions,
    confirmAll: confirmAll(visit, step, earlier),
    errors: errors.length === 0 ? null : errors,
    restSaved: true,
    notice,
    failure,
  };
}

/** What stood at a question in the round before, with a button where it waits to be confirmed. */
function earlierAnswer(
  { view, words, language }: Visit,
  earlier: Earlier | null,
  question: Question,
): EarlierAnswer | null {
  const proposal = proposalOf(earlier, question, view.answers[question.id]);
  if (proposal === null) return null;
  const texts = questionText(view.edition.content.texts[language]!, question);
  return {
    from: word(words, 'earlier.from', { year: earlier!.asOf.slice(0, 4) }),
    text: answerText(question, proposal.answer, texts, language),
    confirm: proposal.waiting ? word(words, 'earlier.confirm') : '',
  };
}

/** That answers of the round before wait here, with one button for all of them. */
function confirmAll({ view, words }: Visit, step: Step, earlier: Earlier | null): object | null {
  const count = Object.keys(waitingIn(view, earlier, step.section.questions)).length;
  if (count === 0) return null;
  const year = earlier!.asOf.slice(0, 4);
  return {
    text: word(words, 'earlier.waiting', { count, year }),
    button: word(words, 'earlier.confirmAll', { count }),
  };
}
