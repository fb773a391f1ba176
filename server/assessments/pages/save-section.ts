import type { Answer } from '../../questionnaire/answers.ts';
import { isProblem } from '../../questionnaire/kinds/kind.ts';
import type { Step } from '../../questionnaire/walk.ts';
import { answerMany } from '../actions.ts';
import { type Body, emptyTyped, mark, one, readTyped, type Typed, typedOf } from './form.ts';
import type { Visit } from './frame.ts';
import type { PageParts } from './parts.ts';
import type { Unsaved } from './unsaved.ts';

/**
 * Saves what was touched in a form. What does not fit is given back as typed, everything else is saved.
 * A field nobody touched is left alone, so two windows do not overwrite each other's answers.
 */
export async function saveSection(
  parts: PageParts,
  visit: Visit,
  questions: Step['questions'],
  body: Body,
  clear: string | null,
): Promise<Map<string, Unsaved>> {
  const { view, language } = visit;
  const unsaved = new Map<string, Unsaved>();
  const typed = new Map<string, Typed>();
  const answers: Record<string, Answer> = {};
  const revisions: Record<string, number> = {};
  for (const question of questions) {
    const { id } = question;
    const was = one(body[`${id}--was`]);
    if (was === '') continue;
    const entered = typedOf(body, question);
    const now = id === clear ? { ...emptyTyped, note: entered.note, evidence: entered.evidence } : entered;
    if (mark(now) === was) continue;
    typed.set(id, now);
    const answer = readTyped(question, now, language);
    const revision = Number(one(body[`${id}--revision`])) || 0;
    if (isProblem(answer)) {
      unsaved.set(id, { typed: now, was, revision, cause: answer });
      continue;
    }
    answers[id] = answer;
    revisions[id] = revision;
  }
  if (Object.keys(answers).length === 0) return unsaved;
  const outcome = await answerMany(parts, view.assessment.id, { answers, revisions, partly: true });
  const keep = (id: string, cause: Unsaved['cause'], revision: number): void => {
    unsaved.set(id, { typed: typed.get(id)!, was: one(body[`${id}--was`]), revision, cause });
  };
  for (const problem of outcome.problems) keep(problem.question, problem, revisions[problem.question]!);
  for (const { question, stored, revision } of outcome.conflicts) keep(question, { stored }, revision);
  return unsaved;
}
