/** How many weightings are drawn, and from which seed: the same two give the same shares. */
export interface Draws {
  seed: number;
  weightings: number;
}

/** What report and API draw. */
export const usualDraws: Draws = { seed: 1, weightings: 10_000 };

/** How often a thing comes first, and among the first three, in parts of all weightings: 0 to 1. */
export interface Standing {
  id: string;
  first: number;
  firstThree: number;
}

/** Things in the order that the weights of the rule set give, and how that order holds. */
export interface Ranking<Turn> {
  order: Standing[];
  /** The first two have the same value. */
  level: boolean;
  /** The one weight that turns the first two round; null where none does. */
  turn: Turn | null;
}
