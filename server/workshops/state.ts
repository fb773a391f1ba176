import { mergedRoles, shownRoles } from '../consensus/groups.ts';
import type { Answer } from '../questionnaire/answers.ts';
import { boxOf } from './box.ts';
import type { Room } from './kept.ts';
import type { Audience, CurrentState, Hands, Item, Participant, Role, Spread, State, Vote } from './model.ts';
import { newestRound, standingRound } from './rounds.ts';

/** What is given in one round of an item. */
export interface Given {
  votes: readonly Vote[];
  hands: readonly Hands[];
}

/** Counts the last of some rounds of an item. */
export type SpreadOf = (item: Item, rounds: readonly Given[]) => Spread;

/** Who asks for the state; a participant sees their own votes too. */
export type Asking =
  | { audience: Exclude<Audience, 'participant'> }
  | { audience: 'participant'; participant: string };

/**
 * What all of an audience see of a workshop. What others voted is told as counts alone and once it is
 * revealed; names and who has voted are told to those who lead.
 */
export function sharedState(room: Room, audience: Audience, spreadOf: SpreadOf): State {
  const { id, version, code, title, closed, pace, deadline, items, current } = room.workshop;
  const known = current === null ? undefined : items.find((item) => item.id === current.item);
  const { apart } = room.workshop;
  return {
    id,
    version,
    code,
    title,
    closed,
    pace,
    deadline,
    people: room.participants.length,
    byRole: peopleByRole(room.participants),
    items: items.map((item) => itemState(room, item)),
    current: known === undefined ? null : currentState(room, known, audience, spreadOf),
    ...(apart === undefined ? {} : { apart }),
  };
}

/** What a participant sees: what all see, and their own votes. */
export function withOwn(state: State, room: Room, participant: string): State {
  const me = room.participants.find(({ id }) => id === participant);
  if (me === undefined) return state;
  const mine = ownVotes(room, me);
  const { current } = state;
  return {
    ...state,
    me: { role: me.role, name: me.name },
    mine,
    current: current === null ? null : { ...current, mine: mine[current.item] ?? null },
  };
}

/** Roles with fewer than three people are put together; null where that would still tell too much. */
function peopleByRole(participants: readonly Participant[]): State['byRole'] {
  const people = Map.groupBy(participants, ({ role }) => role);
  const count = (role: Role): number => people.get(role)?.length ?? 0;
  const groups = mergedRoles(new Map([...people.keys()].map((role) => [role, count(role)])));
  if (groups === null) return null;
  return shownRoles(groups).map((shown) => {
    const own = [...people.keys()].filter((role) => groups.get(role) === shown);
    return { role: shown, people: own.reduce((sum, role) => sum + count(role), 0) };
  });
}

function itemState(room: Room, item: Item): State['items'][number] {
  const newest = standingRound(room, item.id);
  const voted = newest === undefined ? 0 : boxOf(room.votes, item.id, newest.round).size;
  return { ...item, rounds: newest?.round ?? 0, phase: newest?.phase ?? null, voted };
}

function ownVotes(room: Room, me: Participant): NonNullable<State['mine']> {
  const own = room.workshop.items.flatMap(({ id }): [string, Answer][] => {
    const vote = boxOf(room.votes, id, newestRound(room, id)?.round ?? 1).get(me.id);
    return vote === undefined ? [] : [[id, vote.answer]];
  });
  return Object.fromEntries(own);
}

function currentState(room: Room, item: Item, audience: Audience, spreadOf: SpreadOf): CurrentState {
  const current = room.workshop.current!;
  const votes = boxOf(room.votes, item.id, current.round);
  const given = (round: number): Given => ({
    votes: [...boxOf(room.votes, item.id, round).values()],
    hands: handsOf(room, item.id, round),
  });
  const spreadIn = (last: number): Spread =>
    spreadOf(
      item,
      Array.from({ length: last }, (_, before) => given(before + 1)),
    );
  const shown = current.phase !== 'voting';
  const agreed = current.phase === 'agreed' ? room.agreed.find((one) => one.item === item.id) : undefined;
  return {
    item: current.item,
    round: current.round,
    phase: current.phase,
    endsAt: current.endsAt,
    of: item.of,
    voted: votes.size,
    ...(audience === 'moderator' ? { who: whoVoted(room, votes) } : {}),
    ...(shown ? { spread: spreadIn(current.round) } : {}),
    ...(shown && current.round > 1 ? { before: spreadIn(current.round - 1) } : {}),
    ...(agreed === undefined ? {} : { agreed }),
  };
}

function whoVoted(
  { participants }: Room,
  votes: ReadonlyMap<string, Vote>,
): NonNullable<CurrentState['who']> {
  return participants.map(({ id, name, role }) => ({ id, name, role, voted: votes.has(id) }));
}

const handsOf = ({ hands }: Room, item: string, round: number): Hands[] =>
  hands.filter((shown) => shown.item === item && shown.round === round);
