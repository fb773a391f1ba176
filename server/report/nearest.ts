import type { Case } from '../questionnaire/case.ts';

/** What a municipality says of itself; null where it did not. */
export interface Likeness {
  /** As the profile names it: de, at, ch. */
  country: string | null;
  /** Of Germany, as the profile names it. */
  state: string | null;
  /** 0 to 3: see `sizeClass`. */
  size: number | null;
  /** The need areas it looks at. */
  areas: readonly string[];
}

/** Where a class of size ends. Workplaces and staff only order cases; no result is reckoned from them. */
const bounds = {
  inhabitants: [5_000, 20_000, 100_000],
  workplaces: [50, 200, 1_000],
  staff: [50, 200, 1_000],
};
const beyond = 4;

/** Class of a size: 0 for the smallest municipalities to 3 for the largest. */
export function sizeClass(number: number, of: keyof typeof bounds): number {
  return bounds[of].filter((bound) => number >= bound).length;
}

/**
 * The cases that are nearest: same country first, then the nearest size, then an area in common, then the
 * same state, then the latest. At most so many that are no reversal, each of another body, and the nearest reversal whenever one is known.
 */
export function nearest(cases: readonly Case[], likeness: Likeness, most: number): Case[] {
  const ranked = cases
    .map((one) => ({ one, far: distance(one, likeness) }))
    .sort(
      (a, b) =>
        a.far.country - b.far.country ||
        a.far.size - b.far.size ||
        a.far.areas - b.far.areas ||
        a.far.state - b.far.state ||
        b.one.to - a.one.to ||
        (a.one.id < b.one.id ? -1 : 1),
    )
    .map(({ one }) => one);
  const reversal = ranked.find(isReversal);
  const others = ranked
    .filter((one) => !isReversal(one))
    .filter(firstOfBody)
    .slice(0, most);
  return ranked.filter((one) => one === reversal || others.includes(one));
}

const firstOfBody = (one: Case, i: number, all: readonly Case[]): boolean =>
  all.findIndex(({ who }) => who === one.who) === i;

/** Whether something was introduced and taken back. */
export const isReversal = ({ outcome }: Case): boolean => outcome === 'reversal';

function distance(
  { country, state, body, size, areas }: Case,
  like: Likeness,
): Record<keyof Likeness, number> {
  const own = like.country === null || country.toLowerCase() === like.country;
  return {
    country: own ? 0 : 1,
    state: state !== undefined && state === like.state ? 0 : 1,
    areas: areas.some((area) => like.areas.includes(area)) ? 0 : 1,
    size: like.size === null ? 0 : sizeDistance(body, size, like.size),
  };
}

/** States and federal bodies lie beyond the largest municipality; a size nobody states counts as farthest. */
function sizeDistance(body: Case['body'], size: Case['size'], own: number): number {
  if (body === 'state' || body === 'federal' || body === 'other') return beyond - own;
  return size === null ? beyond : Math.abs(sizeClass(size.number, size.of) - own);
}
