import type { Horizon } from '../../questionnaire/model.ts';
import type { RuleSet } from '../evaluate.ts';
import type { Measure } from '../measures.ts';
import type { Result } from '../result.ts';
import { excludeEachOther } from './effects.ts';

/** What a person asks for. Measures by their ids. */
export interface Wish {
  /** Id of the score whose low end is to rise. */
  goal: string;
  /** Person-days that can be spared; the high end of effort is held against them. */
  days: number;
  /** Measures with a horizon beyond it are left out. */
  horizon: Horizon;
  pinned: readonly string[];
  struck: readonly string[];
}

/** A measure that may be chosen; others by their positions, which stand before it where it needs them. */
export interface Candidate {
  measure: Measure;
  needs: readonly number[];
  excludes: readonly number[];
  pinned: boolean;
}

export interface Candidates {
  list: Candidate[];
  /** Pinned, but cannot be taken: struck, left out with what it needs, or at odds with another pin. */
  clash: string[];
}

const horizons: readonly Horizon[] = ['now', 'year', 'later'];

/**
 * The measures that may be chosen of those that are called for. One that comes after others that are called
 * for needs them: it falls out with them, and pins them.
 */
export function candidatesOf(ruleSet: RuleSet, result: Result, wish: Wish): Candidates {
  const byId = new Map(ruleSet.measures.map((measure) => [measure.id, measure]));
  // In an order in which each stands behind those it comes after.
  const called = result.measures.map(({ id }) => byId.get(id)!);
  const isCalled = new Set(called.map(({ id }) => id));
  const needsOf = ({ after }: Measure): string[] => after.filter((id) => isCalled.has(id));
  const out = new Set<string>();
  for (const measure of called) {
    const beyond = measure.horizon > horizons.indexOf(wish.horizon);
    if (beyond || wish.struck.includes(measure.id) || needsOf(measure).some((id) => out.has(id)))
      out.add(measure.id);
  }
  const pinned = new Set(wish.pinned);
  for (const measure of called.toReversed())
    if (pinned.has(measure.id)) for (const id of needsOf(measure)) pinned.add(id);
  const open = called.filter(({ id }) => !out.has(id));
  const place = new Map(open.map(({ id }, i) => [id, i]));
  const list = open.map(
    (measure): Candidate => ({
      measure,
      needs: needsOf(measure).map((id) => place.get(id)!),
      excludes: open.flatMap((other, i) =>
        other !== measure && excludeEachOther(ruleSet.questionnaire, measure, other) ? [i] : [],
      ),
      pinned: pinned.has(measure.id),
    }),
  );
  const atOdds = list.filter((c) => c.pinned && c.excludes.some((i) => list[i]!.pinned));
  const lost = wish.pinned.filter((id) => out.has(id));
  return { list, clash: [...lost, ...atOdds.map(({ measure }) => measure.id)] };
}
