import type {
  Agreed,
  Item,
  Pace,
  PointsAbout,
  Priorities,
  ShownRole,
  Spread,
} from '../../workshops/model.ts';
import type { Sentence } from '../inline.ts';
import type { ReportInput } from '../telling.ts';

/** An item with each vote on it that was revealed, oldest first. */
export interface ItemTold {
  item: Item;
  votes: readonly { round: number; spread: Spread }[];
  agreed: Agreed | null;
}

/**
 * What the report of a workshop is composed of. There is no name of a participant in it, and no vote of one
 * person: roles are merged before they come here.
 */
export interface WorkshopInput {
  /** The assessment as it stands once what was agreed is in it. */
  report: ReportInput;
  workshop: {
    title: string;
    /** The day it was held, YYYY-MM-DD. */
    date: string;
    pace: Pace;
    /** YYYY-MM-DD; null without one. */
    deadline: string | null;
  };
  people: number;
  /** Some voted by raising a hand; they are counted in votes and not among the people. */
  hands: boolean;
  /** Null where a role would tell who was there. */
  byRole: readonly { role: ShownRole; people: number }[] | null;
  items: readonly ItemTold[];
  /** Where the answers of roles are a level or more apart, in words; null where it was not reckoned. */
  apart: readonly Sentence[] | null;
  /** The orders that points gave, each to need areas, measures or goals. */
  priorities: readonly { about: PointsAbout; priorities: Priorities }[];
  /** The assessment is weighed as the points on goals say. */
  weighed: boolean;
}
