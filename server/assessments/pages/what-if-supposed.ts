import type { Answer } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { isProblem } from '../../questionnaire/kinds/kind.ts';
import { sameStand } from '../../questionnaire/same-stand.ts';
import type { Library } from '../library.ts';
import type { AssessmentView } from '../view.ts';
import { suppose } from '../what-if-actions.ts';
import { readTyped, type Typed, typedFrom } from './form.ts';
import type { Touched } from './save-section.ts';
import type { Unsaved } from './unsaved.ts';

/** What someone has changed on the page to see what would come of it. */
export interface SupposedHere {
  after: AssessmentView;
  /** All that was touched, with what is wrong with it, by question. */
  shown: ReadonlyMap<string, Unsaved>;
  /** The questions asked then whose answer would be another one. */
  changed: ReadonlySet<string>;
}

/** The answers of an assessment, with those kept though not asked now. */
export const allAnswers = ({ answers, hidden }: AssessmentView): Record<string, Answer> => ({
  ...hidden,
  ...answers,
});

/** The fields of a changed answer, with what stands beside the saved one: that is no part of this page. */
export function withBeside(
  view: AssessmentView,
  question: Question,
  { values, to, stands }: Typed,
  language: string,
): Typed {
  return { ...typedFrom(question, allAnswers(view)[question.id], language), values, to, stands };
}

/** Supposes what was touched in the form; what cannot be read counts as it is saved. */
export function supposeTouched(
  library: Library,
  view: AssessmentView,
  touched: Touched,
  language: string,
): SupposedHere {
  const stored = allAnswers(view);
  const shown = new Map<string, Unsaved>();
  const answers: Record<string, Answer> = {};
  for (const [question, entry] of touched) {
    const read = readTyped(question, withBeside(view, question, entry.typed, language), language);
    shown.set(question.id, isProblem(read) ? { ...entry, cause: read } : entry);
    if (!isProblem(read)) answers[question.id] = read;
  }
  const { after, outcome } = suppose(library, view, { answers, partly: true });
  for (const problem of outcome.problems) {
    shown.set(problem.question, { ...shown.get(problem.question)!, cause: problem });
    delete answers[problem.question];
  }
  const changed = Object.entries(answers).filter(
    ([id, answer]) => after.walk.asked.has(id) && !sameStand(answer, stored[id] ?? { open: true }),
  );
  return { after, shown, changed: new Set(changed.map(([id]) => id)) };
}
