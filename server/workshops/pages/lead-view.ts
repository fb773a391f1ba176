import { word } from '../../web/page-words.ts';
import type { State } from '../model.ts';
import { itemText } from './item-text.ts';
import type { Joining } from './joining.ts';
import { agreedTexts, agreeForm, handsForm, type LeadSent } from './lead-forms.ts';
import { inOrder, type LeadMore, moreView, nothingMore } from './lead-more.ts';
import { rankingView } from './ranking.ts';
import type { Seen } from './seen.ts';
import {
  agreedView,
  currentItem,
  keyOf,
  peopleWords,
  phaseOf,
  placeWords,
  solvedView,
  timerOf,
  titleOf,
  votedWords,
} from './shown.ts';
import { tally } from './tally.ts';

/** Minutes a timer may run. */
const minutes = [1, 2, 3, 4, 5] as const;

/** What the page of the moderator tells beside the workshop itself. */
export interface LeadTold {
  joining: Joining;
  /** What was sent and could not be taken. */
  sent: LeadSent | null;
  /** Ways to other pages: the screen, the ballots, the assessment. */
  links: { href: string; text: string }[];
  token: string;
  more?: LeadMore;
}

/** All that leads a workshop: what is open, who has voted, what holds, and the list of items. */
export function leadView(seen: Seen, { joining, sent, links, token, more = nothingMore }: LeadTold): object {
  const { state, words, path } = seen;
  const { current, closed } = state;
  const item = currentItem(seen);
  const w = (name: string): string => word(words, `workshop.lead.${name}`);
  const items = inOrder(state.items, more.agenda);
  const reasons = new Map(more.agenda?.map((one) => [one.item, word(words, `apart.reasons.${one.reason}`)]));
  return {
    state,
    heading: titleOf(seen),
    path,
    token,
    links,
    ...joining,
    here: `${path}/lead`,
    key: keyOf(seen),
    closed,
    people: peopleWords(seen),
    byRole: state.byRole?.map(({ role, people }) => ({
      role: word(words, `workshop.roles.${role}`),
      people,
    })),
    current: item !== null,
    item: item?.id,
    round: current?.round,
    place: placeWords(seen),
    phase: phaseOf(seen, current?.phase ?? null).state,
    timer: timerOf(seen),
    voting: current?.phase === 'voting',
    question: item === null ? '' : itemText(seen, item).text,
    tally:
      item === null || item.of === 'points' || current?.spread === undefined
        ? null
        : tally(seen, item, current.spread, current.before),
    ranking:
      item === null || current?.priorities === undefined ? null : rankingView(seen, item, current.priorities),
    solved: solvedView(seen),
    ...moreView(seen, more, sent),
    agreed: item === null || current?.agreed === undefined ? null : agreedView(seen, item, current.agreed),
    allDone: !closed && state.items.length > 0 && state.items.every(isDone),
    buttons: buttonsOf(seen, items),
    timers: [
      ...minutes.map((count) => ({
        value: count,
        text: count === 1 ? w('timers.one') : word(words, 'workshop.lead.timers.more', { count }),
      })),
      { value: 0, text: w('timers.none') },
    ],
    voted: votedWords(seen),
    who: current?.phase === 'voting' ? whoView(seen) : null,
    hands:
      item === null || item.of === 'points' || closed || current?.phase !== 'voting'
        ? null
        : handsForm(seen, item, sent),
    agree:
      item === null || item.of === 'points' || closed || current?.phase !== 'revealed'
        ? null
        : agreeForm(seen, item, current.agreed, sent),
    items: items.map((one) => ({
      id: one.id,
      reason: reasons.get(one.id) ?? '',
      text: itemText(seen, one).text,
      ...phaseOf(seen, one.phase),
      now: one.id === current?.item,
      button: closed || one.id === current?.item ? '' : w('open'),
    })),
    errors: sent === null ? null : errorsOf(seen, sent),
  };
}

/** Nothing is left to do on it: it is agreed, or its ranking or what is so is told. */
const isDone = ({ of, phase, rounds }: State['items'][number]): boolean =>
  phase === 'agreed' || (phase === 'revealed' && (of === 'points' || (of === 'myth' && rounds > 1)));

interface Button {
  value: string;
  text: string;
  kind: 'primary' | 'secondary' | 'tertiary';
}

/** What can be done next; the most likely first. */
function buttonsOf(seen: Seen, items: State['items']): Button[] {
  const { state, words } = seen;
  const w = (name: string): string => word(words, `workshop.lead.${name}`);
  const at = items.findIndex(({ id }) => id === state.current?.item);
  const next = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))].find((one) => !isDone(one));
  const onward = (kind: Button['kind']): Button[] =>
    next === undefined
      ? []
      : [
          {
            value: `open ${next.id}`,
            text: word(words, 'workshop.lead.next', { title: itemText(seen, next).text }),
            kind,
          },
        ];
  const doing: Record<'none' | 'voting' | 'revealed' | 'agreed', Button[]> = {
    none: onward('primary'),
    voting: [{ value: 'reveal', text: w('reveal'), kind: 'primary' }],
    revealed: [
      { value: 'again', text: w('again'), kind: 'secondary' },
      { value: 'hide', text: w('undoReveal'), kind: 'tertiary' },
      ...onward('tertiary'),
    ],
    agreed: [
      ...onward('primary'),
      { value: 'undo', text: w('undo'), kind: 'secondary' },
      { value: 'again', text: w('again'), kind: 'tertiary' },
    ],
  };
  return doing[state.current?.phase ?? 'none'];
}

function whoView({ state, words }: Seen): object[] {
  const { who = [] } = state.current ?? {};
  return who.map(({ name, role, voted }) => ({
    name: `${name === '' ? word(words, 'workshop.lead.unnamed') : name} (${word(words, `workshop.roles.${role}`)})`,
    state: word(words, `workshop.lead.${voted ? 'yes' : 'no'}`),
    tone: voted ? 'success' : 'none',
  }));
}

function errorsOf(seen: Seen, { errors }: LeadSent): object[] {
  const item = currentItem(seen);
  const named = (field: string): string => {
    if (agreedTexts.some((name) => name === field)) return word(seen.words, `workshop.lead.${field}`);
    if (field.startsWith('each--')) return word(seen.words, 'points.title');
    if (field.startsWith('hands--')) return word(seen.words, 'workshop.lead.hands');
    return item === null ? '' : itemText(seen, item).text;
  };
  return Object.entries(errors).map(([field, text]) => ({ field, label: named(field), text }));
}
