/**
 * Asks at most once in so many milliseconds; in between, what came of it last is given again, also where
 * it failed.
 */
export function nowAndThen<T>(
  clock: () => Date,
  milliseconds: number,
  ask: () => Promise<T>,
): () => Promise<T> {
  let last: { at: number; outcome: Promise<T> } | undefined;
  return () => {
    const at = clock().getTime();
    if (last === undefined || Math.abs(at - last.at) >= milliseconds) last = { at, outcome: ask() };
    return last.outcome;
  };
}
