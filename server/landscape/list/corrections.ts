import type { KnownProduct } from '../../questionnaire/known-product.ts';
import type { Service } from '../model.ts';
import type { Recognise } from './recognise.ts';
import { spelled } from './spelling.ts';

/** What a person decided of rows; absent: left as it was recognised. An empty one was looked at. */
export interface Correction {
  /** Name of a product; null: none. */
  product?: string | null;
  /** Id of a need area; null: none. */
  area?: string | null;
}

/** By `spellingKey` or `lineKey`; what was decided of a row stands above what was decided of its spelling. */
export type Corrections = Readonly<Record<string, Correction>>;

/** Names all rows that write a product alike, whatever version they add. */
export const spellingKey = (written: string): string => `s:${spelled(written) || written.slice(0, 100)}`;

/** Names one row by its line in the file. */
export const lineKey = (line: number): string => `l:${line}`;

/** What was decided of a row; null: nobody looked at it. */
export function correctionOf(corrections: Corrections, spelling: string, row: string): Correction | null {
  const own = corrections[row];
  const alike = corrections[spelling];
  return own === undefined && alike === undefined ? null : { ...alike, ...own };
}

/** What was decided of one spelling or row. */
export interface Decided {
  key: string;
  correction: Correction;
  /** Of a spelling: its rows, of which it undoes what was decided of each by itself. */
  rows: readonly string[];
}

/** Adds decisions to those there are. */
export function decide(corrections: Corrections, decided: readonly Decided[]): Corrections {
  const after: Record<string, Correction> = { ...corrections };
  for (const { key, correction, rows } of decided) {
    after[key] = { ...after[key], ...correction };
    for (const row of rows) if (after[row] !== undefined) after[row] = without(after[row], correction);
  }
  return after;
}

/** A correction less what another one decides. */
function without({ product, area }: Correction, { product: other, area: elsewhere }: Correction): Correction {
  return {
    ...(product === undefined || other !== undefined ? {} : { product }),
    ...(area === undefined || elsewhere !== undefined ? {} : { area }),
  };
}

/** What stood in two fields when they were shown, and what stands there now. */
export interface Entered {
  product: string;
  area: string;
  productWas: string;
  areaWas: string;
}

/** The correction that was entered: only what was changed, as `asKnown` has it. */
export function correctionFrom(entered: Entered, recognise: Recognise): Correction {
  const { product, productWas, area, areaWas } = entered;
  return asKnown(
    {
      ...(product === productWas ? {} : { product: product || null }),
      ...(area === areaWas ? {} : { area: area || null }),
    },
    recognise,
  );
}

/**
 * A product that is known by the name it was given is called as the dictionary calls it, and brings its area
 * along where none was decided.
 */
export function asKnown(decided: Correction, recognise: Recognise): Correction {
  const found = decided.product == null ? null : recognise(decided.product);
  if (found === null || found.by === 'likely') return decided;
  return { area: found.product.area, ...decided, product: found.product.name };
}

/** A service somebody looked at, with what was decided; its maker follows where none is known. */
export function correctService(
  { written: _, ...service }: Service,
  { product = service.product, area = service.area }: Correction,
  products: readonly KnownProduct[],
): Service {
  const known = products.find(({ name }) => name === product);
  return { ...service, product, area, maker: service.maker ?? known?.maker ?? null };
}
