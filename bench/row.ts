/** One comparison. `ratio`: how many times as fast (or as small) ours is as the other; higher is better. */
export interface Row {
  name: string;
  ours: number;
  other: number;
  ratio: number;
  unit: string;
}

/** A row of two figures of which the lower is the better. */
export function lowerIsBetter(name: string, ours: number, other: number, unit: string): Row {
  return { name, ours, other, ratio: other / ours, unit };
}

/** A row of two figures of which the higher is the better. */
export function higherIsBetter(name: string, ours: number, other: number, unit: string): Row {
  return { name, ours, other, ratio: ours / other, unit };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
