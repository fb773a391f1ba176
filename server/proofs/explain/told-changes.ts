import type { Question } from '../../questionnaire/expand.ts';
import { type Case, indent } from './case.ts';
import { type Change, changesOf } from './changes.ts';

/** So many changes are told; of a score there may be hundreds. */
const mostTold = 12;

/** What a change makes of the thing explained: words, and how far it is from what is; 0: as it is. */
export interface Outcome {
  told: string;
  far: number;
}

/** What would change a thing, one answer alone each: the farthest first, at most a dozen. */
export function changeLines(
  one: Case,
  questions: readonly Question[],
  outcome: (change: Change) => Outcome,
): string[] {
  const { words } = one;
  const all = changesOf(one, questions)
    .map((change) => ({ ...change, ...outcome(change) }))
    .filter(({ far }) => far > 0);
  // Answers to one question that come to the same are one line.
  const alike = Map.groupBy(all, ({ question, told }) => `${question} ${told}`);
  const found = [...alike.values()]
    .map((group) => ({ ...group[0]!, answer: group.map(({ answer }) => answer).join(' / ') }))
    .sort((a, b) => b.far - a.far);
  if (found.length === 0) return [words.noChange];
  const shown = found.slice(0, mostTold);
  const lines = shown.map(({ question, answer, told }) => `${question} = ${answer} → ${told}`);
  const rest = found.length > shown.length ? [words.most(shown.length, found.length)] : [];
  return [words.changes, ...indent(lines), ...rest];
}

/** The outcome of something that is told in words alone: told otherwise, it has changed. */
export const otherwise = (now: string, then: string): Outcome => ({ told: then, far: now === then ? 0 : 1 });
