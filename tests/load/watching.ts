import type { Phase } from '../../server/workshops/model.ts';
import { listen } from './stream.ts';

/** What a screen shows of a workshop. */
export interface Shown {
  /** The version shown, or a later one. */
  version: number;
  item: string | null;
  phase: Phase | null;
}

/** A screen that hears of changes and then reads what it shows, as the pages do. */
export interface Watching<T extends Shown> {
  shown: () => T | undefined;
  /** When it heard a version or a later one first, as performance.now(). */
  heardAt: (version: number) => number | undefined;
  /** When something has become so that is shown. */
  shows: (is: (shown: T) => boolean) => Promise<void>;
  leave: () => void;
}

export interface Watched<T extends Shown> {
  /** Of the live events. */
  url: string;
  key: string;
  /** @param version that was heard last */
  read: (version: number) => Promise<T>;
  /** What could not be read is told and read again. */
  failed: (why: string) => void;
}

/** How long a page waits before it reads again what it could not read, in milliseconds. */
const again = 3000;

/** What is told while something is read is read afterwards, once. */
export function watch<T extends Shown>({ url, key, read, failed }: Watched<T>): Watching<T> {
  const heard: { version: number; at: number }[] = [];
  const waiting = new Set<() => void>();
  let shown: T | undefined;
  let reading = false;
  let behind = false;
  let left = false;
  const refresh = async (): Promise<void> => {
    behind = reading;
    if (reading || left) return;
    reading = true;
    try {
      shown = await read(heard.at(-1)!.version);
      for (const look of waiting) look();
    } catch (error) {
      if (!left) failed(String(error));
      setTimeout(refresh, again);
    }
    reading = false;
    if (behind) await refresh();
  };
  const stream = listen(url, key, (version) => {
    heard.push({ version, at: performance.now() });
    void refresh();
  });
  return {
    shown: () => shown,
    heardAt: (version) => heard.find((one) => one.version >= version)?.at,
    shows: (is) =>
      new Promise((done) => {
        const look = (): void => {
          if (shown === undefined || !is(shown)) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
      }),
    leave: () => {
      left = true;
      stream.leave();
    },
  };
}
