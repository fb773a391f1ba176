import type { Answer, Answers } from '../../questionnaire/answers.ts';
import type { Question, Questionnaire } from '../../questionnaire/expand.ts';
import type { Brought, Measure } from '../measures.ts';

/**
 * The answers once these measures have achieved what they are to. Of a single the best of what is brought
 * about stands, or the answer there was if it is as good. Of a multiple their choices are ticked beside those
 * there were; of one that was not known no other is ticked, which brings the least.
 * @param measures of which no two exclude each other
 */
export function answersAfter(
  { byId }: Questionnaire,
  answers: Answers,
  measures: readonly Measure[],
): Answers {
  const brought = Map.groupBy(
    measures.flatMap(({ brings }) => brings),
    ({ question }) => question,
  );
  const after = [...brought].map(([id, list]): [string, Answer] => [
    id,
    answerAfter(byId.get(id)!, answers[id], list),
  ]);
  return { ...answers, ...Object.fromEntries(after) };
}

function answerAfter(question: Question, answer: Answer | undefined, brought: readonly Brought[]): Answer {
  const value = answer !== undefined && 'value' in answer ? answer.value : undefined;
  if (question.kind === 'multiple') {
    const ticked = [...(Array.isArray(value) ? value : []), ...brought.map(({ choice }) => choice)];
    const alone = brought.find(({ choice }) => question.exclusive.includes(choice));
    const stays = (choice: string): boolean =>
      alone === undefined ? !question.exclusive.includes(choice) : choice === alone.choice;
    return { value: question.choices.filter((choice) => ticked.includes(choice) && stays(choice)) };
  }
  const best = brought.find((one) => brought.every((other) => isAsGood(one, other)))!;
  return typeof value === 'string' && best.asGood.includes(value) ? answer! : { value: best.choice };
}

const isAsGood = (one: Brought, other: Brought): boolean => other.asGood.includes(one.choice);

/**
 * Whether two measures cannot both be taken: the rules say so, or they bring about answers to one question
 * of which neither is as good as the other.
 */
export function excludeEachOther({ byId }: Questionnaire, one: Measure, other: Measure): boolean {
  const named = (a: Measure, b: Measure): boolean =>
    a.excludes.includes(b.source.id) && (a.area === null || b.area === null || a.area === b.area);
  if (one !== other && (named(one, other) || named(other, one))) return true;
  return one.brings.some((a) =>
    other.brings.some((b) => a.question === b.question && !stand(byId.get(a.question)!, a, b)),
  );
}

/** Whether what two measures bring about can stand beside each other, or the better in place of the other. */
function stand({ kind, exclusive }: Question, a: Brought, b: Brought): boolean {
  if (a.choice === b.choice) return true;
  if (kind === 'multiple') return !exclusive.includes(a.choice) && !exclusive.includes(b.choice);
  return isAsGood(a, b) || isAsGood(b, a);
}
