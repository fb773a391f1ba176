import type { Step } from '../../questionnaire/walk.ts';
import { isAnswered } from '../../questionnaire/walk.ts';
import type { Earlier } from '../../report/beside.ts';
import { questionText } from '../../report/telling.ts';
import type { Problem } from '../../web/errors.ts';
import { word } from '../../web/page-words.ts';
import { waitingIn } from '../rounds.ts';
import { typedFrom } from './form.ts';
import type { Visit } from './frame.ts';
import { mark } from './mark.ts';
import { progressView } from './progress.ts';
import { type ProposalsBeside, shownBeside } from './proposals-beside.ts';
import type { QuestionInput } from './question-view.ts';
import { type Unsaved, wrongWords } from './unsaved.ts';

/** The title of a topic, or the name of the area it is about. */
export function stepTitle({ view, language }: Visit, step: Pick<Step, 'section'>): string {
  const texts = view.edition.content.texts[language]!;
  const { area, origin } = step.section;
  return area === null ? texts.sections[origin]!.title : texts.areas[area]!.name;
}

/** What the page of a topic tells above its questions. */
export interface Told {
  notice?: string;
  /** Why nothing could be saved. */
  failure?: Problem | null;
  proposed?: ProposalsBeside;
}

const nothingProposed: ProposalsBeside = { earlier: null, list: [] };

/** One topic: its questions with help, and what is wrong with those that could not be saved. */
export function sectionView(
  visit: Visit,
  step: Step,
  unsaved: ReadonlyMap<string, Unsaved>,
  { notice = '', failure = null, proposed = nothingProposed }: Told,
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
      proposals: shownBeside(visit, proposed, question),
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
    confirmAll: confirmAll(visit, step, proposed.earlier),
    errors: errors.length === 0 ? null : errors,
    restSaved: true,
    notice,
    failure,
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
