import type { Alternative, CostSheet } from '../../costs/model.ts';
import type { Form, Part, Strength } from './words.ts';

/** What the paper for the council says by itself. */
export interface CouncilWords {
  title: Record<Form, string>;
  number: string;
  body: string;
  /** `next`: the next meeting that was entered, or null. */
  session: (next: string | null) => string;
  author: string;
  part: Record<Part, Record<Form, string>>;
  proposal: Record<Strength, string>;
  /** What the decision itself brings about, so that it is no step any more. */
  decided: (titles: string) => string;
  further: (count: number) => string;
  report: string;
  noSteps: string;
  steps: string;
  /** `due` is of all areas, or of the first that has a day. */
  step: (title: string, role: string, effort: string, due: { day: string; ofAll: boolean } | null) => string;
  /** What open source software is, what the figures are, and who is spoken to. */
  basis: string;
  strongest: (told: number, all: number) => string;
  hardest: (told: number, all: number) => string;
  deadlines: {
    title: string;
    caption: string;
    notice: string;
    none: string;
    /** How the days are reckoned; so many months of buying, or none that was said. */
    how: (months: number, isAssumed: boolean) => string;
    late: string;
    further: (count: number) => string;
  };
  alternatives: {
    compared: (areas: string, years: number) => string;
    /** Where amounts were entered for one way alone. */
    single: (areas: string, years: number) => string;
    /** Where all amounts are the administration's own, and where published spans are among them. */
    origin: { own: string; assumed: string };
    item: (band: string) => string;
    /** Where the upper end is open. */
    open: (low: string) => string;
    without: (unknown: string, amount: string) => string;
    overlap: string;
    sure: (alternative: string) => string;
    undecided: string;
    recommended: string;
  };
  costsMissing: string;
  yearly: string;
  yearOf: string;
  year: (n: number) => string;
  sum: string;
  /** That the sums follow to the unit of the currency, and are no more precise for that. */
  yearOne: (currency: CostSheet['currency']) => string;
  missing: string;
  missingSome: string;
  amounts: {
    title: string;
    column: { what: string; alternatives: string; amount: string; origin: string };
    all: string;
    /** Short enough for a column. */
    brief: Record<Alternative, string>;
    transition: string;
    years: (n: number) => string;
    once: (amount: string) => string;
    yearly: (amount: string) => string;
  };
  stepsCost: string;
  budget: string;
  effort: (steps: number, low: string, high: string) => string;
  effortAll: (steps: number, low: string, high: string) => string;
  sizes: string;
  staffGap: string;
  climateGap: string;
  privacyGap: string;
  participationGap: string;
  annex: (title: string, date: string, versions: string) => string;
  annexCosts: string;
}
