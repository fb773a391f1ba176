import type { Edition } from '../assessments/library.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import { Refusal } from '../web/errors.ts';
import type { Item } from './model.ts';

/** What can be said of a statement, in the order in which it is offered. */
const verdicts = ['myth', 'fact', 'depends'] as const;

/** @throws Refusal 'item-not-there' if one is not among the questions of the questionnaire */
export function requireItems({ full }: Edition, items: readonly Item[]): void {
  for (const { id, of } of items)
    if (of === 'question' && !full.questionnaire.byId.has(id))
      throw new Refusal('item-not-there', { item: id });
}

/** What can be chosen; nothing where a number or a date is asked for. */
export function choicesOf({ full }: Edition, { id, of }: Item): readonly string[] {
  return of === 'myth' ? verdicts : (full.questionnaire.byId.get(id)?.choices ?? []);
}

/** @throws Refusal 'answer-refused' with what is wrong with a vote */
export function requireVote({ full }: Edition, { id, of }: Item, answer: Answer): void {
  const question = full.questionnaire.byId.get(id);
  if (of === 'question' && question !== undefined) {
    const wrong = checkAnswer(question, answer);
    if (wrong !== null) throw new Refusal('answer-refused', {}, { problems: [wrong] });
    return;
  }
  const fits = 'unknown' in answer || ('value' in answer && verdicts.some((one) => one === answer.value));
  if (fits) return;
  const choice = 'value' in answer ? String(answer.value) : '';
  const wrong = { question: id, code: 'not-a-choice', args: { choice, there: verdicts.join(', ') } } as const;
  throw new Refusal('answer-refused', {}, { problems: [wrong] });
}
