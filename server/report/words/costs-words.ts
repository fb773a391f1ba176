import type { Alternative, CostOrigin } from '../../costs/model.ts';
import type { CostDefault } from '../../questionnaire/cost-default.ts';

/** The words of the costs, in the report and on their page. */
export interface CostWords {
  heading: string;
  intro: (years: number) => string;
  rates: (rise: string, discount: string, transition: number) => string;
  /** Present value, breaking even and how differences are meant, explained once. */
  terms: string;
  noMoneyDecides: string;
  whole: string;
  beside: string;
  /** The same in a sentence. */
  besideToo: string;
  alternative: Record<Alternative, string>;
  origin: Record<CostOrigin, string>;
  /** Short enough for a line it shares with an amount. */
  short: { exit: string; open: (low: string) => string };
  column: {
    year: string;
    alternative: string;
    once: string;
    first: string;
    total: (years: number) => string;
    value: string;
  };
  yearly: string;
  cumulated: string;
  caption: (area: string) => string;
  chart: (area: string, years: number) => string;
  /** Which is the least, where that is certain; else which band begins lowest. */
  least: Record<'sure' | 'lowest', (alternative: string, band: string, years: number) => string>;
  between: (low: string, high: string) => string;
  open: (low: string) => string;
  notKnown: string;
  share: (low: string, high: string) => string;
  /** Sentences that follow the name of an alternative. */
  breakEven: {
    sure: (year: number) => string;
    between: (from: number, to: number) => string;
    perhaps: (from: number, years: number) => string;
    never: (years: number) => string;
  };
  against: (difference: string) => string;
  widest: (what: string) => string;
  priceRise: string;
  discount: string;
  /** At the start of a line. */
  rate: { priceRise: string; discount: string };
  kindIn: (kind: string, alternative: string) => string;
  /** Before the list of what no person entered; each with its span, for how many, and where it counts. */
  assumed: string;
  assumption: (kind: string, amount: string, quantity: string, alternatives: string) => string;
  quantity: Record<CostDefault['unit'], (count: string, each: string) => string>;
  struckOut: (kind: string, alternatives: string) => string;
  fromList: (kind: string, amount: string) => string;
  assumedRate: (rate: string, span: string) => string;
  struckRate: (rate: string) => string;
  unknown: (kinds: string) => string;
  /** After what is not known: what it would come to at most if nothing were paid for that. */
  without: (amount: string, years: number) => string;
  /** Areas in which nothing was entered for the alternative. */
  staying: (areas: string) => string;
  missing: (kinds: string) => string;
  /** The same of all alternatives, at the start of a line. */
  missingInAll: string;
  less: (band: string) => string;
  more: (band: string) => string;
  equal: string;
  lessOrMore: (less: string, more: string) => string;
  /** A difference whose upper end is open, as it is less or more at its lower end. */
  openUp: { less: (amount: string) => string; more: (amount: string) => string };
  /** A difference whose lower end is open, as it is less or more at its upper end. */
  openDown: { less: (amount: string) => string; more: (amount: string) => string };
}
