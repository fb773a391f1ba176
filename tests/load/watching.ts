import type { State } from '../../server/workshops/model.ts';
import type { Call } from './calls.ts';
import { listen } from './stream.ts';

/** A screen that hears of changes and then reads the state, as the pages do. */
export interface Watching {
  /** The state it shows. */
  state: () => State | undefined;
  /** When it heard a version or a later one first, as performance.now(). */
  heardAt: (version: number) => number | undefined;
  /** When something has become so that is shown. */
  shows: (is: (state: State) => boolean) => Promise<void>;
  leave: () => void;
}

export interface Watched {
  address: string;
  workshop: string;
  key: string;
  call: Call;
  /** A state was read and is shown from now on. */
  shown?: (state: State) => void;
  /** A state could not be read; it is tried again. */
  failed: (why: string) => void;
}

/** How long a page waits before it reads again what it could not read, in milliseconds. */
const again = 3000;

/** What is told while the state is read is read afterwards, once. */
export function watch({ address, workshop, key, call, shown, failed }: Watched): Watching {
  const path = `/api/workshops/${workshop}`;
  const heard: { version: number; at: number }[] = [];
  const waiting = new Set<() => void>();
  let state: State | undefined;
  let reading = false;
  let behind = false;
  let left = false;
  const read = async (): Promise<void> => {
    behind = reading;
    if (reading || left) return;
    reading = true;
    try {
      const answer = await call('GET', path, key);
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body.code}`);
      state = answer.body as State;
      shown?.(state);
      for (const look of waiting) look();
    } catch (error) {
      if (!left) failed(String(error));
      setTimeout(read, again);
    }
    reading = false;
    if (behind) await read();
  };
  const stream = listen(`${address}${path}/events`, key, (version) => {
    heard.push({ version, at: performance.now() });
    void read();
  });
  return {
    state: () => state,
    heardAt: (version) => heard.find((one) => one.version >= version)?.at,
    shows: (is) =>
      new Promise((done) => {
        const look = (): void => {
          if (state === undefined || !is(state)) return;
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
