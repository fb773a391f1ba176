import { isDeepStrictEqual } from 'node:util';
import type { Answer, Answers } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { AnswerProblem } from '../questionnaire/kinds/kind.ts';
import { type Walk, walk } from '../questionnaire/walk.ts';
import type { Conflict } from '../web/errors.ts';
import { editionOf, type Library, ruleSetOf } from './library.ts';
import type { Decision, Kept } from './store.ts';
import { plain } from './view.ts';

/** Answers someone wants to give, some of them on condition that nobody changed them meanwhile. */
export interface Given {
  answers: Answers;
  /** By question, the revision its sender has seen; 0: none yet. Without one the last to save wins. */
  revisions?: Readonly<Record<string, number>>;
  /**
   * Save what fits though something else does not, and keep answers to questions that these very answers
   * have hidden. A page does so, so that nothing typed is lost; without it, all are saved or none.
   */
  partly?: boolean;
}

export interface AnswersOutcome {
  /** The revision of each answer as it is stored now. */
  saved: Record<string, number>;
  problems: AnswerProblem[];
  conflicts: Conflict[];
  /** The way as it is now. */
  walk: Walk;
}

/**
 * What is to be written of the answers given. What is asked is decided with all of them in place, so
 * their order does not matter. An answer equal to the stored one is saved already, whatever revision
 * its sender has seen.
 */
export function decideAnswers(library: Library, kept: Kept, given: Given): Decision<AnswersOutcome> {
  const edition = editionOf(library, kept.assessment.questionnaire, kept.assessment.version);
  const { encoder } = ruleSetOf(edition, kept.assessment.mode);
  const { byId } = edition.full.questionnaire;
  const problems: AnswerProblem[] = [];
  const conflicts: Conflict[] = [];
  const saved: Record<string, number> = {};
  const changes: Record<string, Answer> = {};
  for (const [id, answer] of inOrder(given.answers, byId)) {
    const question = byId.get(id);
    const wrong = question === undefined ? unknown(id) : checkAnswer(question, answer);
    if (wrong !== null) {
      problems.push(wrong);
      continue;
    }
    const stored = kept.answers.get(id);
    const revision = stored?.revision ?? 0;
    const seen = given.revisions?.[id];
    if (isDeepStrictEqual(answer, stored?.answer ?? { open: true })) saved[id] = revision;
    else if (seen !== undefined && seen !== revision)
      conflicts.push({ question: id, yours: answer, stored: stored?.answer ?? null, revision });
    else changes[id] = answer;
  }
  const before = plain(kept.answers);
  const after = walk(encoder, { ...before, ...changes }, kept.assessment.asOf);
  if (!given.partly) {
    const hidden = [...Object.keys(saved), ...Object.keys(changes)].filter((id) => !after.asked.has(id));
    problems.push(
      ...hidden.map((id): AnswerProblem => ({ question: id, code: 'hidden-question', args: {} })),
    );
    if (problems.length + conflicts.length > 0)
      return {
        outcome: { saved: {}, problems, conflicts, walk: walk(encoder, before, kept.assessment.asOf) },
      };
  }
  for (const id of Object.keys(changes)) saved[id] = (kept.answers.get(id)?.revision ?? 0) + 1;
  return { answers: changes, outcome: { saved, problems, conflicts, walk: after } };
}

const unknown = (question: string): AnswerProblem => ({ question, code: 'unknown-question', args: {} });

/** In the order of the questionnaire, so that problems are told in the order of the page. */
function inOrder(answers: Answers, byId: ReadonlyMap<string, Question>): [string, Answer][] {
  const place = (id: string): number => byId.get(id)?.index ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(answers).sort(([a], [b]) => place(a) - place(b));
}
