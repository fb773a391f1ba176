import { setImmediate as next } from 'node:timers/promises';
import type { Database, Queries } from '../storage/database.ts';
import { StorageFailure } from '../storage/failure.ts';
import { Refusal } from '../web/errors.ts';

type Work<T> = (queries: Queries) => Promise<T>;

interface Job {
  work: Work<unknown>;
  done: (outcome: unknown) => void;
  failed: (error: unknown) => void;
}

/**
 * Writes what comes at the same time in one transaction: waiting for the disk takes longer than all the rest,
 * and a room that votes waits once. Each promise is kept when its work is on disk, in the order in which it
 * came; work that is refused or fails does not take other work with it.
 * @param database whose transactions are used; work has to refuse before it writes
 */
export function writeTogether(database: Pick<Database, 'write'>): <T>(work: Work<T>) => Promise<T> {
  let waiting: Job[] = [];
  let writing = false;
  const writeWaiting = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      // Whatever has arrived meanwhile is handled first and comes along.
      await next();
      const jobs = waiting;
      waiting = [];
      await writeAll(database, jobs);
    }
    writing = false;
  };
  return <T>(work: Work<T>) =>
    new Promise<T>((done, failed) => {
      waiting.push({ work, done: done as Job['done'], failed });
      if (!writing) void writeWaiting();
    });
}

async function writeAll(database: Pick<Database, 'write'>, jobs: readonly Job[]): Promise<void> {
  const [first] = jobs;
  if (first !== undefined && jobs.length === 1)
    return database.write(first.work).then(first.done, first.failed);
  const tell: (() => void)[] = [];
  try {
    await database.write(async (queries) => {
      for (const { work, done, failed } of jobs)
        try {
          const outcome = await work(queries);
          tell.push(() => done(outcome));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          tell.push(() => failed(error));
        }
    });
  } catch (error) {
    // Nothing was written. What the database cannot do it cannot do for any of them; else each is tried alone.
    for (const job of jobs)
      if (error instanceof StorageFailure) job.failed(error);
      else await writeAll(database, [job]);
    return;
  }
  for (const one of tell) one();
}
