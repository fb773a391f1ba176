/** Tells who listens that a workshop has changed; nothing is told but its version. */
export interface Live {
  tell: (workshop: string, version: number) => void;
  /** Tells that the workshop is there no more. */
  end: (workshop: string) => void;
  /**
   * Returns what ends the listening.
   * @param hear is given the version, or null where the workshop is there no more
   */
  listen: (workshop: string, hear: Hear) => () => void;
}

type Hear = (version: number | null) => void;

/** How long changes are gathered before they are told together, in milliseconds. */
const gathering = 250;

/**
 * Within this process alone: whoever listens is connected to it. Changes that come close together are told
 * once, with the newest version.
 */
export function newLive(): Live {
  const listeners = new Map<string, Set<Hear>>();
  const waiting = new Map<string, number>();
  const say = (workshop: string): void => {
    const version = waiting.get(workshop);
    waiting.delete(workshop);
    if (version === undefined) return;
    for (const hear of listeners.get(workshop) ?? []) hear(version);
  };
  return {
    tell: (workshop, version) => {
      if (!waiting.has(workshop) && listeners.has(workshop)) setTimeout(say, gathering, workshop).unref();
      if (listeners.has(workshop)) waiting.set(workshop, Math.max(version, waiting.get(workshop) ?? 0));
    },
    end: (workshop) => {
      waiting.delete(workshop);
      for (const hear of listeners.get(workshop) ?? []) hear(null);
    },
    listen: (workshop, hear) => {
      const there = listeners.get(workshop) ?? new Set();
      listeners.set(workshop, there.add(hear));
      return () => {
        there.delete(hear);
        if (there.size === 0) listeners.delete(workshop);
      };
    },
  };
}
