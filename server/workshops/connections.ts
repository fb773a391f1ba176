/** The connections that are open for live events, by who holds them. */
export interface Connections {
  /** Keeps what ends a connection; more than `most` of one holder end the oldest. Returns what forgets it. */
  add: (holder: string, most: number, end: () => void) => () => void;
  endAll: () => void;
}

export function newConnections(): Connections {
  const open = new Map<string, Set<() => void>>();
  return {
    add: (holder, most, end) => {
      const held = open.get(holder) ?? new Set();
      open.set(holder, held.add(end));
      for (const oldest of [...held].slice(0, Math.max(0, held.size - most))) {
        held.delete(oldest);
        oldest();
      }
      return () => {
        held.delete(end);
        if (held.size === 0 && open.get(holder) === held) open.delete(holder);
      };
    },
    endAll: () => {
      for (const held of open.values()) for (const end of held) end();
      open.clear();
    },
  };
}
