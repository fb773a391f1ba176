import { asksOnly, type Closure, closure } from '../questionnaire/conditions.ts';
import type { Questionnaire } from '../questionnaire/expand.ts';
import type { LevelSource, RulesSource } from '../questionnaire/model.ts';
import type { State } from '../questionnaire/state.ts';
import { truths } from '../questionnaire/truth.ts';
import type { Range } from './range.ts';
import type { KnockoutReason } from './result.ts';

export interface Knockout {
  id: string;
  to: number;
  when: Closure;
}

/**
 * Knock-outs by the score they limit. One that asks what the questionnaire does not (in the quick check)
 * is left out: not asked is no reason to limit.
 */
export function compileKnockouts(rules: RulesSource, questionnaire: Questionnaire): Map<string, Knockout[]> {
  const byScore = new Map<string, Knockout[]>();
  for (const { id, limits, to, when } of rules.knockouts) {
    if (!asksOnly(when, questionnaire)) continue;
    const level = rules.levels.findIndex((l) => l.id === to);
    const list = byScore.get(limits) ?? [];
    list.push({ id, to: level, when: closure(when, questionnaire) });
    byScore.set(limits, list);
  }
  return byScore;
}

/**
 * The levels a range reaches, by share of the maximum. A knock-out that certainly holds limits both
 * ends, one that possibly holds limits the lower.
 */
export function levelRange(
  levels: LevelSource[],
  range: Range,
  max: number,
  knockouts: Knockout[],
  state: State,
): { level: { low: string; high: string }; limitedBy: KnockoutReason[] } {
  const reached = levelAt(levels, range.high, max);
  let low = levelAt(levels, range.low, max);
  let high = reached;
  const limitedBy: KnockoutReason[] = [];
  for (const { id, to, when } of knockouts) {
    const { truth, because } = when.judge(state);
    // What lies below anyway is not limited.
    if (truth === truths.no || reached <= to) continue;
    const certain = truth === truths.yes;
    limitedBy.push({
      id,
      holds: certain ? 'certainly' : 'possibly',
      to: levels[to]!.id,
      because,
    });
    low = Math.min(low, to);
    if (certain) high = Math.min(high, to);
  }
  return { level: { low: levels[low]!.id, high: levels[high]!.id }, limitedBy };
}

/** The level a value reaches by itself. */
export function levelAt(levels: readonly LevelSource[], value: number, max: number): number {
  let level = 0;
  // Multiplied, not divided: 57 of 100 must reach 57 percent.
  while (max > 0 && level + 1 < levels.length && value * 100 >= levels[level + 1]!.from * max) level += 1;
  return level;
}
