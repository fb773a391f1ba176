import { type AnswersOutcome, decideAnswers, type Given } from './answering.ts';
import type { Library } from './library.ts';
import type { Kept } from './store.ts';
import { type AssessmentView, viewOf } from './view.ts';

/** What an assessment would be if answers were given to it, and what is wrong with them. */
export interface Supposed {
  after: AssessmentView;
  outcome: AnswersOutcome;
}

/**
 * Supposes answers in place of the saved ones, by the same door as if they were saved. Nothing is
 * written. Unless `given.partly` is set, one problem means that nothing is supposed.
 */
export function suppose(library: Library, view: AssessmentView, given: Given): Supposed {
  const kept = keptOf(view);
  const { answers = {}, outcome } = decideAnswers(library, kept, given);
  const supposed = new Map(kept.answers);
  for (const [id, answer] of Object.entries(answers))
    supposed.set(id, { answer, revision: view.revisions[id] ?? 0, changed: view.assessment.changed });
  return { after: viewOf(library, { assessment: view.assessment, answers: supposed }), outcome };
}

function keptOf({ assessment, answers, hidden, revisions }: AssessmentView): Kept {
  const { changed } = assessment;
  const stored = Object.entries({ ...hidden, ...answers }).map(
    ([id, answer]) => [id, { answer, revision: revisions[id] ?? 0, changed }] as const,
  );
  return { assessment, answers: new Map(stored) };
}
