import { roomAfter } from './following.ts';
import type { Change, Room } from './kept.ts';
import type { Audience, State } from './model.ts';

/** A workshop as it is at one version, and what was made of it for each audience. */
export interface Snapshot {
  room: Room;
  states: Map<Audience, State>;
}

/** The newest version of each workshop that was shown of late; all who look at it look at the same. */
export interface Shown {
  at: (workshop: string, version: number) => Snapshot | undefined;
  /** Reads a workshop for all who want to see it at the same time; null: it is not there. */
  read: (workshop: string, version: number, read: () => Promise<Room | null>) => Promise<Snapshot | null>;
  /** Brings what is known of a workshop to the version a change has led to, where that needs no reading. */
  follow: (workshop: string, change: Change<unknown>, version: number) => void;
}

/** Of so many workshops; beyond, the one that was read first is forgotten. */
const most = 100;

export function newShown(): Shown {
  const known = new Map<string, Snapshot>();
  const reading = new Map<string, Promise<Snapshot | null>>();
  const keep = (room: Room): Snapshot => {
    const { id } = room.workshop;
    const snapshot = { room, states: new Map() };
    known.delete(id);
    known.set(id, snapshot);
    if (known.size > most) known.delete(known.keys().next().value!);
    return snapshot;
  };
  return {
    at: (workshop, version) => {
      const found = known.get(workshop);
      return found?.room.workshop.version === version ? found : undefined;
    },
    read: (workshop, version, read) => {
      const name = `${workshop} ${version}`;
      const begun =
        reading.get(name) ??
        read()
          .then((room) => (room === null ? null : keep(room)))
          .finally(() => reading.delete(name));
      reading.set(name, begun);
      return begun;
    },
    follow: (workshop, change, version) => {
      const before = known.get(workshop)?.room;
      const after = before === undefined ? null : roomAfter(before, change, version);
      if (after !== null) keep(after);
    },
  };
}
