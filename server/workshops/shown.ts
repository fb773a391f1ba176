import type { Room } from './kept.ts';
import type { Audience, State } from './model.ts';

/** A workshop as it is at one version, and what was made of it for each audience. */
export interface Snapshot {
  room: Room;
  states: Map<Audience, State>;
}

/** The newest version of each workshop that was shown of late; all who look at it look at the same. */
export interface Shown {
  at: (workshop: string, version: number) => Snapshot | undefined;
  keep: (room: Room) => Snapshot;
}

/** Of so many workshops; beyond, the one that was read first is forgotten. */
const most = 100;

export function newShown(): Shown {
  const known = new Map<string, Snapshot>();
  return {
    at: (workshop, version) => {
      const found = known.get(workshop);
      return found?.room.workshop.version === version ? found : undefined;
    },
    keep: (room) => {
      const { id } = room.workshop;
      const snapshot = { room, states: new Map() };
      known.delete(id);
      known.set(id, snapshot);
      if (known.size > most) known.delete(known.keys().next().value!);
      return snapshot;
    },
  };
}
