import { grouping, groupOf, meansWith, numbered } from './groups.ts';
import type { Mean, Option, Span } from './options.ts';
import { type Rated, unmatched } from './unmatched.ts';

/** A choice from the components so far. */
export interface Chosen extends Rated {
  measures: readonly number[];
  before: Chosen | null;
}

/** So many choices are kept side by side. */
const mostKept = 20_000;

/** Sums in another order differ in the last bits; what differs by less is the same. */
const tidy = (n: number): number => Math.round(n * 1e8) / 1e8;

/**
 * All choices from the components that could be the best for some number of days: those that no other one
 * of the same group matches. Components are independent, so what is matched early is left out early; those
 * that change weights come first, since weights that are settled make points comparable.
 * @returns `exact`: false where so many were left that some had to be dropped
 */
export function frontOver(
  components: readonly (readonly Option[])[],
  means: readonly Mean[],
): { kept: Chosen[]; exact: boolean } {
  const order = components
    .map(numbered)
    .sort((a, b) => b.variety - a.variety || a.options.length - b.options.length);
  const later: Mean[][] = [[...means]];
  for (const { options } of order.toReversed()) later.unshift(meansWith(later[0]!, options));
  let kept: Chosen[] = [beginning(means)];
  let exact = true;
  for (const [i, component] of order.entries()) {
    const into = grouping(component, later[i + 1]!);
    const next = kept.flatMap((before) =>
      component.options.map((option, place) => {
        const group = into(before.group, place);
        const gain = tidy(before.gain + option.gain);
        const leaning = option.leaning.map((n, k) => tidy(n + before.leaning[k]!));
        const arriving = (end: 0 | 1): number =>
          tidy(leaning.reduce((sum, n, k) => sum + group.slopes[k]![end] * n, gain));
        return {
          group,
          gain,
          leaning,
          measures: option.measures,
          effort: tidy(before.effort + option.effort),
          low: arriving(0),
          high: arriving(1),
          points: option.points.map((n, k) => tidy(n + (before.points[k] ?? 0))),
          before,
        };
      }),
    );
    kept = unmatched(next);
    if (kept.length > mostKept) {
      exact = false;
      const perDay = ({ high, effort }: Chosen): number => high / (1 + effort);
      kept = kept.sort((a, b) => perDay(b) - perDay(a)).slice(0, mostKept);
    }
  }
  return { kept, exact };
}

function beginning(means: readonly Mean[]): Chosen {
  const none = means.map((): Span => [0, 0]);
  const group = groupOf('', none, means);
  const leaning = means.map(() => 0);
  return { group, effort: 0, gain: 0, leaning, low: 0, high: 0, points: [], measures: [], before: null };
}

/** Positions of all measures of a choice, in order. */
export function measuresOf(chosen: Chosen): number[] {
  const all: number[] = [];
  for (let at: Chosen | null = chosen; at !== null; at = at.before) all.push(...at.measures);
  return all.sort((a, b) => a - b);
}
