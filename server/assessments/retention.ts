import type { Store } from './store.ts';
import { monthsBefore } from './today.ts';

const day = 24 * 60 * 60 * 1000;

/** Deletes the assessments nobody has changed for so many months; returns how many. */
export function deleteUnchanged(store: Store, now: Date, months: number): Promise<number> {
  return store.deleteUnchangedSince(monthsBefore(now, months), now);
}

/**
 * Deletes what is too old now and once a day; keeps no process alive.
 * @param told is given what came of each run: the number deleted, or the failure
 * @returns stops it
 */
export function keepRetention(
  store: Store,
  clock: () => Date,
  months: number,
  told: (outcome: { deleted: number } | { err: unknown }) => void,
): () => void {
  const run = (): void => {
    deleteUnchanged(store, clock(), months).then(
      (deleted) => told({ deleted }),
      (err: unknown) => told({ err }),
    );
  };
  run();
  const timer = setInterval(run, day);
  timer.unref();
  return () => clearInterval(timer);
}
