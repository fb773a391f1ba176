import { type Alternative, type CostInput, type KindedSheet, standsFor } from './model.ts';

/** How much of an amount falls into each year of an alternative; never negative. */
export interface Weights {
  /** By which way its area goes: to stay, where nothing was entered there for the alternative. */
  way: Alternative;
  /** By year, parts of the amount. */
  shares: readonly number[];
  /** Whether prices rise from year to year. */
  rises: boolean;
}

/**
 * How an amount enters an alternative, or null where it does not. In year t of n, a change step by step
 * taking T years:
 * - once: all in year 0; step by step: 1/T in each of the first T years;
 * - yearly amounts of `stay` (what runs today): each year if one stays or keeps it with an exit plan; at a
 *   change in one step in year 0 alone; step by step 1 − t/T, at least 0;
 * - yearly amounts of another alternative: keeping with an exit plan each year, on top of today's; at a
 *   change in one step from year 1; step by step t/T, at most 1.
 * One that stands for both is paid by both shares. An area with no amount for the alternative stays as it is
 * in it, so that the sum of all areas leaves out nothing of what runs today.
 */
export function weightsOf(input: CostInput, alternative: Alternative, sheet: KindedSheet): Weights | null {
  const kind = sheet.kinds.find(({ id }) => id === input.kind);
  if (kind === undefined) return null;
  const rises = kind.recurs === 'yearly';
  const way = enteredFor(sheet.inputs, input.area).has(alternative) ? alternative : 'stay';
  const parts = sharesOf(standsFor(input), way, rises);
  if (parts.length === 0) return null;
  const shares = Array.from({ length: sheet.years }, (_, year) =>
    parts.reduce((sum, share) => sum + share(year, sheet.transition), 0),
  );
  return { way, shares, rises };
}

/** The areas with amounts of today and none for the alternative: they stay as they are in it. */
export function staying(inputs: readonly CostInput[], alternative: Alternative): string[] {
  const areas = new Set(inputs.map(({ area }) => area));
  return [...areas].filter((area) => {
    const ways = enteredFor(inputs, area);
    return ways.has('stay') && !ways.has(alternative);
  });
}

/** Asked for each amount anew, so each list of amounts is gone through once. */
const entered = new WeakMap<readonly CostInput[], ReadonlyMap<string, ReadonlySet<Alternative>>>();

function enteredFor(inputs: readonly CostInput[], area: string): ReadonlySet<Alternative> {
  const known = entered.get(inputs) ?? waysByArea(inputs);
  entered.set(inputs, known);
  return known.get(area)!;
}

const waysByArea = (inputs: readonly CostInput[]): Map<string, Set<Alternative>> =>
  new Map(
    [...Map.groupBy(inputs, ({ area }) => area)].map(([area, some]) => [
      area,
      new Set(some.flatMap(standsFor)),
    ]),
  );

function sharesOf(stands: readonly Alternative[], alternative: Alternative, rises: boolean): Share[] {
  const own = stands.includes(alternative);
  if (!rises) return own ? [onceIn(alternative)] : [];
  return [
    ...(stands.includes('stay') ? [oldIn(alternative)] : []),
    ...(own && alternative !== 'stay' ? [newIn(alternative)] : []),
  ];
}

type Share = (year: number, transition: number) => number;

const first: Share = (year) => (year === 0 ? 1 : 0);
const each: Share = () => 1;

function onceIn(alternative: Alternative): Share {
  return alternative === 'gradual' ? (year, transition) => (year < transition ? 1 / transition : 0) : first;
}

function oldIn(alternative: Alternative): Share {
  if (alternative === 'step') return first;
  if (alternative === 'gradual') return (year, transition) => Math.max(0, 1 - year / transition);
  return each;
}

function newIn(alternative: Alternative): Share {
  if (alternative === 'step') return (year) => (year === 0 ? 0 : 1);
  if (alternative === 'gradual') return (year, transition) => Math.min(1, year / transition);
  return each;
}
