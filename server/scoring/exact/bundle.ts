import type { Reach, Score } from '../scores.ts';
import type { Budget } from './enumerate.ts';
import type { Kinds, Sums } from './sums.ts';

/** The groups of a target, each with the rows it can bring. */
export interface Bundle {
  /** Slots into which it brings something. */
  slots: readonly number[];
  decidesConditions: boolean;
  rows: readonly Sums[];
}

/** A score of a target: where its own parts are summed, and which slots lie below it. */
export interface Node {
  score: Score;
  /** -1: it has no parts of its own. */
  slot: number;
  below: ReadonlySet<number>;
  /** Scores it is made of. */
  made: readonly number[];
}

export interface Reaching {
  nodes: ReadonlyMap<number, Node>;
  kinds: Kinds;
  /** Slots with whose points the target rises. */
  rising: readonly number[];
  /** Slots of which something counts whatever is answered; null: what counts in the state at hand. */
  surely: ReadonlySet<number> | null;
  budget: Budget;
  /** What was found before, by score and row. */
  known: Map<string, Reach>;
}
