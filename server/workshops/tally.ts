/** Counts what comes from whom within spans of time, in the memory of this process. */
export interface Tally {
  /** How often so far in the span that is running. */
  count: (whom: string, now: Date) => number;
  add: (whom: string, now: Date) => void;
  /** Whole seconds until the running span of someone ends. */
  wait: (whom: string, now: Date) => number;
}

/** Beyond so many, those whose span is over are forgotten. */
const many = 10_000;

/** @param span in milliseconds; it begins with the first that is counted */
export function newTally(span: number): Tally {
  const spans = new Map<string, { until: number; count: number }>();
  const running = (whom: string, now: Date) => {
    const found = spans.get(whom);
    return found !== undefined && now.getTime() < found.until ? found : undefined;
  };
  return {
    count: (whom, now) => running(whom, now)?.count ?? 0,
    add: (whom, now) => {
      if (spans.size >= many)
        for (const [old, { until }] of spans) if (until <= now.getTime()) spans.delete(old);
      const { until, count } = running(whom, now) ?? { until: now.getTime() + span, count: 0 };
      spans.set(whom, { until, count: count + 1 });
    },
    wait: (whom, now) => Math.ceil(((running(whom, now)?.until ?? now.getTime()) - now.getTime()) / 1000),
  };
}
