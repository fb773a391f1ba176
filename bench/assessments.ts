import type { Answer, Answers } from '../server/questionnaire/answers.ts';
import type { Question, Questionnaire } from '../server/questionnaire/expand.ts';
import { numbers } from './numbers.ts';

/**
 * Assessments in which every question has an answer that is known, some of them "does not apply"; those
 * to questions that their other answers hide are kept, as they are in real ones. The same for the same seed.
 */
export function completeAssessments(questionnaire: Questionnaire, count: number, seed: number): Answers[] {
  const random = numbers(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(questionnaire.questions.map((question) => [question.id, answer(question, random)])),
  );
}

function answer(question: Question, random: () => number): Answer {
  const { kind, choices, exclusive, min, max } = question;
  const below = (n: number): number => Math.floor(random() * n);
  if (question.notApplicable && below(8) === 0) return { notApplicable: true };
  if (kind === 'single') return { value: choices[below(choices.length)]! };
  if (kind === 'number') return { value: min + below(max - min + 1) };
  if (kind === 'date') return { value: `${2026 + below(5)}-${String(1 + below(12)).padStart(2, '0')}` };
  if (exclusive.length > 0 && below(5) === 0) return { value: [exclusive[0]!] };
  const joint = choices.filter((c) => !exclusive.includes(c));
  const ticked = joint.filter(() => below(2) === 0);
  return { value: ticked.length > 0 ? ticked : [joint[below(joint.length)]!] };
}
