/** When figures for the budget are due. Days of the year as MM-DD. */
export interface BudgetCycle {
  /** Day until which the budget office takes figures for the next budget. */
  figuresBy: string;
  /** First day of the fiscal year. */
  yearStarts: string;
  /** First year of any budget that holds for two years; null: each year has a budget of its own. */
  doubleFrom: number | null;
}

/** The maker's end of support for something that stands in no list. */
export interface SupportEnd {
  /** A name of its own that stays, for calendars. */
  id: string;
  what: string;
  /** ISO day or month. */
  date: string;
  /** Where one has it from, in one's own words; may be empty. */
  source: string;
}

/** How and when the administration decides, as far as it has said so. */
export interface DateSheet {
  /** Days on which the council can decide, ISO days in any order. */
  councilDates: readonly string[];
  /** Months from the decision to the new contract; null: not said, so an assumption counts. */
  procurementMonths: number | null;
  /** Null: not said. */
  budget: BudgetCycle | null;
  supportEnds: readonly SupportEnd[];
}

/** Months that buying is taken to last where nobody has said otherwise: our judgement, and told as that. */
export const assumedProcurementMonths = 6;

/** Where nothing was said yet. */
export const noDates: DateSheet = {
  councilDates: [],
  procurementMonths: null,
  budget: null,
  supportEnds: [],
};
