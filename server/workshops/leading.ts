import { Refusal } from '../web/errors.ts';
import type { Change, Head, Round } from './kept.ts';
import { changeOpen, type WorkshopParts } from './parts.ts';
import { firstRound, itemOf, newestRound, standingRound } from './rounds.ts';

/** Opens an item for all; one that was open before goes on where it stood. @throws Refusal 'item-not-there' */
export function open(parts: WorkshopParts, id: string, item: string): Promise<void> {
  return changeOpen(parts, id, (head) => {
    if (itemOf(head.workshop, item) === undefined) throw new Refusal('item-not-there', { item });
    const rounds = newestRound(head, item) === undefined ? [firstRound(item)] : [];
    return { rounds, current: item, outcome: undefined };
  });
}

/** Shows the votes of an item; no further ones are taken. @throws Refusal 'not-open' */
export function reveal(parts: WorkshopParts, id: string, item: string): Promise<void> {
  return changeRound(parts, id, item, (round) =>
    round.phase === 'voting' ? [{ ...round, phase: 'revealed', endsAt: null }] : [],
  );
}

/** Tells what the sources say about a statement. @throws Refusal 'not-open', 'not-revealed', 'item-not-there' */
export function solve(parts: WorkshopParts, id: string, item: string): Promise<void> {
  return changeRound(parts, id, item, (round, { workshop }) => {
    if (itemOf(workshop, item)?.of !== 'myth') throw new Refusal('item-not-there', { item });
    if (round.phase === 'voting') throw new Refusal('not-revealed');
    return [{ ...round, phase: 'agreed' }];
  });
}

/** Hides the votes of an item again and takes further ones in the same round. @throws Refusal 'not-open' */
export function reopen(parts: WorkshopParts, id: string, item: string): Promise<void> {
  return changeRound(parts, id, item, (round) =>
    round.phase === 'revealed' ? [{ ...round, phase: 'voting' }] : [],
  );
}

/**
 * Begins the next round of an item.
 * @param seen the round after which it comes; where a later one is there already, nothing happens
 * @throws Refusal 'not-open', 'not-revealed'
 */
export function voteAnew(parts: WorkshopParts, id: string, item: string, seen: number): Promise<void> {
  return changeRound(parts, id, item, (round) => {
    if (round.round > seen) return [];
    if (round.phase === 'voting') throw new Refusal('not-revealed');
    return [{ ...firstRound(item), round: round.round + 1 }];
  });
}

/** Sets the timer of an item that is voted on, in seconds from now, or takes it away. @throws Refusal */
export function setTimer(
  parts: WorkshopParts,
  id: string,
  item: string,
  seconds: number | null,
): Promise<void> {
  const endsAt = seconds === null ? null : new Date(parts.clock().getTime() + seconds * 1000).toISOString();
  return changeRound(parts, id, item, (round) => {
    if (round.phase !== 'voting') throw new Refusal('vote-closed');
    return [{ ...round, endsAt }];
  });
}

function changeRound(
  parts: WorkshopParts,
  id: string,
  item: string,
  decide: (newest: Round, head: Head) => Round[],
): Promise<void> {
  return changeOpen(parts, id, (head): Change<undefined> => {
    if (itemOf(head.workshop, item) === undefined) throw new Refusal('item-not-there', { item });
    const newest = standingRound(head, item);
    if (newest === undefined) throw new Refusal('not-open');
    return { rounds: decide(newest, head), outcome: undefined };
  });
}
