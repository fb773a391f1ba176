import type { QuestionKind } from '../model.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Resolved } from './find-question.ts';
import type { Use } from './uses.ts';

const chosen: QuestionKind[] = ['single', 'multiple'];
const measured: QuestionKind[] = ['number', 'date'];

const fitting: Record<Use['test'], QuestionKind[]> = {
  is: chosen,
  in: chosen,
  points: chosen,
  achieves: chosen,
  atLeast: measured,
  atMost: measured,
  steps: measured,
  areas: ['multiple'],
  profile: ['single'],
  answered: [...chosen, ...measured],
};

/** Choices are asked of single and multiple, bounds of number and date. */
export function checkQuestionKinds(resolved: readonly Resolved[]): Problem[] {
  return resolved.flatMap(({ use, question }) => {
    if (question === null || fitting[use.test].includes(question.value.kind)) return [];
    const wanted = fitting[use.test].join(', ');
    return [problemAt(use, [], 'wrong-kind', { question: use.question, kind: question.value.kind, wanted })];
  });
}
