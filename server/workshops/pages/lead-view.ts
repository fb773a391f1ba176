import { word } from '../../web/page-words.ts';
import { itemText } from './item-text.ts';
import type { Joining } from './joining.ts';
import { agreedTexts, agreeForm, handsForm, type LeadSent } from './lead-forms.ts';
import type { Seen } from './seen.ts';
import {
  agreedView,
  currentItem,
  keyOf,
  peopleWords,
  phaseOf,
  placeWords,
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
}

/** All that leads a workshop: what is open, who has voted, what holds, and the list of items. */
export function leadView(seen: Seen, { joining, sent, links, token }: LeadTold): object {
  const { state, words, path } = seen;
  const { current, closed } = state;
  const item = currentItem(seen);
  const w = (name: string): string => word(words, `workshop.lead.${name}`);
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
      item === null || current?.spread === undefined
        ? null
        : tally(seen, item, current.spread, current.before),
    agreed: item === null || current?.agreed === undefined ? null : agreedView(seen, item, current.agreed),
    allDone: !closed && state.items.length > 0 && state.items.every(({ phase }) => phase === 'agreed'),
    buttons: buttonsOf(seen),
    timers: [
      ...minutes.map((count) => ({
        value: count,
        text: count === 1 ? w('timers.one') : word(words, 'workshop.lead.timers.more', { count }),
      })),
      { value: 0, text: w('timers.none') },
    ],
    voted: votedWords(seen),
    who: current?.phase === 'voting' ? whoView(seen) : null,
    hands: item === null || closed || current?.phase !== 'voting' ? null : handsForm(seen, item, sent),
    agree:
      item === null || closed || current?.phase !== 'revealed'
        ? null
        : agreeForm(seen, item, current.agreed, sent),
    items: state.items.map((one) => ({
      id: one.id,
      text: itemText(seen, one).text,
      ...phaseOf(seen, one.phase),
      now: one.id === current?.item,
      button: closed || one.id === current?.item ? '' : w('open'),
    })),
    errors: sent === null ? null : errorsOf(seen, sent),
  };
}

interface Button {
  value: string;
  text: string;
  kind: 'primary' | 'secondary' | 'tertiary';
}

/** What can be done next; the most likely first. */
function buttonsOf(seen: Seen): Button[] {
  const { state, words } = seen;
  const w = (name: string): string => word(words, `workshop.lead.${name}`);
  const at = state.items.findIndex(({ id }) => id === state.current?.item);
  const next = [...state.items.slice(at + 1), ...state.items.slice(0, Math.max(0, at))].find(
    ({ phase }) => phase !== 'agreed',
  );
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
    if (field.startsWith('hands--')) return word(seen.words, 'workshop.lead.hands');
    return item === null ? '' : itemText(seen, item).text;
  };
  return Object.entries(errors).map(([field, text]) => ({ field, label: named(field), text }));
}
