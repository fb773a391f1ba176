import { bestChoices } from './apart.ts';
import { inTheWay, makerOf } from './blocking.ts';
import type { Landscape, NeedKind, WorkplaceGroup } from './model.ts';
import { type Bundle, merged } from './subsets.ts';

/** What becomes free if so many makers remove what their services need. */
export interface ReleasePoint {
  makers: number;
  /** Their names, in alphabetical order. */
  chosen: string[];
  /** Workplaces that become free by them, beside those that are free at once. */
  workplaces: number;
  /** No other choice of as many makers frees more. */
  exact: boolean;
  /** No choice of as many makers can free more than this. */
  bound: number;
}

/** From one maker to all that are in the way. */
export interface ReleaseCurve {
  points: ReleasePoint[];
  /** Nothing they use is in the way. */
  free: WorkplaceGroup[];
}

/** Groups for which no service is in the way, those with most workplaces first. */
export function groupsThatCanGoFirst(landscape: Landscape, kinds: readonly NeedKind[]): WorkplaceGroup[] {
  return landscape.groups
    .filter((group) => inTheWay(landscape, group, kinds).length === 0)
    .sort((a, b) => b.workplaces - a.workplaces || byName(a.name, b.name));
}

/**
 * For each number of makers: the most workplaces that become free if these makers' services stop needing
 * something of these kinds. A group becomes free only when all makers in its way are among them. The best
 * choice is found as long as no more than 20 makers hang together by way of groups; else the best that was
 * found, with a bound (see `exact`).
 */
export function releaseCurve(landscape: Landscape, kinds: readonly NeedKind[]): ReleaseCurve {
  const blocked = landscape.groups
    .map(({ workplaces, ...group }) => ({
      weight: workplaces,
      makers: inTheWay(landscape, { workplaces, ...group }, kinds).map(makerOf),
    }))
    .filter(({ makers, weight }) => makers.length > 0 && weight > 0);
  const makers = [...new Set(blocked.flatMap((group) => group.makers))].sort(byName);
  const number = new Map(makers.map((maker, i) => [maker, i]));
  const bundles = merged(
    blocked.map(
      (group): Bundle => ({ items: group.makers.map((m) => number.get(m)!), weight: group.weight }),
    ),
  );
  const points = bestChoices(bundles, makers.length).map(
    ({ items, weight, bound }): ReleasePoint => ({
      makers: items.length,
      chosen: items.map((item) => makers[item]!),
      workplaces: weight,
      exact: weight === bound,
      bound,
    }),
  );
  return { points, free: groupsThatCanGoFirst(landscape, kinds) };
}

/** By code unit: the same order everywhere, whatever languages a machine knows. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
