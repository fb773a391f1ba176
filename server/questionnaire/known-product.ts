/** A product of the dictionary by which lists of software are recognised; it recommends none. */
export interface KnownProduct {
  id: string;
  name: string;
  /** Null where it has no single maker. */
  maker: string | null;
  /** Need area it belongs to; null: none, as with the system of the workplaces. */
  area: string | null;
  class: 'open' | 'proprietary';
  /** Other spellings and names of parts, editions and forerunners. */
  aliases: string[];
}

/** What products are recognised by. */
export interface Dictionary {
  products: readonly KnownProduct[];
  /** Words behind the name of a product that do not tell it from others, reduced as `words` does. */
  editions: readonly string[];
}
