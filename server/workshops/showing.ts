import { editionOf } from '../assessments/library.ts';
import { Refusal } from '../web/errors.ts';
import { countVotes } from './counting.ts';
import { choicesOf } from './items.ts';
import type { Room } from './kept.ts';
import type { State } from './model.ts';
import type { WorkshopParts } from './parts.ts';
import { type Asking, stateFor } from './state.ts';

/**
 * The state of a workshop for who asks.
 * @throws Refusal 'workshop-not-found'
 */
export async function show(parts: WorkshopParts, id: string, asking: Asking): Promise<State> {
  const room = await roomOf(parts, id);
  const { id: questionnaire, version } = room.questionnaire;
  const edition = editionOf(parts.library, questionnaire, version);
  return stateFor(room, asking, (item, votes, hands) => countVotes(votes, hands, choicesOf(edition, item)));
}

/** All of a workshop, for those who lead it. @throws Refusal 'workshop-not-found' */
export async function roomOf({ workshops: { store } }: WorkshopParts, id: string): Promise<Room> {
  const room = await store.read(id);
  if (room === null) throw new Refusal('workshop-not-found');
  return room;
}
