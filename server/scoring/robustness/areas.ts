import type { Answers } from '../../questionnaire/answers.ts';
import { encode } from '../../questionnaire/encode.ts';
import type { RuleSet } from '../evaluate.ts';
import { evenBalance, type Matrix, ruleWeights, valuesInto } from './matrix.ts';
import { placedParts, readPoints } from './placed.ts';
import { drawWeights, seeded } from './random.ts';
import type { Draws, Ranking } from './ranking.ts';
import { count, emptyTally, least, standingsOf } from './shares.ts';
import { type Turn, turnOf } from './turn.ts';
import { waysOf } from './ways.ts';

export interface AreaRanking extends Ranking<Turn> {
  /** So many answers are open; each weighting drew one of their choices too. */
  open: number;
}

/**
 * Need areas, ranked by the mean of some scores that each of them has, and how that holds under random
 * weightings: how much each score counts, and the weights of its parts, each even on their simplex. In the
 * order of the rule set's weights, where an open part brings the middle of what it may bring.
 * @param names scores that repeat for each area and are means of parts (`benefit`)
 * @returns null where there are fewer than two areas, or no such scores
 */
export function rankAreas(
  ruleSet: RuleSet,
  answers: Answers,
  asOf: string,
  areas: readonly string[],
  names: readonly string[],
  { seed, weightings }: Draws,
): AreaRanking | null {
  const state = encode(ruleSet.encoder, answers, asOf);
  const placed = placedParts(ruleSet, state, areas, names);
  if (areas.length < 2 || placed === null) return null;
  const { matrix, parts } = placed;
  readPoints(matrix, parts, state);
  const values = new Float64Array(areas.length);
  valuesInto(values, matrix, ruleWeights(matrix), evenBalance(matrix));
  // Those that are level stay in the order of the questionnaire.
  const order = areas.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  const [first, second] = order as [number, number];
  const level = Math.abs(values[first]! - values[second]!) <= least;
  const turn = level ? null : turnOf(matrix, first, second);
  const random = seeded(seed);
  const known = parts.filter((part) => part !== null);
  const ways = waysOf(ruleSet.encoder, known, state, random);
  const changing = parts.map((part) => (part !== null && ways.open.has(part.question) ? part : null));
  const tally = emptyTally(areas.length);
  const { weights, balance, draw } = weighting(matrix, random);
  for (let n = 0; n < weightings; n++) {
    if (ways.open.size > 0) {
      ways.draw();
      readPoints(matrix, changing, ways.drawn);
    }
    draw();
    valuesInto(values, matrix, weights, balance);
    count(tally, values);
  }
  const all = standingsOf(tally, areas, weightings);
  return { order: order.map((i) => all[i]!), level, turn, open: ways.open.size };
}

/** Weights that are drawn anew with each call, of each score by itself. */
function weighting({ scores, criteria }: Matrix, random: () => number) {
  const weights = new Float64Array(criteria.length);
  const balance = new Float64Array(scores.length);
  const groups = scores.map((_, s) => {
    const from = criteria.findIndex((c) => c.score === s);
    return weights.subarray(from, from + criteria.filter((c) => c.score === s).length);
  });
  const draw = (): void => {
    for (const group of groups) drawWeights(group, random);
    drawWeights(balance, random);
  };
  return { weights, balance, draw };
}
