/** Tells who listens that a workshop has changed; nothing is told but its version. */
export interface Live {
  /** @param counts nothing but how many have joined or voted is other than before */
  tell: (workshop: string, version: number, counts?: boolean) => void;
  /** Tells that the workshop is there no more. */
  end: (workshop: string) => void;
  /**
   * Returns what ends the listening.
   * @param hear is given the version, or null where the workshop is there no more
   * @param patient may hear later how many have joined or voted, so that not all ask at once
   */
  listen: (workshop: string, hear: Hear, patient?: boolean) => () => void;
}

type Hear = (version: number | null) => void;

interface Listeners {
  prompt: Set<Hear>;
  /** With the version each has heard, whoever heard longest ago first. */
  patient: Map<Hear, number>;
  version: number;
  /** What is to be told at the end of the span that is running. */
  due: 'nothing' | 'counts' | 'all';
  /** Whether all were told within that span already. */
  told: boolean;
  span: NodeJS.Timeout | undefined;
}

/** How long changes are gathered before they are told together, in milliseconds. */
const gathering = 250;

/** So many who are patient are told in a span how many have voted: 100 in a second. */
const inOneSpan = 25;

/**
 * Within this process alone: whoever listens is connected to it. What comes first is told at once, what
 * follows within a span is told together at its end, with the newest version. What all have to see does not
 * wait behind counts.
 */
export function newLive(): Live {
  const rooms = new Map<string, Listeners>();
  return {
    tell: (workshop, version, counts = false) => {
      const room = rooms.get(workshop);
      if (room === undefined) return;
      room.version = Math.max(room.version, version);
      if (!counts && !room.told) tellAll(room);
      else if (!counts) room.due = 'all';
      else if (room.span === undefined) tellPrompt(room);
      else if (room.due === 'nothing') room.due = 'counts';
      room.span ??= setInterval(endSpan, gathering, room).unref();
    },
    end: (workshop) => {
      const room = rooms.get(workshop);
      for (const hear of [...(room?.prompt ?? []), ...(room?.patient.keys() ?? [])]) hear(null);
    },
    listen: (workshop, hear, patient = false) => {
      const room = rooms.get(workshop) ?? nobody();
      rooms.set(workshop, room);
      if (patient) room.patient.set(hear, room.version);
      else room.prompt.add(hear);
      return () => {
        room.prompt.delete(hear);
        room.patient.delete(hear);
        if (room.prompt.size + room.patient.size > 0 || rooms.get(workshop) !== room) return;
        clearInterval(room.span);
        rooms.delete(workshop);
      };
    },
  };
}

const nobody = (): Listeners => ({
  prompt: new Set(),
  patient: new Map(),
  version: 0,
  due: 'nothing',
  told: false,
  span: undefined,
});

function endSpan(room: Listeners): void {
  const { due, told } = room;
  const quiet = due === 'nothing' && !told && !someBehind(room);
  if (quiet) {
    clearInterval(room.span);
    room.span = undefined;
  }
  room.due = 'nothing';
  room.told = false;
  if (due === 'all') tellAll(room);
  else {
    if (due === 'counts') tellPrompt(room);
    tellSome(room);
  }
}

function tellPrompt({ prompt, version }: Listeners): void {
  for (const hear of prompt) hear(version);
}

function tellAll(room: Listeners): void {
  const { patient, version } = room;
  room.told = true;
  room.due = 'nothing';
  tellPrompt(room);
  for (const hear of [...patient.keys()]) {
    patient.set(hear, version);
    hear(version);
  }
}

/** Whoever was told goes to the end, so that all come in turn. */
function tellSome({ patient, version }: Listeners): void {
  for (const [hear, heard] of patient.entries().take(inOneSpan).toArray()) {
    if (heard === version) return;
    patient.delete(hear);
    patient.set(hear, version);
    hear(version);
  }
}

function someBehind({ patient, version }: Listeners): boolean {
  const first = patient.values().next();
  return first.value !== undefined && first.value < version;
}
