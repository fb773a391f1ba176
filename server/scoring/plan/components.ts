import type { RuleSet } from '../evaluate.ts';
import type { Candidate } from './candidates.ts';

/** Measures that are decided together: one needs, excludes or changes what another does. */
export interface Component {
  /** Positions among the candidates, in order. */
  members: readonly number[];
  /** Questions of which an answer or a place may change with these measures, by index. */
  touched: ReadonlySet<number>;
}

/** So many ways of choosing within one component are tried. */
const mostWays = 20_000;

/** Candidates in components between which nothing passes but the days they take and what they bring. */
export function componentsOf(
  { questionnaire, exactness }: RuleSet,
  goal: number,
  candidates: readonly Candidate[],
): Component[] {
  const root = candidates.map((_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i]!));
  const join = (a: number, b: number): void => {
    root[find(a)] = find(b);
  };
  const changes = new Map<number, number[]>();
  for (const [i, { measure, needs, excludes }] of candidates.entries()) {
    for (const other of [...needs, ...excludes]) join(i, other);
    for (const { question } of measure.brings) {
      const { index } = questionnaire.byId.get(question)!;
      changes.set(index, [...(changes.get(index) ?? []), i]);
    }
  }
  // Each question stands after those that decide whether it is asked.
  for (const { question, show } of exactness.scores[goal]!.target.asked) {
    const by = (show?.questions ?? []).flatMap((index) => changes.get(index) ?? []);
    if (by.length > 0) changes.set(question.index, [...(changes.get(question.index) ?? []), ...by]);
  }
  for (const [first, ...rest] of changes.values()) for (const other of rest) join(first!, other);
  const members = Map.groupBy(root.keys(), find);
  const touched = Map.groupBy(changes, ([, [first]]) => find(first!));
  return [...members].map(([id, list]) => ({
    members: list,
    touched: new Set((touched.get(id) ?? []).map(([index]) => index)),
  }));
}

/**
 * All sets of a component that may be chosen: with the pins, with what each needs, without what excludes
 * another. `whole`: none was left out for there being too many.
 */
export function setsOf(
  candidates: readonly Candidate[],
  members: readonly number[],
): { sets: number[][]; whole: boolean } {
  let sets: number[][] = [[]];
  let whole = true;
  for (const i of members) {
    const { needs, excludes, pinned } = candidates[i]!;
    const fits = (set: readonly number[]): boolean =>
      needs.every((other) => set.includes(other)) && !excludes.some((other) => set.includes(other));
    const taken = sets.filter(fits).map((set) => [...set, i]);
    sets = pinned ? taken : [...sets, ...taken];
    if (sets.length > mostWays) {
      whole = false;
      sets = sets.slice(0, mostWays);
    }
  }
  return { sets, whole };
}
