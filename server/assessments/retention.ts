import type { Store } from './store.ts';
import { monthsBefore } from './today.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes the assessments nobody has changed for so many months, and lists nobody has taken over for a day;
 * returns how many assessments.
 */
export async function deleteUnchanged(store: Store, now: Date, months: number): Promise<number> {
  await store.dropUploads(now);
  return store.deleteUnchangedSince(monthsBefore(now, months), now);
}

interface RetentionLog {
  info: (outcome: { deleted: number }, message: string) => void;
  error: (outcome: { err: unknown }, message: string) => void;
}

/**
 * Deletes what is too old now and once a day; keeps no process alive.
 * @param log is told what came of each run: the number deleted, or as an error why it failed
 * @returns stops it
 */
export function keepRetention(
  store: Store,
  clock: () => Date,
  months: number,
  log: RetentionLog,
): () => void {
  const run = (): void => {
    deleteUnchanged(store, clock(), months).then(
      (deleted) => log.info({ deleted }, 'retention'),
      (err: unknown) => log.error({ err }, 'retention failed'),
    );
  };
  run();
  const timer = setInterval(run, day);
  timer.unref();
  return () => clearInterval(timer);
}
