import type { Value } from '../../questionnaire/answers.ts';
import { copyOf, type State, stands } from '../../questionnaire/state.ts';
import type { Asked } from '../exact/target.ts';
import { inPieces, sortOf, valuesOf } from '../exact/values.ts';
import { allowedSets, nearest } from './sets.ts';
import { answerOf } from './supposed.ts';

/**
 * Answers that do the same. Of a single its choices; of a multiple the sets that differ least from what was
 * answered; of a number or date all between two ends, both included; null: no end.
 */
export type Wanted =
  | { choices: string[] }
  | { sets: string[][] }
  | { spans: [from: Value | null, to: Value | null][] };

/** What a question could be answered with, whatever was answered. */
export interface Options {
  asked: Asked;
  /** One of each sort that the target can tell apart; as numbers, see State. */
  values: readonly number[];
  /** All answers of the sorts of some of these values. */
  wanted: (values: readonly number[]) => Wanted;
}

/**
 * The options of a question as a target sees it.
 * @param asOf YYYY-MM-DD
 */
export function optionsOf(asked: Asked, state: State, asOf: string): Options {
  const { question } = asked;
  const { index, kind, choices, min, max } = question;
  const open = copyOf(state);
  open.stand[index] = stands.unanswered;
  const scratch = copyOf(state);
  const sort = (value: number): string => sortOf(asked, scratch, value);
  const shown = (value: number): Value => answerOf(question, value, asOf).value;
  const wanted = (values: readonly number[]): Wanted => {
    const sorts = new Set(values.map(sort));
    const fits = (value: number): boolean => sorts.has(sort(value));
    if (kind === 'single') return { choices: choices.filter((_, i) => fits(1 << i)) };
    if (kind === 'multiple') {
      const present = state.stand[index] === stands.given ? state.low[index]! : 0;
      const sets = nearest(allowedSets(question, values).filter(fits), present);
      return { sets: sets.map((set) => shown(set) as string[]) };
    }
    const pieces = [...new Set(inPieces(asked, min, max))].sort((a, b) => a - b);
    return {
      spans: runs(pieces.map(fits)).map(([from, to]) => [
        from === 0 ? null : shown(pieces[from]!),
        to === pieces.length - 1 ? null : shown(pieces[to]!),
      ]),
    };
  };
  return { asked, values: valuesOf(asked, open, copyOf(state)), wanted };
}

/** First and last position of each run of yes. */
function runs(fits: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [i, fit] of fits.entries()) {
    if (!fit) continue;
    if (i > 0 && fits[i - 1]) found.at(-1)![1] = i;
    else found.push([i, i]);
  }
  return found;
}
