export type Body = 'municipality' | 'county' | 'state' | 'federal' | 'other';
export type Outcome = 'success' | 'reversal' | 'partial' | 'ongoing' | 'declined';

/** What one public body did in some need areas and how it went. */
export interface Case {
  id: string;
  who: string;
  /** ISO 3166, two capital letters. */
  country: string;
  /** Of Germany, as the profile names it. */
  state?: string;
  body: Body;
  /** Null where no source says it. */
  size: { number: number; of: 'inhabitants' | 'workplaces' | 'staff' } | null;
  areas: string[];
  /** The measures of which it tells something, by their ids in the rules. */
  steps?: string[];
  /** First and last year the sources speak of. */
  from: number;
  to: number;
  outcome: Outcome;
  sources: string[];
}
