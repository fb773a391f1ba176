import type { Encoder } from '../../questionnaire/encode.ts';
import type { Question } from '../../questionnaire/expand.ts';
import { copyOf, type State, stands } from '../../questionnaire/state.ts';
import { truths } from '../../questionnaire/truth.ts';
import { isOpen } from '../exact/groups.ts';
import type { Part } from '../parts.ts';

/** One way the open answers could turn out, drawn anew with each call. */
export interface Ways {
  /** Positions of the questions that are open. */
  open: ReadonlySet<number>;
  /** The state in which they are given, or hidden; changed in place. */
  drawn: State;
  draw: () => void;
}

/**
 * Ways in which the open questions below some parts could turn out: each choice as likely as any other, of a
 * multiple each allowed set, of a span each value within; of a number or date of which nothing is known each
 * step of its points. What a way hides does not count in it.
 */
export function waysOf(encoder: Encoder, parts: readonly Part[], state: State, random: () => number): Ways {
  const bounds = new Map<number, number[]>();
  for (const part of parts) bounds.set(part.question, [...(bounds.get(part.question) ?? []), ...part.bounds]);
  const hangsOn = new Set(bounds.keys());
  for (const { question, show } of encoder.order.toReversed())
    if (hangsOn.has(question.index)) for (const index of show?.questions ?? []) hangsOn.add(index);
  const order = encoder.order.filter(
    ({ question: { index, profile } }) => hangsOn.has(index) && isOpen(state, index, profile),
  );
  const drawn = copyOf(state);
  const drawings = order.map(({ question, show }) => {
    const { index } = question;
    const perhaps = state.stand[index] === stands.maybeAsked && show !== null;
    const draw = drawing(question, state, bounds.get(index) ?? [], random);
    return (): void => {
      const asked = !perhaps || show.test(drawn) !== truths.no;
      const value = asked ? draw() : 0;
      drawn.stand[index] = asked ? stands.given : stands.hidden;
      drawn.low[index] = value;
      drawn.high[index] = value;
    };
  });
  return {
    open: new Set(order.map(({ question }) => question.index)),
    drawn,
    draw: () => {
      for (const one of drawings) one();
    },
  };
}

function drawing(
  question: Question,
  { stand, low, high }: State,
  bounds: readonly number[],
  random: () => number,
): () => number {
  const { index, kind, choices, exclusive } = question;
  const below = (n: number): number => Math.floor(random() * n);
  if (kind === 'single') return () => 1 << below(choices.length);
  if (kind === 'multiple') {
    const joint = choices.flatMap((choice, i) => (exclusive.includes(choice) ? [] : [1 << i]));
    const alone = choices.flatMap((choice, i) => (exclusive.includes(choice) ? [1 << i] : []));
    return () => {
      const set = below(2 ** joint.length - 1 + alone.length);
      return alone[set] ?? bitsOf(set - alone.length + 1, joint);
    };
  }
  const unit = kind === 'number' ? 10 ** -question.decimals : 1;
  if (stand[index] === stands.span) {
    const steps = Math.round((high[index]! - low[index]!) / unit) + 1;
    return () => low[index]! + below(steps) * unit;
  }
  const each = oneOfEachStep(question, bounds, unit);
  return () => each[below(each.length)]!;
}

/** The choices of which a number is made up, one bit each. */
function bitsOf(set: number, joint: readonly number[]): number {
  return joint.reduce((bits, bit, i) => (Math.floor(set / 2 ** i) % 2 === 1 ? bits | bit : bits), 0);
}

function oneOfEachStep({ min, max }: Question, bounds: readonly number[], unit: number): number[] {
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  const first = Number.isFinite(min) ? min : (sorted[0] ?? 0) - unit;
  return [first, ...sorted.filter((bound) => bound > first && bound <= max)];
}
