import type { Answer } from './answers.ts';
import type { Question } from './expand.ts';
import { endsBefore } from './kinds/date.ts';
import { type AnswerProblem, problem } from './kinds/kind.ts';
import { kinds } from './kinds.ts';

/** The longest note, in characters. */
export const longestNote = 10_000;
/** The longest piece of evidence (where a paper is filed), in characters. */
export const longestEvidence = 2_000;
/** The longest name of who finds it out, in characters. */
export const longestWho = 200;

/**
 * The one door through which every answer comes in, from form, API, file or command line: null, or what
 * is wrong with it. The shape (which keys, of which type) has been checked by schema before.
 */
export function checkAnswer(question: Question, answer: Answer): AnswerProblem | null {
  if ((answer.note?.length ?? 0) > longestNote)
    return problem(question, 'note-too-long', { max: longestNote, length: answer.note!.length });
  if ((answer.evidence?.length ?? 0) > longestEvidence)
    return problem(question, 'evidence-too-long', { max: longestEvidence, length: answer.evidence!.length });
  if ((answer.who?.length ?? 0) > longestWho)
    return problem(question, 'who-too-long', { max: longestWho, length: answer.who!.length });
  if ('notApplicable' in answer)
    return question.notApplicable ? null : problem(question, 'not-applicable-not-offered');
  const kind = kinds[question.kind];
  if ('value' in answer) return kind.check(question, answer.value);
  if (!('span' in answer)) return null;
  if (question.kind === 'single' || question.kind === 'multiple') return problem(question, 'no-span');
  const [low, high] = answer.span;
  const wrong = kind.check(question, low) ?? kind.check(question, high);
  if (wrong !== null) return wrong;
  const turned = question.kind === 'date' ? endsBefore(String(low), String(high)) : low > high;
  return turned ? problem(question, 'span-order') : null;
}
