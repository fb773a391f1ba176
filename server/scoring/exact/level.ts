import type { LevelSource } from '../../questionnaire/model.ts';
import type { State } from '../../questionnaire/state.ts';
import { truths } from '../../questionnaire/truth.ts';
import { type Knockout, levelAt } from '../levels.ts';
import type { Range } from '../range.ts';
import type { KnockoutReason, ScoreResult } from '../result.ts';
import type { Cases } from './score.ts';

/**
 * The levels that are reached over all cases. In each a knock-out that holds limits both ends, one that may
 * hold limits the lower; one that has nothing to limit in any case is left out.
 * @param max the most the score can reach
 */
export function levelOver(
  cases: readonly Cases[],
  levels: readonly LevelSource[],
  max: number,
  knockouts: readonly Knockout[],
  state: State,
): Pick<ScoreResult, 'level' | 'limitedBy'> {
  const measured = cases.flatMap(({ reach, truth }) =>
    reach.range === null ? [] : [{ ...ends(reach.range, levels, max), truth }],
  );
  if (measured.length === 0) return { level: null, limitedBy: [] };
  const lows = measured.map(({ low, truth }) => limited(low, knockouts, (i) => truth[i] !== truths.no));
  const highs = measured.map(({ high, truth }) => limited(high, knockouts, (i) => truth[i] === truths.yes));
  const limitedBy = knockouts.flatMap(({ id, to, when }, i): KnockoutReason[] => {
    if (!measured.some(({ high, truth }) => truth[i] !== truths.no && high > to)) return [];
    const certain = measured.every(({ truth }) => truth[i] === truths.yes);
    const { because } = when.judge(state);
    return [{ id, holds: certain ? 'certainly' : 'possibly', to: levels[to]!.id, because }];
  });
  return { level: { low: levels[Math.min(...lows)]!.id, high: levels[Math.max(...highs)]!.id }, limitedBy };
}

const ends = (range: Range, levels: readonly LevelSource[], max: number): Range => ({
  low: levelAt(levels, range.low, max),
  high: levelAt(levels, range.high, max),
});

function limited(level: number, knockouts: readonly Knockout[], holds: (place: number) => boolean): number {
  return Math.min(level, ...knockouts.filter((_, i) => holds(i)).map(({ to }) => to));
}
