import { momentOf } from '../../assessments/pages/moment.ts';
import { sourceView } from '../../assessments/pages/question-view.ts';
import type { Answer } from '../../questionnaire/answers.ts';
import { answerText } from '../../report/answer-text.ts';
import { questionText } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import type { Agreed, Item, Phase } from '../model.ts';
import { itemText } from './item-text.ts';
import { pointsWords } from './points-ballot.ts';
import type { Seen } from './seen.ts';

/** The item that is open, out of the list of items; null: none is. */
export function currentItem({ state }: Seen): Item | null {
  const { current } = state;
  return current === null ? null : (state.items.find(({ id }) => id === current.item) ?? null);
}

/** Tells one vote on one item apart from all others, so that what is typed for it stays with it. */
export function keyOf({ state: { current, closed, apart } }: Seen): string {
  if (apart) return `apart ${closed}`;
  return current === null ? `none ${closed}` : `${current.item} ${current.round} ${current.phase} ${closed}`;
}

/** "Frage 2 von 9"; empty where none is open. */
export function placeWords({ state, words }: Seen): string {
  const at = state.items.findIndex(({ id }) => id === state.current?.item);
  return at < 0 ? '' : word(words, 'workshop.question', { number: at + 1, count: state.items.length });
}

/** "7 von 12 haben abgestimmt", while votes are taken; else empty. */
export function votedWords({ state: { current, people }, words }: Seen): string {
  if (current === null || current.phase !== 'voting') return '';
  return word(words, 'workshop.voted', { voted: current.voted, people });
}

/** How many have joined. */
export function peopleWords({ state: { people }, words }: Seen): string {
  if (people === 0) return word(words, 'workshop.nobody');
  return people === 1 ? word(words, 'workshop.person') : word(words, 'workshop.people', { people });
}

/** When the timer ends; null without one, or where nothing is voted on. */
export function timerOf({ state: { current, closed }, words, language }: Seen) {
  if (closed || current?.phase !== 'voting' || current.endsAt === null) return null;
  const { time } = momentOf(current.endsAt, language);
  return { endsAt: current.endsAt, text: word(words, 'workshop.timer', { time }) };
}

/** The state of an item as a word and the colour of its badge. */
export function phaseOf({ words }: Seen, phase: Phase | null): { state: string; tone: string } {
  const tones = { voting: 'info', revealed: 'warning', agreed: 'success' } as const;
  return {
    state: word(words, `workshop.phases.${phase ?? 'none'}`),
    tone: phase === null ? 'none' : tones[phase],
  };
}

/** An answer to an item in words. */
export function answerWords(seen: Seen, item: Item, answer: Answer): string {
  const { edition, language, words } = seen;
  const question = item.of === 'question' ? edition.full.questionnaire.byId.get(item.id) : undefined;
  if (question !== undefined)
    return answerText(question, answer, questionText(edition.content.texts[language]!, question), language);
  if (item.of === 'points') return pointsWords(seen, item, answer);
  if ('unknown' in answer) return word(words, 'workshop.unknown');
  const value = 'value' in answer ? String(answer.value) : '';
  return itemText(seen, item).choices[value] ?? value;
}

/** What was agreed, for the partial of that name. */
export function agreedView(seen: Seen, item: Item, agreed: Agreed): object {
  const { note, dissent, finder } = agreed;
  const explained = item.of === 'myth' ? explanation(seen, item) : null;
  const { grade } = agreed.answer;
  const sure = grade === undefined ? '' : word(seen.words, `section.grades.${grade}`);
  return { answer: answerWords(seen, item, agreed.answer), sure, note, dissent, finder, explained };
}

/** What is so of a statement; told once the room has agreed, so that it sways no vote. */
function explanation({ edition, language, words }: Seen, { id }: Item): object | null {
  const myth = edition.content.myths.find((one) => one.id === id);
  const text = edition.content.texts[language]!.myths[id]?.explanation;
  if (myth === undefined || text === undefined) return null;
  return { verdict: word(words, `workshop.verdicts.${myth.verdict}`), text };
}

/**
 * What is so of a statement, once the vote after the talk is revealed; beside a first vote it would sway the
 * second. Null: not yet, or no statement.
 * @param cited with the sources
 */
export function solvedView(seen: Seen, cited = true): object | null {
  const item = currentItem(seen);
  const { current } = seen.state;
  if (item?.of !== 'myth' || current?.phase !== 'revealed' || current.round < 2) return null;
  const explained = explanation(seen, item);
  return explained === null || !cited ? explained : { ...explained, sources: sourcesOf(seen, item) };
}

function sourcesOf({ edition: { content }, words, language }: Seen, { id }: Item): object[] {
  const { sources = [] } = content.myths.find((one) => one.id === id) ?? {};
  return sources.map((source) => sourceView(content, words, source, language));
}

/** The title of a workshop, or that it is one. */
export const titleOf = ({ state, words }: Pick<Seen, 'state' | 'words'>): string =>
  state.title.trim() === '' ? word(words, 'workshop.title') : state.title;
