import type { Dictionary, KnownProduct } from '../../questionnaire/known-product.ts';
import { steps } from './distance.ts';
import { makerNamer } from './makers.ts';
import { words } from './spelling.ts';

/** How a product was recognised: as it is called, by another name, or by a spelling close to one. */
export interface Recognised {
  product: KnownProduct;
  by: 'name' | 'alias' | 'likely';
}

/** Finds products in what people write; the maker beside it is a second sign. */
export type Recognise = (text: string, maker?: string) => Recognised | null;

/** A dictionary does not change while the program runs, and the same list is read again with each step. */
const prepared = new WeakMap<readonly KnownProduct[], Recognise>();
/** So many texts are remembered, a few long lists. */
const mostKnown = 50_000;

/** Prepares a dictionary: the longest name that stands in a text as whole words is the one meant. */
export function recogniser(dictionary: Dictionary): Recognise {
  const found = prepared.get(dictionary.products) ?? prepare(dictionary);
  prepared.set(dictionary.products, found);
  return found;
}

function prepare({ products, editions }: Dictionary): Recognise {
  const names = new Map<string, Recognised>();
  for (const product of products)
    for (const alias of product.aliases) names.set(keyOf(alias), { product, by: 'alias' });
  for (const product of products) names.set(keyOf(product.name), { product, by: 'name' });
  names.delete('');
  const left = new Set(editions);
  const makerOf = makerNamer(products);
  const known = new Map<string, Recognised | null>();
  return (text, maker = '') => {
    const asked = `${text}\u0000${maker}`;
    const found = known.get(asked);
    if (found !== undefined) return found;
    const said = words(text);
    const core = said.filter((word, index) => index === 0 || !left.has(word));
    const stands = standing(said, core, names) ?? standing(core, core, names);
    const recognised =
      stands !== null && stands.by !== 'likely'
        ? stands
        : (ofMaker(core, makerOf(maker), names) ?? stands ?? close(text, names));
    if (known.size >= mostKnown) known.clear();
    if (asked.length <= 300) known.set(asked, recognised);
    return recognised;
  };
}

const keyOf = (name: string): string => words(name).join('');

/**
 * A name that is less than a third of what is written may be there by chance; editions do not count.
 * @param core what is written, without editions
 */
function standing(
  said: readonly string[],
  core: readonly string[],
  names: ReadonlyMap<string, Recognised>,
): Recognised | null {
  let best: { key: string; found: Recognised } | null = null;
  for (let start = 0; start < said.length; start += 1)
    for (let end = start + 1; end <= Math.min(said.length, start + 6); end += 1) {
      const key = said.slice(start, end).join('');
      const found = names.get(key);
      if (found && (best === null || key.length > best.key.length)) best = { key, found };
    }
  if (best === null) return null;
  const isMost = best.key.length * 3 >= core.join('').length;
  return isMost ? best.found : { product: best.found.product, by: 'likely' };
}

/**
 * A name that is only whole with its maker: "Office 2019" of Microsoft is Microsoft Office. All that is written
 * but editions is that name, and the product is of that maker, so that an "Office Manager" is none.
 */
function ofMaker(
  core: readonly string[],
  maker: string,
  names: ReadonlyMap<string, Recognised>,
): Recognised | null {
  const found = maker === '' ? undefined : names.get(keyOf(maker) + core.join(''));
  return found?.product.maker === maker ? { product: found.product, by: 'alias' } : null;
}

/**
 * One wrong letter in five, two in nine: shorter names are too alike to guess. The first letter is right, so that
 * long lists are read in time.
 */
function close(text: string, names: ReadonlyMap<string, Recognised>): Recognised | null {
  const said = keyOf(text);
  if (said.length < 5 || said.length > 60) return null;
  const most = said.length < 9 ? 1 : 2;
  let best: { key: string; count: number; found: Recognised } | null = null;
  for (const [key, found] of names) {
    if (key[0] !== said[0] || key.length < 5 || Math.abs(key.length - said.length) > most) continue;
    const count = steps(said, key, most);
    if (count <= most && (best === null || count < best.count)) best = { key, count, found };
  }
  return best && { product: best.found.product, by: 'likely' };
}
