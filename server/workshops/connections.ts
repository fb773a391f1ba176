/** The connections that are open for live events, by who holds them. */
export interface Connections {
  /** Keeps what ends a connection; more than `most` of one holder end the oldest. Returns what forgets it. */
  add: (holder: string, most: number, end: End) => () => void;
  endAll: () => void;
}

/** Ends a connection; where another took its place, it is told not to come back. */
export type End = (replaced: boolean) => void;

export function newConnections(): Connections {
  const open = new Map<string, Set<End>>();
  return {
    add: (holder, most, end) => {
      const held = open.get(holder) ?? new Set();
      open.set(holder, held.add(end));
      for (const oldest of [...held].slice(0, Math.max(0, held.size - most))) {
        held.delete(oldest);
        oldest(true);
      }
      return () => {
        held.delete(end);
        if (held.size === 0 && open.get(holder) === held) open.delete(holder);
      };
    },
    endAll: () => {
      for (const held of open.values()) for (const end of held) end(false);
      open.clear();
    },
  };
}
