import type { Reason } from '../questionnaire/conditions.ts';
import type { Mode } from '../questionnaire/expand.ts';
import type { Horizon, Role } from '../questionnaire/model.ts';

/** What a rule set makes of the answers of one municipality: plain data, the same for the same input. */
export interface Result {
  questionnaire: { id: string; version: string; fingerprint: string };
  mode: Mode;
  /** The date the result speaks of, YYYY-MM-DD. */
  asOf: string;
  overall: ScoreResult;
  dimensions: ScoreResult[];
  /** Further scores, such as benefit and ease of each need area (`office.benefit`). */
  scores: ScoreResult[];
  /** All findings of the rule set, those that do not hold among them, by weight. */
  findings: FindingResult[];
  /** Recommended measures in the order in which to take them. */
  measures: MeasureResult[];
  /** Questions asked and not answered yet, in order. */
  unanswered: string[];
  /** Questions answered with "we do not know", or by a span. */
  unknown: string[];
}

export interface ScoreResult {
  id: string;
  area: string | null;
  /** The range over all ways the unknown answers could turn out; null where nothing of it applies. */
  low: number | null;
  high: number | null;
  /** Else range and level are bounds: nothing lies outside, but their ends may not be reached. */
  exact: boolean;
  /** The most that can be reached; 100 for a mean. */
  max: number;
  level: { low: string; high: string } | null;
  because: PartReason[];
  /** Knock-outs that limit the level. */
  limitedBy: KnockoutReason[];
}

export type PartStand = 'given' | 'span' | 'unknown' | 'unanswered' | 'maybeAsked' | 'area' | 'score';

/** What one part brought into a score. Parts that are hidden or not applicable do not appear. */
export interface PartReason {
  /** A question, an area or a score. */
  of: string;
  stand: PartStand;
  /** 0: a score that brings nothing itself but is why another one was lessened. */
  weight: number;
  low: number;
  high: number;
  /** The choices that were ticked and the points that each of them brought. */
  picked: readonly { choice: string; points: number }[];
}

export interface KnockoutReason {
  id: string;
  holds: 'certainly' | 'possibly';
  to: string;
  because: readonly Reason[];
}

export type Holds = 'certainly' | 'possibly' | 'not';

export interface FindingResult {
  id: string;
  /** Id in the rule set, without the area. */
  origin: string;
  area: string | null;
  kind: 'opportunity' | 'challenge';
  dimension: string;
  weight: number;
  holds: Holds;
  /** Else `possibly` may stand where it holds certainly, or not. */
  exact: boolean;
  because: readonly Reason[];
}

export interface MeasureResult {
  id: string;
  origin: string;
  area: string | null;
  holds: 'certainly' | 'possibly';
  horizon: Horizon;
  role: Role;
  /** Person-days, from and to. */
  effort: readonly [number, number];
  /** Sum of the weights of the findings it meets; those that hold possibly count half. */
  weight: number;
  /** The findings that call for it. */
  because: string[];
}
