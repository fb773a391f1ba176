import { prioritise } from '../consensus/prioritise.ts';
import { remember } from '../web/remember.ts';
import type { Room } from './kept.ts';
import type { Item, Priorities, State } from './model.ts';
import { givenPoints } from './points-given.ts';

/** So many rankings are kept; drawing one again takes about as long as all else of a page. */
const most = 100;

const ranked = remember(
  most,
  ({ given, things }: { given: ReturnType<typeof givenPoints>; things: readonly string[] }) =>
    JSON.stringify([given, things]),
  ({ given, things }) => prioritise(given, things),
);

/** How the points of one round come out; null: the item is none of points. */
function prioritiesIn({ votes }: Room, { id, points }: Item, round: number): Priorities | null {
  if (points === undefined) return null;
  const own = votes.filter((vote) => vote.item === id && vote.round === round);
  return ranked({ given: givenPoints(own, points), things: points.things });
}

/** The ranking of each round of points that was revealed last, in the order of the items. */
export const rankings = (room: Room): { item: Item; priorities: Priorities }[] =>
  room.workshop.items.flatMap((item) => {
    const shown = room.rounds.findLast((one) => one.item === item.id && one.phase !== 'voting');
    const priorities = shown === undefined ? null : prioritiesIn(room, item, shown.round);
    return priorities === null ? [] : [{ item, priorities }];
  });

/** The state with the ranking, where points are open and revealed. */
export function withRanking(state: State, room: Room): State {
  const { current } = state;
  if (current === null || current.phase === 'voting') return state;
  const item = state.items.find(({ id }) => id === current.item);
  const priorities = item === undefined ? null : prioritiesIn(room, item, current.round);
  return priorities === null ? state : { ...state, current: { ...current, priorities } };
}
