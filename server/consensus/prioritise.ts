import { seeded } from '../scoring/robustness/random.ts';
import { type Draws, usualDraws } from '../scoring/robustness/ranking.ts';
import { count, emptyTally, standingsOf } from '../scoring/robustness/shares.ts';
import type { Priorities } from '../workshops/model.ts';
import { fewest } from './groups.ts';

/** Points that one person gave, by need area, measure or goal. */
export type PointsGiven = Readonly<Record<string, number>>;

/** What is wrong with the points of one person; null: nothing. */
export function pointsFault(
  points: PointsGiven,
  things: readonly string[],
  each: number,
): 'unknown-thing' | 'not-a-count' | 'too-many' | 'too-few' | null {
  if (Object.keys(points).some((id) => !things.includes(id))) return 'unknown-thing';
  const given = Object.values(points);
  if (given.some((n) => !Number.isInteger(n) || n < 0)) return 'not-a-count';
  const sum = given.reduce((a, b) => a + b, 0);
  return sum > each ? 'too-many' : sum < each ? 'too-few' : null;
}

/**
 * Ranks things by the sum of the points that people gave. How firm that is, is told twice. Leaving out each
 * person in turn is exact and answers what a room asks, whether a single vote decided; it needs no draws. It
 * says little where many people voted, so as many people are drawn from them with replacement, again and
 * again (the bootstrap), and told is how often a thing comes first; things that are level share a place. With
 * the same seed that comes to the same. It speaks of chance among those who voted, not of those who were absent.
 * @param given of each person, checked by `pointsFault`
 */
export function prioritise(
  given: readonly PointsGiven[],
  things: readonly string[],
  { seed, weightings: resamples }: Draws = usualDraws,
): Priorities {
  const people = given.map((points) => Float64Array.from(things, (id) => points[id] ?? 0));
  const sums = sumOf(people, things.length);
  const all = sums.reduce((a, b) => a + b, 0);
  const order = things.map((_, i) => i).sort((a, b) => sums[b]! - sums[a]!);
  const enough = people.length >= fewest;
  const standings = enough ? resampled(people, things, seed, resamples) : null;
  return {
    people: people.length,
    order: order.map((i) => ({
      id: things[i]!,
      points: sums[i]!,
      share: all === 0 ? 0 : sums[i]! / all,
      first: standings?.[i]?.first ?? null,
      firstThree: standings?.[i]?.firstThree ?? null,
    })),
    level: order.length > 1 && sums[order[0]!] === sums[order[1]!],
    staysFirst: enough && order.length > 0 ? people.every((own) => leads(sums, own, order[0]!)) : null,
    seed,
    resamples,
  };
}

function sumOf(people: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const own of people) for (let i = 0; i < size; i++) sums[i]! += own[i]!;
  return sums;
}

/** Whether a thing is alone ahead of all others without the points of one person. */
const leads = (sums: Float64Array, without: Float64Array, first: number): boolean =>
  sums.every((sum, i) => i === first || sum - without[i]! < sums[first]! - without[first]!);

function resampled(
  people: readonly Float64Array[],
  things: readonly string[],
  seed: number,
  resamples: number,
) {
  const random = seeded(seed);
  const tally = emptyTally(things.length);
  const sums = new Float64Array(things.length);
  for (let n = 0; n < resamples; n++) {
    sums.fill(0);
    for (let drawn = 0; drawn < people.length; drawn++) {
      const own = people[Math.floor(random() * people.length)]!;
      for (let i = 0; i < sums.length; i++) sums[i]! += own[i]!;
    }
    count(tally, sums);
  }
  return standingsOf(tally, things, resamples);
}
