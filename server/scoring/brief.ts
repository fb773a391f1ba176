import type { Result } from './result.ts';

/** What a result comes to, without its reasons and measures; small enough to be kept by the thousand. */
export interface BriefResult extends Pick<Result, 'questionnaire' | 'mode' | 'asOf'> {
  /** All scores by id, the overall one first; null where nothing of it applies. */
  scores: Record<string, BriefScore | null>;
  /** Ids of those that hold, by weight; of those that hold possibly, `bounds` may hold certainly, or not. */
  findings: { certainly: string[]; possibly: string[]; bounds: string[] };
  /** Ids of those that limit a level. */
  knockouts: { certainly: string[]; possibly: string[] };
}

interface BriefScore {
  low: number;
  high: number;
  level: { low: string; high: string };
  /** Else range and level are bounds. */
  exact: boolean;
}

/** Leaves out of a result what only its readers need. */
export function briefOf({ overall, dimensions, scores, findings, ...result }: Result): BriefResult {
  const { questionnaire, mode, asOf } = result;
  const brief: BriefResult = {
    questionnaire,
    mode,
    asOf,
    scores: {},
    findings: { certainly: [], possibly: [], bounds: [] },
    knockouts: { certainly: [], possibly: [] },
  };
  for (const { id, low, high, level, exact, limitedBy } of [overall, ...dimensions, ...scores]) {
    brief.scores[id] = low === null ? null : { low, high: high!, level: level!, exact };
    for (const limit of limitedBy) brief.knockouts[limit.holds].push(limit.id);
  }
  for (const { id, holds, exact } of findings) {
    if (holds !== 'not') brief.findings[holds].push(id);
    if (!exact) brief.findings.bounds.push(id);
  }
  return brief;
}
