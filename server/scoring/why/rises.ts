import { type State, stands, withGiven } from '../../questionnaire/state.ts';
import { truths } from '../../questionnaire/truth.ts';
import { asking } from '../evaluate.ts';
import type { Asked, PlacedPart } from '../exact/target.ts';
import type { Knockout } from '../levels.ts';
import { type Options, optionsOf } from './options.ts';
import { type Supposed, stateWith, type Trying } from './supposed.ts';

/** An answer with which a score could rise. */
export interface Rise extends Supposed {
  options: Options;
  /** Its points count in one place, and nothing else hangs on it; null: something does. */
  simple: PlacedPart | null;
}

/** What a score may rise with, and the knock-outs that must not hold for it to get there. */
export interface Aim {
  /** Position of the score in the rule set. */
  index: number;
  knockouts: readonly Knockout[];
}

/**
 * The answers with which a score could rise. Of a question whose points count in one place, the one with the
 * most, if no knock-out asks for it and it neither shows nor hides another question: that an answer with
 * fewer points would hide questions is no improvement. Of any other all its answers, the most promising
 * first: what lifts the most knock-outs, of these what leaves the score highest, of these what brings the
 * most points. Without the answers given, the profile and what does not apply.
 */
export function risesOf(it: Trying, aim: Aim): Rise[] {
  const now = stateWith(it, []);
  const { target, rising } = it.ruleSet.exactness.scores[aim.index]!;
  const placed = Map.groupBy(target.parts, ({ part }) => part.question);
  const inKnockouts = new Set(aim.knockouts.flatMap(({ when }) => when.questions));
  const can = ({ question }: Asked): boolean =>
    !question.profile && now.stand[question.index] !== stands.notApplicable;
  return target.asked.filter(can).flatMap((asked): Rise[] => {
    const options = optionsOf(asked, now, it.asOf);
    const [place] = placed.get(asked.question.index) ?? [];
    const onePlace = asked.onePlace && !inKnockouts.has(asked.question.index);
    if (onePlace && place !== undefined && rising.includes(place.slot)) {
      const value = mostPoints(options, now);
      if (turnsNothing(asked, now, value))
        return [{ question: asked.question, value, options, simple: place }];
    }
    return promising(it, aim, options, now);
  });
}

function mostPoints({ asked, values }: Options, now: State): number {
  const points = values.map((value) => pointsOf(asked, now, value));
  return values[points.indexOf(Math.max(...points))]!;
}

function promising(it: Trying, aim: Aim, options: Options, now: State): Rise[] {
  const { question } = options.asked;
  const { index } = question;
  const given = now.stand[index] === stands.given ? now.low[index]! : null;
  const rated = options.values
    .filter((value) => value !== given)
    .map((value) => ({
      value,
      rating: [
        ...ratingOf(it, aim, stateWith(it, [{ question, value }])),
        pointsOf(options.asked, now, value),
      ],
    }));
  rated.sort((a, b) => compare(b.rating, a.rating));
  return rated.map(({ value }) => ({ question, value, options, simple: null }));
}

/** How many of the knock-outs do not hold for certain, less all of them; and the points that are certain. */
function ratingOf({ ruleSet, pool }: Trying, { index, knockouts }: Aim, state: State): number[] {
  const left = knockouts.filter(({ when }) => when.test(state) !== truths.no).length;
  return [-left, asking(ruleSet, state, pool).score(index).low ?? Number.NEGATIVE_INFINITY];
}

function pointsOf({ question, parts }: Asked, state: State, value: number): number {
  const scratch = withGiven(state, question.index, value);
  return parts.reduce((sum, part) => sum + (part.read(scratch)?.low ?? 0), 0);
}

/** Whether no test of a visibility or a knock-out comes out otherwise, also once other questions are asked. */
function turnsNothing({ question: { index }, leaves }: Asked, state: State, value: number): boolean {
  if (leaves.length === 0) return true;
  const then = withGiven(state, index, value);
  return (
    state.stand[index]! > stands.maybeAsked && leaves.every((leaf) => leaf.test(state) === leaf.test(then))
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((n, i) => n !== b[i]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}
