/** a + b·x */
export type Linear = readonly [number, number];
/** a + b·x + c·x² */
export type Quadratic = readonly [number, number, number];

/** A function of one weight, of which the lower part is above 0 wherever something counts. */
export interface Fraction {
  over: Linear;
  under: Linear;
}

/** Of the same sign as a − b. */
export function leadOver(a: Fraction, b: Fraction): Quadratic {
  const [an, ap] = a.over;
  const [ad, ae] = a.under;
  const [bn, bp] = b.over;
  const [bd, be] = b.under;
  return [an * bd - bn * ad, an * be + ap * bd - bn * ae - bp * ad, ap * be - bp * ae];
}

export const valueAt = ([a, b, c]: Quadratic, x: number): number => a + x * (b + x * c);

/** Where it is 0; nowhere, if it is 0 throughout. */
export function rootsOf([a, b, c]: Quadratic): number[] {
  if (c === 0) return b === 0 ? [] : [-a / b];
  const inner = b * b - 4 * a * c;
  if (inner < 0) return [];
  // Adds numbers of one sign, so that none of their digits go lost.
  const sum = -(b + (b < 0 ? -1 : 1) * Math.sqrt(inner)) / 2;
  return sum === 0 ? [0] : [sum / c, a / sum];
}
