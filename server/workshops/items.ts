import type { Edition } from '../assessments/library.ts';
import { type Scale, scaleOf } from '../consensus/scale.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { checkAnswer } from '../questionnaire/door.ts';
import { verdicts } from '../questionnaire/myth.ts';
import { Refusal } from '../web/errors.ts';
import type { Hands, Item } from './model.ts';
import { requirePoints } from './points-given.ts';

/** What people vote on: questions of the version and its statements. */
const isThere = ({ full, content }: Edition, { id, of }: Item): boolean =>
  of === 'question' ? full.questionnaire.byId.has(id) : content.myths.some((myth) => myth.id === id);

/** @throws Refusal 'item-not-there' if one is neither a question nor a statement of the version */
export function requireItems(edition: Edition, items: readonly Item[]): void {
  const wrong = items.find((item) => !isThere(edition, item));
  if (wrong !== undefined) throw new Refusal('item-not-there', { item: wrong.id });
}

/**
 * What the votes on an item are counted by; what is no longer in the version is counted by nothing.
 * @param asOf the date of the assessment, YYYY-MM-DD
 */
export function scaleOfItem({ full, content }: Edition, { id, of, points }: Item, asOf: string): Scale {
  if (points !== undefined) return { choices: points.things, ordered: false, multiple: true };
  const question = full.questionnaire.byId.get(id);
  if (of === 'question' && question !== undefined) return scaleOf(question, content.rules, asOf);
  return { choices: of === 'myth' ? verdicts : [], ordered: false, multiple: false };
}

/** @throws Refusal 'answer-refused' with what is wrong with an answer to an item; 'points-refused' */
export function requireAnswer({ full }: Edition, { id, of, points }: Item, answer: Answer): void {
  if (points !== undefined) {
    requirePoints(points, answer);
    return;
  }
  const question = full.questionnaire.byId.get(id);
  if (of === 'question' && question !== undefined) {
    const wrong = checkAnswer(question, answer);
    if (wrong !== null) throw new Refusal('answer-refused', {}, { problems: [wrong] });
    return;
  }
  if ('unknown' in answer || ('value' in answer && verdicts.some((one) => one === answer.value))) return;
  throw notAmong(id, 'value' in answer ? String(answer.value) : '', verdicts);
}

/**
 * @param counts hands by choice; by class where a number or a date is asked for
 * @throws Refusal 'answer-refused' where hands were raised for what cannot be chosen
 */
export function requireCounts({ id, of }: Item, counts: Hands['counts'], { choices }: Scale): void {
  // A hand cannot tell how many points it gives.
  const there = of === 'points' ? [] : [...choices, 'unknown'];
  const wrong = Object.keys(counts).find((choice) => !there.includes(choice));
  if (wrong !== undefined) throw notAmong(id, wrong, there);
}

function notAmong(question: string, choice: string, among: readonly string[]): Refusal {
  const problem = { question, code: 'not-a-choice', args: { choice, there: among.join(', ') } } as const;
  return new Refusal('answer-refused', {}, { problems: [problem] });
}
