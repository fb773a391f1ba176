import type { Parts } from '../assessments/parts.ts';
import { Refusal } from '../web/errors.ts';
import type { Change, Head } from './kept.ts';
import { type Live, newLive } from './live.ts';
import { newShown, type Shown } from './shown.ts';
import type { WorkshopStore } from './store.ts';
import { newTally, type Tally } from './tally.ts';
import { newTries, type Tries } from './tries.ts';

/** What the workshops of this process share. */
export interface Workshops {
  store: WorkshopStore;
  live: Live;
  tries: Tries;
  /** How often each participant voted of late. */
  votes: Tally;
  shown: Shown;
}

export interface WorkshopParts extends Parts {
  workshops: Workshops;
}

/** To be made once a process: whoever changes a workshop reaches whoever listens to it. */
export const openWorkshops = (store: WorkshopStore): Workshops => ({
  store,
  live: newLive(),
  tries: newTries(),
  votes: newTally(60_000),
  shown: newShown(),
});

/**
 * Changes a workshop in one transaction, then tells all who listen.
 * @throws Refusal 'workshop-not-found', or whatever the decision throws
 */
export async function change<T>(
  { workshops: { store, live, shown }, clock }: WorkshopParts,
  id: string,
  decide: (head: Head) => Change<T>,
): Promise<T> {
  let decided: Change<T> | undefined;
  const done = await store.change(id, clock(), (head) => {
    decided = decide(head);
    return decided;
  });
  if (done === null || decided === undefined) throw new Refusal('workshop-not-found');
  if (done.changed) {
    shown.follow(id, decided, done.version);
    live.tell(id, done.version, decided.vote !== undefined || decided.participants !== undefined);
  }
  return done.outcome;
}

/** As `change`, for what only an open workshop allows. @throws Refusal 'workshop-closed' */
export function changeOpen<T>(
  parts: WorkshopParts,
  id: string,
  decide: (head: Head) => Change<T>,
): Promise<T> {
  return change(parts, id, (head) => {
    if (head.workshop.closed) throw new Refusal('workshop-closed');
    return decide(head);
  });
}
