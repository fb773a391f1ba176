import { type Ground, placeOf } from './ground.ts';
import { against, type Judged, proven } from './refutation.ts';
import { conflictOf } from './solve/conflict.ts';
import { formulaOf } from './solve/formula.ts';
import { satisfy } from './solve/satisfy.ts';

/** Every question can come to be asked, for each area, and then has an answer. */
export function proveQuestions(ground: Ground): Judged[] {
  const { field, questionnaire } = ground;
  return questionnaire.questions.map((question): Judged => {
    const place = placeOf(ground, question);
    if (field.whole[question.index] === null)
      return against('question', place, [], 'question-unanswerable', { question: question.id });
    const { show } = question;
    if (show === null) return proven('question');
    const laid = satisfy(field, [formulaOf(show, questionnaire)]);
    if (laid === 'undecided')
      return against('question', place, [], 'undecided', { subject: 'question', name: question.id });
    if (laid !== null) return proven('question');
    const why = conflictOf(field, [show]);
    return against('question', place, ['show'], 'question-unreachable', { question: question.id, why });
  });
}
