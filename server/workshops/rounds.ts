import type { Head, Round } from './kept.ts';
import type { Item, Workshop } from './model.ts';

/** The newest round of an item; undefined: it was never opened. */
export const newestRound = ({ rounds }: Pick<Head, 'rounds'>, item: string): Round | undefined =>
  rounds.findLast((round) => round.item === item);

/** The first round of an item, as it begins. */
export const firstRound = (item: string): Round => ({ item, round: 1, phase: 'voting', endsAt: null });

/** The newest round of an item; at one's own pace each item is in its first from the start. */
export const standingRound = (head: Pick<Head, 'rounds' | 'workshop'>, item: string): Round | undefined =>
  newestRound(head, item) ?? (head.workshop.pace === 'own' ? firstRound(item) : undefined);

/** The item of an id, undefined where the workshop has none. */
export const itemOf = ({ items }: Pick<Workshop, 'items'>, id: string): Item | undefined =>
  items.find((item) => item.id === id);

/**
 * The round of an item that takes votes now, null: none does. What is open takes them until it is revealed;
 * at one's own pace every item does until the deadline. The end of a timer closes nothing by itself.
 */
export function votingRound(head: Head, item: string, now: Date): Round | null {
  const { pace, deadline, current, closed } = head.workshop;
  if (closed) return null;
  const own = pace === 'own' && (deadline === null || now.getTime() < Date.parse(deadline));
  if (!own && current?.item !== item) return null;
  const round = standingRound(head, item);
  return round?.phase === 'voting' ? round : null;
}
