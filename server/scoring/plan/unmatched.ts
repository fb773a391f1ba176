import type { Group } from './groups.ts';

/** What choices are compared by; only such of one group are. */
export interface Rated {
  group: Group;
  /** Person-days at most. */
  effort: number;
  /** Points of the goal without means whose weights may change. */
  gain: number;
  /** By mean: weighted points. */
  leaning: readonly number[];
  /** Points of the goal if each point of a mean arrives with the least, and with the most. */
  low: number;
  high: number;
  /** Points of which it is known only that more are no worse. */
  points: readonly number[];
}

/** Those that no other one of the same group matches, which takes no more days and brings no less in any case. */
export function unmatched<T extends Rated>(choices: readonly T[]): T[] {
  const groups = Map.groupBy(choices, ({ group }) => group);
  return [...groups.values()].flatMap((alike) => {
    const sorted = alike.sort((a, b) => a.effort - b.effort || b.low - a.low || b.high - a.high);
    const { leaning, points } = sorted[0]!;
    return points.length === 0 && leaning.length <= 1 ? overTwo(sorted) : overAll(sorted);
  });
}

/**
 * With one mean a choice brings no less in any case if it does at both ends. Those kept so far make stairs:
 * with `low` falling, `high` rises.
 */
function overTwo<T extends Rated>(sorted: readonly T[]): T[] {
  const stairs: Rated[] = [];
  return sorted.filter((one) => {
    // The first step that is not above it at the low end.
    let [from, to] = [0, stairs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (stairs[middle]!.low >= one.low) from = middle + 1;
      else to = middle;
    }
    if (from > 0 && stairs[from - 1]!.high >= one.high) return false;
    let end = from;
    while (end < stairs.length && stairs[end]!.high <= one.high) end += 1;
    stairs.splice(from, end - from, one);
    return true;
  });
}

function overAll<T extends Rated>(sorted: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of sorted) if (!kept.some((other) => matches(other, one))) kept.push(one);
  return kept;
}

/** Whether one brings no less than another, however much of a point arrives. */
function matches(one: Rated, other: Rated): boolean {
  const lost = one.group.slopes.reduce((sum, [least, most], i) => {
    const by = other.leaning[i]! - one.leaning[i]!;
    return sum + Math.max(least * by, most * by);
  }, 0);
  return one.gain - other.gain >= lost - 1e-9 && one.points.every((n, i) => n >= other.points[i]!);
}
