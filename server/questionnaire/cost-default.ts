type Alternative = 'stay' | 'step' | 'gradual' | 'exit';

/** A kind of cost, once or every year. */
export interface CostKind {
  id: string;
  recurs: 'once' | 'yearly';
  /** Alternatives it can arise in. */
  alternatives: readonly Alternative[];
  /** Here stands what the list of services says a year costs today. */
  list?: true;
}

/** A published span that may stand in where an own figure of cost is missing. */
export interface CostDefault {
  id: string;
  /** A kind of cost; or a rate, which belongs to no area and no alternative. */
  kind: string;
  areas?: string[];
  /** Taken, it is one amount for all of them. */
  alternatives?: Alternative[];
  /** perDay: a day of work of one person; percent: of a rate, a year. */
  unit: 'perWorkplace' | 'perUser' | 'perDay' | 'percent';
  low: number;
  high: number;
  currency: 'EUR' | 'CHF';
  /** Where its figures come from; ISO 3166. */
  countries: string[];
  sources: string[];
}
