import type { Typed } from '../../assessments/pages/form.ts';
import { longDate } from '../../report/telling.ts';
import { word } from '../../web/page-words.ts';
import type { Item } from '../model.ts';
import { ballot, typedOfAnswer } from './ballot.ts';
import { itemText } from './item-text.ts';
import { rankingView } from './ranking.ts';
import type { Seen } from './seen.ts';
import {
  agreedView,
  answerWords,
  currentItem,
  keyOf,
  placeWords,
  solvedView,
  timerOf,
  titleOf,
  votedWords,
} from './shown.ts';
import { tally } from './tally.ts';

/** What was sent and could not be taken. */
export interface Wrong {
  item: string;
  typed: Typed;
  text: string;
}

/**
 * The page of somebody who takes part: what is open, or at one's own pace the list of all.
 * @param chosen the item looked at, at one's own pace
 */
export function phoneView(seen: Seen, chosen: string | null = null, wrong: Wrong | null = null): object {
  const { state, words, path } = seen;
  const { current, closed, me } = state;
  const open = currentItem(seen);
  const own = state.pace === 'own' && (open === null || current?.phase === 'voting');
  const item = own ? (state.items.find(({ id }) => id === chosen) ?? null) : open;
  const voting = !closed && item !== null && (own ? takesVotes(seen, item) : current?.phase === 'voting');
  const mine = item === null ? undefined : state.mine?.[item.id];
  return {
    state,
    heading: titleOf(seen),
    here: own && item !== null ? `${path}/items/${item.id}` : path,
    as:
      me === undefined
        ? ''
        : word(words, 'workshop.phone.as', { role: word(words, `workshop.roles.${me.role}`) }),
    key: own ? `own ${item?.id ?? ''} ${closed}` : keyOf(seen),
    closed,
    place: own ? '' : placeWords(seen),
    voted: own ? '' : votedWords(seen),
    timer: own ? null : timerOf(seen),
    waiting: !closed && !own && item === null,
    apart: state.apart === true,
    say: item === null ? '' : itemText(seen, item).text,
    ...(voting ? votingView(seen, item!, own, wrong) : {}),
    ...(!voting && item !== null ? revealedView(seen, item, own) : {}),
    saved: voting && mine !== undefined && wrong === null,
    ...(own && item === null ? listView(seen) : {}),
    back: own && item !== null ? path : null,
  };
}

function takesVotes({ state }: Seen, { id }: Item): boolean {
  const phase = state.items.find((item) => item.id === id)?.phase ?? 'voting';
  return phase === 'voting';
}

function votingView(seen: Seen, item: Item, own: boolean, wrong: Wrong | null): object {
  const { state, words, path } = seen;
  const mine = state.mine?.[item.id];
  const round = own ? 0 : state.current!.round;
  const here = wrong?.item === item.id ? wrong : null;
  const saved = typedOfAnswer(seen, item, mine);
  return {
    ballot: ballot(seen, item, here?.typed ?? saved, here?.text ?? null),
    action: `${path}/vote`,
    item: item.id,
    round: round === 0 ? '' : round,
    again: round > 1,
    button: word(words, `workshop.phone.${own ? 'next' : mine === undefined ? 'vote' : 'change'}`),
    live: !own,
    errors: here === null ? null : [{ field: item.id, label: itemText(seen, item).text, text: here.text }],
  };
}

function revealedView(seen: Seen, item: Item, own: boolean): object {
  const { state, words } = seen;
  const { current } = state;
  const mine = state.mine?.[item.id];
  return {
    question: itemText(seen, item).text,
    mine: mine === undefined ? word(words, 'workshop.phone.none') : answerWords(seen, item, mine),
    tally:
      own || item.of === 'points' || current?.spread === undefined
        ? null
        : tally(seen, item, current.spread, current.before),
    ranking: own || current?.priorities === undefined ? null : rankingView(seen, item, current.priorities),
    solved: own ? null : solvedView(seen),
    agreed: own || current?.agreed === undefined ? null : agreedView(seen, item, current.agreed),
  };
}

function listView(seen: Seen): object {
  const { state, words, path, language } = seen;
  const { items, mine = {}, deadline } = state;
  const answered = items.filter(({ id }) => mine[id] !== undefined).length;
  return {
    list: items.map((item, i) => {
      const done = mine[item.id] !== undefined;
      return {
        href: `${path}/items/${item.id}`,
        number: i + 1,
        text: itemText(seen, item).text,
        state: word(words, `workshop.phone.${done ? 'answered' : 'open'}`),
        tone: done ? 'success' : 'none',
      };
    }),
    done: word(words, 'workshop.phone.done', { answered, count: items.length }),
    until:
      deadline === null
        ? ''
        : word(words, 'workshop.phone.until', { date: longDate(deadline.slice(0, 10), language) }),
  };
}
