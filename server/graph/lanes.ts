/** A line that runs up and down beside the questions, from the first to the last row it reaches. */
export interface Upright {
  key: string;
  from: number;
  to: number;
}

/**
 * A lane for each upright line, so that no two in one lane meet: the shortest lie nearest, in lane 0.
 * @param gap what must stay free between two in one lane
 */
export function lanesOf(lines: readonly Upright[], gap: number): Map<string, number> {
  const lanes: Upright[][] = [];
  const found = new Map<string, number>();
  const inOrder = [...lines].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  for (const line of inOrder) {
    const free = lanes.findIndex((lane) =>
      lane.every((l) => line.to + gap <= l.from || l.to + gap <= line.from),
    );
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), line];
    found.set(line.key, lane);
  }
  return found;
}
