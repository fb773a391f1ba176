import { editionOf } from '../assessments/library.ts';
import type { Scale } from '../consensus/scale.ts';
import { spreadOf } from '../consensus/spread.ts';
import { Refusal } from '../web/errors.ts';
import { scaleOfItem } from './items.ts';
import type { Head, Room } from './kept.ts';
import type { Item, State } from './model.ts';
import type { WorkshopParts } from './parts.ts';
import { type Asking, stateFor } from './state.ts';

/**
 * The state of a workshop for who asks.
 * @throws Refusal 'workshop-not-found'
 */
export async function show(parts: WorkshopParts, id: string, asking: Asking): Promise<State> {
  const room = await roomOf(parts, id);
  return stateFor(room, asking, (item, rounds) => {
    const { choices, ...scale } = scaleIn(parts, room, item);
    const { votes, hands } = rounds.at(-1)!;
    return spreadOf(votes, hands, choices, { ...scale, earlier: rounds.slice(0, -1) });
  });
}

/** All of a workshop, for those who lead it. @throws Refusal 'workshop-not-found' */
export async function roomOf({ workshops: { store } }: WorkshopParts, id: string): Promise<Room> {
  const room = await store.read(id);
  if (room === null) throw new Refusal('workshop-not-found');
  return room;
}

/** What the votes on an item of a workshop are counted by. */
export function scaleIn(
  { library }: Pick<WorkshopParts, 'library'>,
  { questionnaire }: Head,
  item: Item,
): Scale {
  const { id, version, asOf } = questionnaire;
  return scaleOfItem(editionOf(library, id, version), item, asOf);
}
