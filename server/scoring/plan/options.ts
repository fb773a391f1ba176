import type { Answers } from '../../questionnaire/answers.ts';
import { encode } from '../../questionnaire/encode.ts';
import type { State } from '../../questionnaire/state.ts';
import type { RuleSet } from '../evaluate.ts';
import type { PlacedPart } from '../exact/target.ts';
import type { Candidate } from './candidates.ts';
import { keysOf } from './keys.ts';
import { slopesOf } from './slopes.ts';
import { presenceIn, presencesOf, type Tried, tryAll } from './tried.ts';

/** Weights that count in a mean: for certain, and at most. */
export type Span = readonly [number, number];

/** One way of choosing within a component, and what it brings into the goal. */
export interface Option {
  /** Positions among the candidates. */
  measures: readonly number[];
  /** Person-days at most. */
  effort: number;
  /** What must be the same for two options to be compared. */
  key: string;
  /** Points that arrive at the goal as they are. */
  gain: number;
  /** By leaning slot: weighted points, and the weights that count. */
  leaning: readonly number[];
  weights: readonly Span[];
  /** Points of which it is known only that more are no worse. */
  points: readonly number[];
}

/** A mean whose weights may change: how much of it arrives, and the weights that are there whatever is chosen. */
export interface Mean {
  by: number;
  weight: Span;
}

export interface Options {
  components: Option[][];
  means: Mean[];
  /** Whether all ways of choosing are among them. */
  exact: boolean;
}

/** All ways of choosing, by component, with what each of them brings. */
export function optionsOf(
  ruleSet: RuleSet,
  goal: number,
  candidates: readonly Candidate[],
  answers: Answers,
  asOf: string,
): Options {
  const { parts, kinds, rising } = {
    ...ruleSet.exactness.scores[goal]!.target,
    ...ruleSet.exactness.scores[goal]!,
  };
  const { tried, whole } = tryAll(ruleSet, goal, candidates, answers, asOf);
  const base = encode(ruleSet.encoder, answers, asOf);
  const presences = presencesOf(parts, tried, base);
  const slopes = slopesOf(ruleSet, goal, (part) => presences.get(part)!);
  const touched = new Set(tried.flatMap((one) => one.parts));
  const leaning = [...new Set([...touched].map(({ slot }) => slot))].filter(
    (slot) => slopes.get(slot)?.kind === 'leaning',
  );
  const means = leaning.map((slot): Mean => {
    const slope = slopes.get(slot)!;
    const beside = slope.kind === 'leaning' ? slope.beside : 0;
    const [low, high] = weightOf(
      parts.filter((p) => p.slot === slot && !touched.has(p)),
      base,
    );
    return { by: slope.by, weight: [low + beside, high + beside] };
  });
  const places = placesOf(
    [...touched].filter(({ slot }) => !slopes.has(slot) && rising.includes(slot)),
    ({ slot }) => kinds[slot] === 'minimum',
  );
  const optionsOfOne = (one: Tried): Option[] => {
    const keyed = keysOf(ruleSet, goal, one, (slot) => slopes.has(slot));
    const inSlots = leaning.map((slot) => one.parts.filter((p) => p.slot === slot));
    return one.ways.map(({ measures, effort, state }) => {
      const points = new Array<number>(places.size).fill(0);
      const leans = new Array<number>(leaning.length).fill(0);
      let gain = 0;
      for (const placed of one.parts) {
        const { part, slot } = placed;
        const reason = part.read(state);
        if (reason === null || reason.stand === 'maybeAsked') continue;
        const slope = slopes.get(slot);
        const weighted = part.weight * reason.low;
        if (slope?.kind === 'straight') gain += slope.by * weighted;
        else if (slope?.kind === 'leaning') leans[leaning.indexOf(slot)]! += weighted;
        else if (places.has(placed))
          points[places.get(placed)!]! += kinds[slot] === 'minimum' ? reason.low : weighted;
      }
      const weights = inSlots.map((own) => weightOf(own, state));
      return { measures, effort, key: keyed(state), gain, leaning: leans, weights, points };
    });
  };
  return { exact: whole, means, components: tried.map(optionsOfOne) };
}

function weightOf(parts: readonly PlacedPart[], state: State): Span {
  let [low, high] = [0, 0];
  for (const { part } of parts) {
    const presence = presenceIn(part, state);
    if (presence === 'in') low += part.weight;
    if (presence !== 'out') high += part.weight;
  }
  return [low, high];
}

/** One place for all parts of a slot; of a minimum one for each, since they do not add up. */
function placesOf(
  parts: readonly PlacedPart[],
  apart: (part: PlacedPart) => boolean,
): ReadonlyMap<PlacedPart, number> {
  const shared = new Map<number | PlacedPart, number>();
  const places = new Map<PlacedPart, number>();
  for (const placed of parts) {
    const by = apart(placed) ? placed : placed.slot;
    if (!shared.has(by)) shared.set(by, shared.size);
    places.set(placed, shared.get(by)!);
  }
  return places;
}
