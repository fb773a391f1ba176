/** A product of the dictionary, by which lists are recognised. */
export interface KnownProduct {
  id: string;
  name: string;
  /** Null where it has no single maker. */
  maker: string | null;
  /** Need area it belongs to. */
  area: string;
  class: 'open' | 'proprietary';
  /** Other spellings and names of parts, editions and forerunners. */
  aliases: string[];
}
