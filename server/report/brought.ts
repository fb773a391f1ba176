import type { PartReason, Result, ScoreResult } from '../scoring/result.ts';

/** What one answer brought into one score. */
export interface Brought {
  score: ScoreResult;
  part: PartReason;
}

/** What each answered question brought, into dimensions and into the scores of its area, by question. */
export function broughtBy({ dimensions, scores }: Result): Map<string, Brought[]> {
  const known = (part: PartReason): boolean => part.stand === 'given' || part.stand === 'span';
  return Map.groupBy(
    [...dimensions, ...scores].flatMap((score) =>
      score.because.filter(known).map((part) => ({ score, part })),
    ),
    ({ part }) => part.of,
  );
}
