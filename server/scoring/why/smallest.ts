import { type State, withGiven } from '../../questionnaire/state.ts';
import { asking, type RuleSet } from '../evaluate.ts';
import type { Budget } from '../exact/enumerate.ts';
import type { Scored } from '../scores.ts';
import type { Rise } from './rises.ts';
import { steepnessOf } from './steepness.ts';
import { stateWith, type Trying } from './supposed.ts';

/** What is to be reached. */
export interface Goal {
  /** Position of the score in the rule set. */
  index: number;
  /** Points without which it is not. */
  points: number;
  reached: (state: State) => boolean;
  /** Whether something stands against it for certain that simple answers do not change. */
  barred: (state: State) => boolean;
}

/** Sums in another order differ in the last bits, and scores are rounded to six digits at each step. */
const slack = 1e-4;

/**
 * The smallest set of answers with which a goal is reached; null: none reaches it. What hangs together is
 * tried in every way, few before many. The simple answers beside it each add a share of their own, so with
 * the steepest of them it is known how many are needed at least, and sets that fall short are not tried.
 * @param budget how many states may be tried; below zero afterwards: it was given up
 */
export function smallestSet(it: Trying, rises: readonly Rise[], goal: Goal, budget: Budget): Rise[] | null {
  const joined = [
    ...Map.groupBy(
      rises.filter((rise) => rise.simple === null),
      ({ question }) => question.index,
    ).values(),
  ];
  const simple = rises.filter((rise) => rise.simple !== null);
  let best: Rise[] | null = null;
  const shorter = (size: number): boolean => best === null || size < best.length;
  for (let size = 0; size <= joined.length && shorter(size); size += 1)
    for (const some of choices(joined, size)) {
      budget.left -= 1;
      if (budget.left < 0) return best;
      best = withSimple(it, some, simple, goal, budget, shorter) ?? best;
      if (!shorter(size)) break;
    }
  return best;
}

/** The smallest set made of these and simple ones, if shorter than what is known. */
function withSimple(
  it: Trying,
  some: readonly Rise[],
  simple: readonly Rise[],
  goal: Goal,
  budget: Budget,
  shorter: (size: number) => boolean,
): Rise[] | null {
  const state = stateWith(it, some);
  if (goal.reached(state)) return [...some];
  if (goal.barred(state)) return null;
  const { low } = asking(it.ruleSet, state, it.pool).score(goal.index);
  if (low === null) return null;
  const missing = goal.points - low - slack;
  const gains = gainsOf(it.ruleSet, goal.index, state, simple);
  const sums = [0];
  for (const { gain } of gains) sums.push(sums.at(-1)! + gain);
  const fewest = sums.findIndex((sum) => sum >= missing);
  if (fewest < 0) return null;
  for (let size = Math.max(1, fewest); size <= gains.length && shorter(some.length + size); size += 1) {
    const found = chosen(gains, sums, size, missing, budget, (more) =>
      goal.reached(stateWith(it, [...some, ...more])),
    );
    if (found !== null) return [...some, ...found];
    if (budget.left < 0) return null;
  }
  return null;
}

interface Gain {
  rise: Rise;
  gain: number;
}

/** By how much each adds to a score at most, the most first; without those that add nothing. */
function gainsOf(
  { scores, exactness }: RuleSet,
  index: number,
  state: State,
  simple: readonly Rise[],
): Gain[] {
  const target = exactness.scores[index]!;
  const scored: Scored[] = [];
  for (const i of target.nodes.keys()) scored[i] = scores[i]!.run(state, scored);
  const steepness = steepnessOf(target, scored);
  return simple
    .flatMap((rise): Gain[] => {
      const { part, slot } = rise.simple!;
      const now = part.read(state);
      const steep = steepness.get(slot);
      if (now === null || now.stand === 'maybeAsked' || steep === undefined) return [];
      const then = part.read(withGiven(state, rise.question.index, rise.value))!;
      const gain = (then.low - now.low) * steep(part.weight);
      return gain > 0 ? [{ rise, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain);
}

/** The first so many that reach it, the steepest tried first. */
function chosen(
  gains: readonly Gain[],
  sums: readonly number[],
  size: number,
  missing: number,
  budget: Budget,
  reached: (rises: readonly Rise[]) => boolean,
): Rise[] | null {
  const take = (from: number, taken: readonly Rise[], gained: number): Rise[] | null => {
    const left = size - taken.length;
    if (left === 0) {
      budget.left -= 1;
      return budget.left >= 0 && reached(taken) ? [...taken] : null;
    }
    for (let i = from; i + left <= gains.length; i += 1) {
      // Those after it are no steeper, so if these fall short all further sets do.
      if (gained + sums[i + left]! - sums[i]! < missing || budget.left < 0) return null;
      const { rise, gain } = gains[i]!;
      const found = take(i + 1, [...taken, rise], gained + gain);
      if (found !== null) return found;
    }
    return null;
  };
  return take(0, [], 0);
}

/** Every choice of so many lists, with one of each of them. */
function* choices<T>(lists: readonly (readonly T[])[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i + size <= lists.length; i += 1)
      for (const one of lists[i]!) for (const rest of choices(lists, size - 1, i + 1)) yield [one, ...rest];
}
