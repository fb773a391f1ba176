import { isDeepStrictEqual } from 'node:util';
import { votesWith } from './box.ts';
import type { Change, Room } from './kept.ts';
import type { Vote } from './model.ts';

/**
 * A room after a vote or after somebody has joined, as it would be read anew but for the order of its votes;
 * null: it has to be read. So a room that votes is not read again with every vote.
 * @param version of the room after the change
 */
export function roomAfter(room: Room, change: Change<unknown>, version: number): Room | null {
  const { outcome: _, vote, rounds = [], participants = [], ...more } = change;
  if (Object.keys(more).length > 0 || version !== room.workshop.version + 1) return null;
  if (!rounds.every((round) => room.rounds.some((known) => isDeepStrictEqual(known, round)))) return null;
  const last = room.participants.at(-1)?.joined ?? '';
  if (participants.length > 1 || participants.some(({ joined }) => joined <= last)) return null;
  const votes = vote === undefined ? room.votes : votesAfter(room, vote);
  if (votes === null) return null;
  return {
    ...room,
    workshop: { ...room.workshop, version },
    people: room.people + participants.length,
    participants: [
      ...room.participants,
      ...participants.map(({ keyHash: _, ...participant }) => participant),
    ],
    votes,
  };
}

function votesAfter({ participants, votes }: Room, vote: Omit<Vote, 'role'>): readonly Vote[] | null {
  const role = participants.find(({ id }) => id === vote.participant)?.role;
  return role === undefined ? null : votesWith(votes, { ...vote, role });
}
