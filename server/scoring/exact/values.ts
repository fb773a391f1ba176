import type { Question } from '../../questionnaire/expand.ts';
import { type State, stands } from '../../questionnaire/state.ts';
import type { Asked } from './target.ts';

/**
 * The answers an open question could turn out to be, one of each sort that a target can tell apart. Of a
 * multiple the bits of its allowed sets; of a number or date one in each piece between the bounds.
 * @param scratch a state to try them in
 */
export function valuesOf(asked: Asked, state: State, scratch: State): number[] {
  const { question } = asked;
  const { index, choices } = question;
  const sort = (value: number): string => sortOf(asked, scratch, value);
  if (question.kind === 'single')
    return unlike(
      choices.map((_, i) => 1 << i),
      sort,
    );
  if (question.kind === 'multiple') return sets(question, sort);
  const span = state.stand[index] === stands.span;
  const low = span ? state.low[index]! : question.min;
  const high = span ? state.high[index]! : question.max;
  return unlike(inPieces(asked, low, high), sort);
}

/** What the target makes of an answer: the truth of each test and the points of each part. */
function sortOf({ question, leaves, parts }: Asked, scratch: State, value: number): string {
  const { index } = question;
  scratch.stand[index] = stands.given;
  scratch.low[index] = value;
  scratch.high[index] = value;
  const tests = leaves.map((leaf) => leaf.test(scratch));
  const points = parts.map((part) => part.read(scratch)?.low);
  return `${tests.join()} ${points.join()}`;
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
function inPieces({ question, leaves, parts }: Asked, low: number, high: number): number[] {
  const { kind, decimals } = question;
  const bounds = [...leaves.flatMap(({ bound }) => bound ?? []), ...parts.flatMap((part) => part.bounds)];
  const digits = kind === 'number' ? decimals : 0;
  const unit = 10 ** -digits;
  const near = bounds.flatMap((bound) => [-unit, 0, unit].map((by) => bound + by));
  const values = [...near.map((n) => Number(n.toFixed(digits))), low, high];
  const possible = values.filter((n) => Number.isFinite(n) && n >= low && n <= high);
  return possible.length > 0 ? possible : [0];
}
