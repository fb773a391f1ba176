export const countries = ['de', 'at', 'ch'] as const;
/** As the profile names it. */
export type Country = (typeof countries)[number];

export const tenderParts = [
  'procedure',
  'reason',
  'must',
  'standard',
  'export',
  'support',
  'publication',
  'proof',
  'award',
  'contract',
] as const;
/** The part of a tender a line stands in. */
export type TenderPart = (typeof tenderParts)[number];

/** The parts whose lines are demands on an offer. Each says how it is proven and names no product. */
export const criterionParts: readonly TenderPart[] = [
  'must',
  'standard',
  'export',
  'support',
  'publication',
  'proof',
  'award',
];

/**
 * How strongly a basis binds a municipality. depends: as state or canton has it; aim: a programme;
 * none: advice, or a rule for others; doubt: nobody has read whether it binds.
 */
export type Strength = 'must' | 'should' | 'may' | 'recommended' | 'aim' | 'depends' | 'none' | 'doubt';

/** A rule, a standard or a piece of advice that lines rest on. */
export interface TenderBasis {
  id: string;
  /** Where it speaks. */
  countries: Country[];
  /** Of Germany, as the profile names them; without them: all. */
  states?: string[];
  strength: Strength;
  sources: string[];
}

/** One line of a tender. */
export interface TenderLine {
  id: string;
  part: TenderPart;
  /** Only there; without it: everywhere. */
  countries?: Country[];
  states?: string[];
  /** Only for these need areas; without it: for all. */
  areas?: string[];
  /** Only for orders of this value, without tax: `from` included, `below` not. */
  value?: { currency: 'EUR' | 'CHF'; from?: number; below?: number };
  /** Of an award criterion, in percent. */
  weight?: number;
  bases: string[];
}

export interface Tender {
  /** Questions of a need area whose answers a bidder has to know, by their short id. */
  facts: string[];
  bases: TenderBasis[];
  lines: TenderLine[];
}

/** Of a basis: name, whom it binds, what is in doubt. Of a line: what it says, and how an offer proves it. */
export interface TenderText {
  name?: string;
  binds?: string;
  doubt?: string;
  text?: string;
  proof?: string;
}

/** Whether a line speaks in a country, of a need area. */
export function speaksOf(line: TenderLine, country: Country, area: string): boolean {
  return (line.countries?.includes(country) ?? true) && (line.areas?.includes(area) ?? true);
}
