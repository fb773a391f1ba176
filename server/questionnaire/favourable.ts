import type { PartSource, ScoreSource } from './model.ts';

/** The parts of a score, its points turned where fewer are better: more is the better answer then everywhere. */
export function favourableParts({ parts = [], better }: ScoreSource): PartSource[] {
  if (better !== 'less') return parts;
  return parts.map((part) =>
    part.points === undefined
      ? part
      : { ...part, points: Object.fromEntries(Object.entries(part.points).map(([id, n]) => [id, -n])) },
  );
}
