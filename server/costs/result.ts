import { type Comparison, compare } from './compare.ts';
import { alternatives, type CostSheet, type KindedSheet } from './model.ts';
import { inputsOf, type Reckoned, reckon, whole } from './reckon.ts';
import { type Widest, widest } from './widest.ts';

/** The alternatives of one need area, or of the whole, side by side. */
export interface AreaCosts {
  area: string;
  alternatives: Reckoned[];
  /** Each other alternative against staying as it is. */
  comparisons: Comparison[];
  /** What widens the present value of any of them most, by its alternative. */
  widest: Record<string, Widest[]>;
}

/** So many reasons for the width of a band are told. */
const told = 3;

/** Each area with an amount, in their order, and then the whole, where it is more than the one area. */
export function toldAreas(sheet: CostSheet, areas: readonly string[]): string[] {
  const filled = areas.filter((area) => area !== whole && inputsOf(sheet, area).length > 0);
  const beside = inputsOf(sheet, whole).some(({ area }) => area === whole);
  return filled.length > 1 || beside ? [...filled, whole] : filled;
}

/** All that can be told of a sheet, area by area. */
export function costResult(sheet: KindedSheet, areas: readonly string[]): AreaCosts[] {
  return toldAreas(sheet, areas).map((area) => {
    const reckoned = alternatives.flatMap((alternative) => reckon(sheet, area, alternative) ?? []);
    return {
      area,
      alternatives: reckoned,
      comparisons: alternatives.flatMap((to) =>
        to === 'stay' ? [] : (compare(sheet, area, 'stay', to) ?? []),
      ),
      widest: Object.fromEntries(
        reckoned.map(({ alternative }) => [alternative, widest(sheet, area, alternative).slice(0, told)]),
      ),
    };
  });
}
