import { readClass } from '../../consensus/classes.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import type { Verdict } from '../../questionnaire/myth.ts';
import type { Item, ShownRole, Spread } from '../../workshops/model.ts';
import { answerText } from '../answer-text.ts';
import { choiceText } from '../choice-text.ts';
import type { Origin } from '../document.ts';
import { answer, wording } from '../inline.ts';
import { type Telling, telling } from '../telling.ts';
import type { ItemTold, WorkshopInput } from './input.ts';
import type { Agreement, WorkshopWords } from './words.ts';
import { workshopDe } from './words-de.ts';
import { workshopEn } from './words-en.ts';

/** What the chapters of the report tell with. */
export interface WorkshopTelling extends Omit<WorkshopInput, 'report'> {
  t: Telling;
  own: WorkshopWords;
}

/** Makes all ready that the chapters tell with; sources are numbered anew with each. */
export function workshopTelling({ report, ...input }: WorkshopInput): WorkshopTelling {
  return { ...input, t: telling(report), own: { de: workshopDe, en: workshopEn }[report.language] };
}

/** The question, with its need area where it is asked for several; or the statement. */
export function itemName({ t }: WorkshopTelling, item: Item): string {
  if (item.of === 'myth') return t.words.quote(t.texts.myths[item.id]?.statement ?? item.id);
  const question = t.ruleSet.questionnaire.byId.get(item.id);
  if (question === undefined) return item.id;
  const { text } = t.questionText(question);
  return question.area === null ? text : `${t.areaName(question.area)}: ${text}`;
}

/** A choice in words, or a class of numbers or dates; what is known no more as it stands. */
export function choiceName({ t, own }: WorkshopTelling, item: Item, choice: string): string {
  if (item.of === 'myth' && choice in own.myths.verdict) return own.myths.verdict[choice as Verdict];
  const question = item.of === 'myth' ? undefined : t.ruleSet.questionnaire.byId.get(item.id);
  const isUnknown = choice === 'unknown' && !question?.choices.includes(choice);
  if (isUnknown) return own.votes.unknown;
  return question === undefined ? choice : choiceText(question, choice, t.questionText(question), t.language);
}

/** An answer to an item in words. */
export function saidText(w: WorkshopTelling, item: Item, said: Answer): string {
  const question = w.t.ruleSet.questionnaire.byId.get(item.id);
  const isClass = 'value' in said && typeof said.value === 'string' && readClass(said.value) !== null;
  if (item.of === 'question' && question !== undefined && !isClass)
    return answerText(question, said, w.t.questionText(question), w.t.language);
  return choiceName(w, item, 'value' in said ? String(said.value) : 'unknown');
}

/** Where what is told of an item comes from. */
export const itemOrigin = ({ id, of }: Item): Origin => (of === 'myth' ? wording(`myth.${id}`) : answer(id));

/** The first vote and the last; the first is null where there was only one. */
export function ends({ votes }: ItemTold): { first: Spread | null; last: Spread | null } {
  const last = votes.at(-1)?.spread ?? null;
  return { first: votes.length > 1 ? votes[0]!.spread : null, last };
}

/** A consensus from 0 to 1 in a word. */
export function agreementOf(consensus: number): Agreement {
  if (consensus === 1) return 'all';
  return consensus >= 0.75 ? 'high' : consensus >= 0.5 ? 'middle' : 'low';
}

/** A consensus in percent; 100 only where all gave the same. */
export const percentOf = (consensus: number): string =>
  String(consensus === 1 ? 100 : Math.min(99, Math.round(consensus * 100)));

/** Roles with how many there are, in words. */
export const rolesTold = (
  { own }: WorkshopTelling,
  roles: readonly { role: ShownRole; people: number }[] | null,
): { name: string; people: number }[] | null =>
  roles?.map(({ role, people }) => ({ name: own.role[role], people })) ?? null;

/** Agreed, but the room did not know; or not agreed at all. */
export function openWhy({ votes, agreed, item }: ItemTold): 'notVoted' | 'notAgreed' | 'unknown' | null {
  if (agreed !== null) {
    const { answer: said, finder } = agreed;
    const isKnown = 'value' in said || 'notApplicable' in said;
    return isKnown && finder.trim() === '' ? null : 'unknown';
  }
  // A statement has its solution; nobody has to agree on it.
  if (item.of === 'myth') return null;
  return votes.length === 0 ? 'notVoted' : 'notAgreed';
}
