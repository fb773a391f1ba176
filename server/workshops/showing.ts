import { editionOf } from '../assessments/library.ts';
import type { Scale } from '../consensus/scale.ts';
import { spreadOf } from '../consensus/spread.ts';
import { Refusal } from '../web/errors.ts';
import { scaleOfItem } from './items.ts';
import type { Head, Room } from './kept.ts';
import type { Item, State } from './model.ts';
import type { WorkshopParts } from './parts.ts';
import { withRanking } from './ranking.ts';
import type { Snapshot } from './shown.ts';
import { type Asking, sharedState, withOwn } from './state.ts';

/**
 * The state of a workshop for who asks; what is the same for all of an audience is made once a version.
 * @throws Refusal 'workshop-not-found'
 */
export async function show(parts: WorkshopParts, id: string, asking: Asking): Promise<State> {
  const { room, states } = await snapshotOf(parts, id);
  const { audience } = asking;
  const state = states.get(audience) ?? withRanking(sharedState(room, audience, spreadIn(parts, room)), room);
  states.set(audience, state);
  return asking.audience === 'participant' ? withOwn(state, room, asking.participant) : state;
}

/** All of a workshop, for those who lead it. @throws Refusal 'workshop-not-found' */
export async function roomOf(parts: WorkshopParts, id: string): Promise<Room> {
  return (await snapshotOf(parts, id)).room;
}

async function snapshotOf({ workshops: { store, shown } }: WorkshopParts, id: string): Promise<Snapshot> {
  const version = await store.version(id);
  if (version === null) throw new Refusal('workshop-not-found');
  const snapshot = shown.at(id, version) ?? (await shown.read(id, version, () => store.read(id)));
  if (snapshot === null) throw new Refusal('workshop-not-found');
  return snapshot;
}

const spreadIn =
  (parts: WorkshopParts, room: Room): Parameters<typeof sharedState>[2] =>
  (item, rounds) => {
    const { choices, ...scale } = scaleIn(parts, room, item);
    const { votes, hands } = rounds.at(-1)!;
    return spreadOf(votes, hands, choices, { ...scale, earlier: rounds.slice(0, -1) });
  };

/** What the votes on an item of a workshop are counted by. */
export function scaleIn(
  { library }: Pick<WorkshopParts, 'library'>,
  { questionnaire }: Head,
  item: Item,
): Scale {
  const { id, version, asOf } = questionnaire;
  return scaleOfItem(editionOf(library, id, version), item, asOf);
}
