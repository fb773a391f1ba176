import { type State, stands } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import { presenceIn, type Tried } from './tried.ts';

/**
 * What of a state must be the same for points and weights alone to tell which way of choosing is better.
 * Where an answer that stays open decides whether something is asked, that is all of what hangs together.
 * @param isWeighed slots of which weights are compared beside
 */
export function keysOf(
  { encoder, exactness }: RuleSet,
  goal: number,
  { touched, parts, ways }: Tried,
  isWeighed: (slot: number) => boolean,
): (state: State) => string {
  const { target, rising } = exactness.scores[goal]!;
  const deciding = new Set<number>();
  const hanging = new Set<number>();
  for (const { question, show } of encoder.order) {
    if (!touched.has(question.index) || show === null) continue;
    const asked = new Set(ways.map(({ state }) => askedIn(state, question.index)));
    if (asked.size === 1 && !asked.has(stands.maybeAsked)) continue;
    hanging.add(question.index);
    for (const index of show.questions) if (touched.has(index)) deciding.add(index);
  }
  const wholly = new Set<number>();
  for (const { part, slot, shared } of parts) {
    const places = target.parts.filter((p) => p.part.question === part.question).length;
    const open = ways.some(({ state }) => isOpen(state, part.question));
    // Where it lessens a score, or one open answer counts twice, more points are not simply better.
    if (!rising.includes(slot) || (open && (shared || places > 1))) wholly.add(part.question);
  }
  const counting = parts.filter(({ slot }) => !isWeighed(slot));
  const inFull = ({ stand, low, high }: State, index: number): string =>
    `${stand[index]}:${low[index]}:${high[index]}`;
  return (state) => {
    const loose =
      [...deciding].some((i) => isOpen(state, i)) ||
      [...hanging].some((i) => state.stand[i] === stands.maybeAsked);
    return [
      ...[...wholly].map((i) => inFull(state, i)),
      ...counting.map(({ part }) => presenceIn(part, state)),
      ...(loose
        ? [...[...deciding].map((i) => inFull(state, i)), ...[...hanging].map((i) => askedIn(state, i))]
        : []),
    ].join();
  };
}

/** Hidden, perhaps asked or asked. */
const askedIn = ({ stand }: State, index: number): number => Math.min(stand[index]!, stands.unanswered);

function isOpen({ stand }: State, index: number): boolean {
  const one = stand[index]!;
  return one === stands.span || (one > stands.hidden && one < stands.given);
}
