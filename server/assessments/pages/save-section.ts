import type { Answer } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { isProblem } from '../../questionnaire/kinds/kind.ts';
import type { Step } from '../../questionnaire/walk.ts';
import { answerMany } from '../actions.ts';
import { type Body, emptyTyped, one, readTyped, typedOf } from './form.ts';
import type { Visit } from './frame.ts';
import { mark } from './mark.ts';
import type { PageParts } from './parts.ts';
import type { Unsaved } from './unsaved.ts';

/** What someone has touched in a form since it was shown, by question. */
export type Touched = ReadonlyMap<Question, Unsaved>;

/** @param clear the question whose answer is taken back; what stands beside it stays */
export function touchedIn(questions: Step['questions'], body: Body, clear: string | null): Touched {
  return new Map(
    questions.flatMap((question): [Question, Unsaved][] => {
      const { id } = question;
      const was = one(body[`${id}--was`]);
      const entered = typedOf(body, question);
      const typed =
        id === clear
          ? { ...emptyTyped, note: entered.note, evidence: entered.evidence, who: entered.who }
          : entered;
      if (was === '' || mark(typed) === was) return [];
      return [[question, { typed, was, revision: Number(one(body[`${id}--revision`])) || 0, cause: null }]];
    }),
  );
}

/**
 * Saves what was touched in a form. What does not fit is given back as typed, everything else is saved.
 * A field nobody touched is left alone, so two windows do not overwrite each other's answers.
 */
export async function saveSection(
  parts: PageParts,
  { view, language }: Visit,
  touched: Touched,
): Promise<Map<string, Unsaved>> {
  const unsaved = new Map<string, Unsaved>();
  const given = new Map<string, Unsaved>();
  const answers: Record<string, Answer> = {};
  const revisions: Record<string, number> = {};
  for (const [question, entry] of touched) {
    const answer = readTyped(question, entry.typed, language);
    if (isProblem(answer)) {
      unsaved.set(question.id, { ...entry, cause: answer });
      continue;
    }
    given.set(question.id, entry);
    answers[question.id] = answer;
    revisions[question.id] = entry.revision;
  }
  if (given.size === 0) return unsaved;
  const outcome = await answerMany(parts, view.assessment.id, { answers, revisions, partly: true });
  for (const problem of outcome.problems)
    unsaved.set(problem.question, { ...given.get(problem.question)!, cause: problem });
  for (const { question, stored, revision } of outcome.conflicts)
    unsaved.set(question, { ...given.get(question)!, revision, cause: { stored } });
  return unsaved;
}
