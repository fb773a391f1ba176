import { type Formula, opposite } from './formula.ts';
import { type Assumed, datesMeet, type Field, holds, type Known, type Laid, lay } from './known.ts';

/** After so many forks a search is given up: the question is then called undecided, never answered. */
const mostForks = 300;

interface Search {
  field: Field;
  assumed: Assumed;
  forks: number;
  /** It was given up. */
  tired: boolean;
}

/**
 * Answers with which all the formulas hold, or null: there are none. Complete over all answers that can be
 * given; `undecided` where the search was given up. A question has an answer if and only if it is asked, save
 * those that do not apply and those of the profile, which may stay open.
 */
export function satisfy(
  field: Field,
  formulas: readonly Formula[],
  assumed: Assumed = {},
): Laid | null | 'undecided' {
  const search = { field, assumed, forks: 0, tired: false };
  return explore(search, new Map(), formulas) ?? (search.tired ? 'undecided' : null);
}

function explore(search: Search, before: Laid, goals: readonly Formula[]): Laid | null {
  const laid = new Map(before);
  const forks = settle(search, laid, goals);
  if (forks === null) return null;
  if (!datesMeet(search.field, laid)) return null;
  const smallest =
    forks.length === 0 ? standingOf(laid) : forks.reduce((a, b) => (b.parts.length < a.parts.length ? b : a));
  if (smallest === null) return laid;
  const rest = forks.filter((fork) => fork !== smallest);
  const not: Formula[] = [];
  for (const part of smallest.parts) {
    search.forks += 1;
    if (search.forks > mostForks) {
      search.tired = true;
      return null;
    }
    const found = explore(search, laid, [...not, part, ...rest]);
    if (found !== null) return found;
    not.push(opposite(part));
  }
  return null;
}

type Fork = Formula & { is: 'any' };

/** Given or absent: every question of which something is laid down comes down on one side. Null: all have. */
function standingOf(laid: Laid): Fork | null {
  for (const [question, { standing }] of laid)
    if (standing === 'open') {
      const given: Formula = { is: 'literal', question, test: { is: 'answered' }, wanted: true };
      return { is: 'any', parts: [given, opposite(given)] };
    }
  return null;
}

/** Lays down all that has no other way; what is left are forks with two ways or more. Null: no way. */
function settle(
  { field, assumed }: Search,
  laid: Map<number, Known>,
  goals: readonly Formula[],
): Fork[] | null {
  let open = [...goals];
  for (;;) {
    const forks: Fork[] = [];
    let moved = false;
    while (open.length > 0) {
      const goal = open.pop()!;
      if (goal.is === 'constant') {
        if (!goal.value) return null;
      } else if (goal.is === 'all') open.push(...goal.parts);
      else if (goal.is === 'literal') {
        const then = lay(field, laid, goal, assumed);
        if (then === null) return null;
        if (then !== true) open.push(then);
        moved = true;
      } else {
        const parts = goal.parts.filter((part) => evaluate(field, laid, part) !== false);
        if (parts.some((part) => evaluate(field, laid, part) === true)) continue;
        if (parts.length === 0) return null;
        if (parts.length === 1) open.push(parts[0]!);
        else forks.push({ is: 'any', parts });
      }
    }
    if (!moved || forks.length === 0) return forks;
    open = forks;
  }
}

/** What is already certain of a formula; null: still open. */
function evaluate(field: Field, laid: Laid, formula: Formula): boolean | null {
  if (formula.is === 'constant') return formula.value;
  if (formula.is === 'literal') return holds(field, laid, formula);
  const decides = formula.is === 'any';
  let result: boolean | null = !decides;
  for (const part of formula.parts) {
    const truth = evaluate(field, laid, part);
    if (truth === decides) return decides;
    if (truth === null) result = null;
  }
  return result;
}
