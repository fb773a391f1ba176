/** What a score is made of, as the files state it. */

export type Step = { below?: number; points: number };

export interface PartSource {
  weight?: number;
  question?: string;
  points?: Record<string, number>;
  steps?: Step[];
  each?: 'areas';
  areaPoints?: Record<string, number>;
  score?: string;
}

export type ScoreKind = 'mean' | 'sum' | 'minimum' | 'discount';

export interface ScoreSource {
  id: string;
  kind: ScoreKind;
  each?: 'areas';
  /** False: its points belong to no level. */
  levels?: false;
  /** Fewer points are better; without it, more are. */
  better?: 'less';
  parts?: PartSource[];
  /** discount: the score `of`, less `by` percent when the score `when` reaches `share` percent of its maximum. */
  of?: string;
  by?: number;
  when?: string;
  share?: number;
}

export interface LevelSource {
  id: string;
  /** Share of a score's maximum in percent from which the level holds. */
  from: number;
}
