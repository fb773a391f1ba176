/** A published span that may stand in where an own figure of cost is missing. */
export interface CostDefault {
  id: string;
  /** A kind of cost; or a rate, which belongs to no area and no alternative. */
  kind: string;
  areas?: string[];
  /** Taken, it is one amount for all of them. */
  alternatives?: ('stay' | 'step' | 'gradual' | 'exit')[];
  /** perDay: a day of work of one person; percent: of a rate, a year. */
  unit: 'perWorkplace' | 'perUser' | 'perDay' | 'percent';
  low: number;
  high: number;
  currency: 'EUR' | 'CHF';
  /** Where its figures come from; ISO 3166. */
  countries: string[];
  sources: string[];
}
