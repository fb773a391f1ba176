import type { Answer, Answers } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import type { Mode } from '../questionnaire/expand.ts';
import type { AnswerProblem } from '../questionnaire/kinds/kind.ts';
import { walk } from '../questionnaire/walk.ts';
import type { Beside } from '../report/beside.ts';
import type { Access } from './access.ts';
import { type Edition, ruleSetOf } from './library.ts';
import type { AssessmentView } from './view.ts';

/** An assessment as a file that can be opened again, here or elsewhere. */
export interface SavedAssessment {
  format: 'oss-kompass-assessment';
  formatVersion: 1;
  questionnaire: string;
  version: string;
  mode: Mode;
  language: string;
  name: string;
  contact: string;
  asOf: string;
  answers: Answers;
  /**
   * Kept though not asked now; they come back when their question is asked again. Only for whoever may
   * change the assessment: no page shows them.
   */
  hidden?: Answers;
  /** What stands beside the answers; left out where there is nothing. */
  beside?: Beside;
}

/** The same assessment gives the same file, to the byte. */
export function savedOf(
  { assessment, answers, hidden }: AssessmentView,
  beside: Beside,
  access: Access,
): SavedAssessment {
  const { questionnaire, version, mode, language, name, contact, asOf } = assessment;
  return {
    format: 'oss-kompass-assessment',
    formatVersion: 1,
    questionnaire,
    version,
    mode,
    language,
    name,
    contact,
    asOf,
    answers,
    ...(access === 'edit' ? { hidden } : {}),
    ...(Object.keys(beside).length > 0 ? { beside } : {}),
  };
}

/** What becomes of answers that come with a new assessment. */
export interface Restored {
  answers: Record<string, Answer>;
  /** What was not taken over, or taken over though it is not asked now. */
  problems: AnswerProblem[];
  /** The answers that do not fit, as they were given, so that nothing is lost unseen. */
  refused: Record<string, Answer>;
}

/**
 * Takes answers over into a version. One that does not fit its question leaves it open, with its note
 * and evidence; one to a question that does not exist is refused. Both are told.
 */
export function restore(
  edition: Edition,
  mode: Mode,
  asOf: string,
  answers: Answers,
  hidden: Answers,
): Restored {
  const restored: Restored = { answers: byId(), problems: [], refused: byId() };
  for (const [id, answer] of Object.entries({ ...hidden, ...answers })) {
    const wrong = answerFault(edition, id, answer);
    if (wrong === null) {
      restored.answers[id] = answer;
      continue;
    }
    restored.problems.push(wrong);
    restored.refused[id] = answer;
    const question = edition.full.questionnaire.byId.get(id);
    const left = { open: true, ...beside(answer) } as const;
    if (question !== undefined && Object.keys(left).length > 1 && checkAnswer(question, left) === null)
      restored.answers[id] = left;
  }
  const { asked } = walk(ruleSetOf(edition, mode).encoder, restored.answers, asOf);
  for (const id of Object.keys(answers))
    if (id in restored.answers && !(id in restored.refused) && !asked.has(id))
      restored.problems.push({ question: id, code: 'hidden-question', args: {} });
  return restored;
}

/** What keeps an answer from being taken over into a version, or null. Whether it is asked now is no matter. */
export function answerFault(edition: Edition, id: string, answer: Answer): AnswerProblem | null {
  const question = edition.full.questionnaire.byId.get(id);
  return question === undefined
    ? { question: id, code: 'unknown-question', args: {} }
    : checkAnswer(question, answer);
}

/** Whoever sends it chooses the ids, `__proto__` too. */
const byId = (): Record<string, Answer> => Object.create(null);

/** What may stand at a question before it is answered. */
export function beside({ note, evidence, who }: Answer): Pick<Answer, 'note' | 'evidence' | 'who'> {
  return {
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(who === undefined ? {} : { who }),
  };
}
