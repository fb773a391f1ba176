import type { Question } from '../../questionnaire/expand.ts';
import { type State, stands } from '../../questionnaire/state.ts';
import type { Range } from '../range.ts';
import type { Asked } from './target.ts';

/** An answer to be tried, and the points from and to of all it stands for. */
export interface Trial {
  value: number;
  points: Range | null;
}

/**
 * The answers an open question could turn out to be, one of each sort that a target can tell apart. Where
 * its points count in one place alone, sorts that differ in nothing else are tried as one, from the least
 * to the most, for only the ends count.
 * @param scratch a state to try them in
 */
export function trialsOf(asked: Asked, state: State, scratch: State): Trial[] {
  const values = valuesOf(asked, state, scratch);
  const [part] = asked.parts;
  if (asked.parts.length !== 1 || !asked.onePlace || part === undefined)
    return values.map((value) => ({ value, points: null }));
  const trials = new Map<string, Trial>();
  for (const value of values) {
    put(asked.question.index, scratch, value);
    const { low = null } = part.read(scratch) ?? {};
    const tests = asked.leaves.map((leaf) => leaf.test(scratch));
    const key = `${tests.join()} ${low === null}`;
    const known = trials.get(key)?.points;
    const points =
      low === null
        ? null
        : { low: Math.min(low, known?.low ?? low), high: Math.max(low, known?.high ?? low) };
    trials.set(key, { value, points });
  }
  return [...trials.values()];
}

/**
 * The answers an open question could turn out to be, one of each sort that the target can tell apart: of a
 * multiple the bits of its allowed sets; of a number or date one in each piece between the bounds.
 * @param scratch a state to try them in; the question stands given in it afterwards
 */
export function valuesOf(asked: Asked, state: State, scratch: State): number[] {
  const { question } = asked;
  const { index, choices } = question;
  const sort = (value: number): string => sortOf(asked, scratch, value);
  const each = choices.map((_, i) => 1 << i);
  if (question.kind === 'single') return unlike(each, sort);
  if (question.kind === 'multiple') return sets(question, sort);
  const span = state.stand[index] === stands.span;
  const low = span ? state.low[index]! : question.min;
  const high = span ? state.high[index]! : question.max;
  return unlike(inPieces(asked, low, high), sort);
}

/** What the target makes of an answer: the truth of each test and the points of each part. */
export function sortOf({ question, leaves, parts }: Asked, scratch: State, value: number): string {
  put(question.index, scratch, value);
  const tests = leaves.map((leaf) => leaf.test(scratch));
  const points = parts.map((part) => part.read(scratch)?.low);
  return `${tests.join()} ${points.join()}`;
}

function put(index: number, scratch: State, value: number): void {
  scratch.stand[index] = stands.given;
  scratch.low[index] = value;
  scratch.high[index] = value;
}

function unlike(values: readonly number[], sort: (value: number) => string): number[] {
  return [...new Map(values.map((value) => [sort(value), value])).values()];
}

/** Each choice joins the unlike sets so far: sets that are alike stay so with it. */
function sets({ choices, exclusive }: Question, sort: (value: number) => string): number[] {
  let found = new Map<string, number>();
  for (const [i, choice] of choices.entries()) {
    if (exclusive.includes(choice)) continue;
    const more = new Map(found);
    for (const bits of [0, ...found.values()]) more.set(sort(bits | (1 << i)), bits | (1 << i));
    found = more;
  }
  const alone = exclusive.map((choice) => 1 << choices.indexOf(choice));
  return unlike([...found.values(), ...alone], sort);
}

/** The ends, and the numbers beside and on each bound; only such as can be answered. */
export function inPieces({ question, leaves, parts }: Asked, low: number, high: number): number[] {
  const { kind, decimals } = question;
  const bounds = [...leaves.flatMap(({ bound }) => bound ?? []), ...parts.flatMap((part) => part.bounds)];
  const digits = kind === 'number' ? decimals : 0;
  const unit = 10 ** -digits;
  const near = bounds.flatMap((bound) => [-unit, 0, unit].map((by) => bound + by));
  const values = [...near.map((n) => Number(n.toFixed(digits))), low, high];
  const possible = values.filter((n) => Number.isFinite(n) && n >= low && n <= high);
  return possible.length > 0 ? possible : [0];
}
