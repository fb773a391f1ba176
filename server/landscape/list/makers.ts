import type { KnownProduct } from '../../questionnaire/known-product.ts';
import { words } from './spelling.ts';

/** Words that say in which form or country a maker trades, not which one it is. */
const forms = new Set(
  `gmbh mbh ag se kg kgaa ohg gbr ug ev eg co cokg inc corp corporation ltd limited llc plc sa sas sarl srl bv nv
   company deutschland oesterreich schweiz germany austria switzerland europe ireland operations international`.split(
    /\s+/,
  ),
);

const keyOf = (maker: string): string =>
  words(maker)
    .filter((word) => !forms.has(word))
    .join('');

/**
 * Calls makers as the dictionary does where they differ by legal form or country alone, so that their shares
 * add up: "Microsoft Ireland Operations Ltd." is Microsoft. Others stay as they are written.
 */
export function makerNamer(products: readonly KnownProduct[]): (written: string) => string {
  const names = new Map<string, string>();
  for (const { maker } of products)
    if (maker !== null && !names.has(keyOf(maker))) names.set(keyOf(maker), maker);
  names.delete('');
  return (written) => names.get(keyOf(written)) ?? written;
}
