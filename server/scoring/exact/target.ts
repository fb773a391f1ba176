import type { Closure, Leaf } from '../../questionnaire/conditions.ts';
import type { Encoder } from '../../questionnaire/encode.ts';
import type { Question } from '../../questionnaire/expand.ts';
import type { Part } from '../parts.ts';

/** A part of a score, and the place of that score's sums among those of the target. */
export interface PlacedPart {
  part: Part;
  slot: number;
  /** On more than one way into the target, so that what it asks must be decided before the ways part. */
  shared: boolean;
}

/** A question as a target sees it. */
export interface Asked {
  question: Question;
  show: Closure | null;
  /** Stands in more than one place, so that intervals alone would not be exact. */
  manifold: boolean;
  /** Its points count in one place, on one way into the target. */
  onePlace: boolean;
  /** All by which two of its answers can differ here. */
  leaves: readonly Leaf[];
  parts: readonly Part[];
}

/** What is decided as one: parts of scores and conditions, with all questions they hang on. */
export interface Target {
  parts: readonly PlacedPart[];
  conditions: readonly Closure[];
  /** Each after those that decide whether it is asked. */
  asked: readonly Asked[];
}

/** Makes a target ready, once for each rule set. */
export function targetOf(
  encoder: Encoder,
  parts: readonly PlacedPart[],
  conditions: readonly Closure[],
): Target {
  const placed = parts.filter(({ part }) => part.question >= 0);
  const places = new Map<number, number>();
  const add = (index: number, times: number): void => {
    places.set(index, (places.get(index) ?? 0) + times);
  };
  for (const { part, shared } of placed) add(part.question, shared ? 2 : 1);
  for (const leaf of conditions.flatMap((c) => c.leaves)) add(leaf.question, 1);
  const hangsOn = new Set(places.keys());
  for (const { question, show } of encoder.order.toReversed())
    if (hangsOn.has(question.index)) for (const index of show?.questions ?? []) hangsOn.add(index);
  const order = encoder.order.filter(({ question }) => hangsOn.has(question.index));
  const leaves = [...conditions, ...order.flatMap(({ show }) => show ?? [])].flatMap((c) => c.leaves);
  const byQuestion = Map.groupBy(leaves, (leaf) => leaf.question);
  const partsOf = Map.groupBy(placed, ({ part }) => part.question);
  return {
    parts,
    conditions,
    asked: order.map(({ question, show }): Asked => {
      const own = partsOf.get(question.index) ?? [];
      return {
        question,
        show,
        manifold: (places.get(question.index) ?? 0) > 1,
        onePlace: own.length === 1 && !own[0]!.shared,
        leaves: byQuestion.get(question.index) ?? [],
        parts: own.map(({ part }) => part),
      };
    }),
  };
}
