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
 * standard: binds where law or contract refer to it; none: a rule for others; doubt: not read or disputed.
 */
export type Strength =
  | 'must'
  | 'should'
  | 'may'
  | 'recommended'
  | 'aim'
  | 'depends'
  | 'standard'
  | 'advice'
  | 'none'
  | 'doubt';

/** Of an order, without tax: `from` included, `below` not. */
export interface ValueRange {
  currency: 'EUR' | 'CHF';
  from?: number;
  below?: number;
}

/** A rule, a standard or a piece of advice that lines rest on. */
export interface TenderBasis {
  id: string;
  /** Where it speaks. */
  countries: Country[];
  /** Of Germany, as the profile names them; without them: all. */
  states?: string[];
  /** Binds only with orders of this value. */
  value?: ValueRange;
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
  /** Only for orders of this value. */
  value?: ValueRange;
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
