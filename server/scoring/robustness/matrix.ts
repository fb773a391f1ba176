/** One part of a score, with the weight the rule set gives it. */
export interface Criterion {
  /** Position among the scores. */
  score: number;
  /** Key of a question (`contract-end`), or `area`: what the rule set says of the area itself. */
  key: string;
  weight: number;
}

/** Things to be ranked by the mean of several scores, each a weighted mean of parts. */
export interface Matrix {
  ids: readonly string[];
  scores: readonly string[];
  /** Those of one score stand together, in the order of the scores. */
  criteria: readonly Criterion[];
  /** Row by row, one number a criterion; NaN: it does not count there. */
  points: Float64Array;
}

/** Where nothing of a thing counts it stands behind all others. */
const nothing = -1e9;

/**
 * The value by which each thing is ranked: Σ b·m / Σ b over the scores of which something counts, m being the
 * weighted mean of the parts that count.
 * @param weights one a criterion, not all 0
 * @param balance how much each score counts beside the others
 */
export function valuesInto(
  out: Float64Array,
  { scores, criteria, points }: Matrix,
  weights: Float64Array,
  balance: Float64Array,
): void {
  let at = 0;
  for (let row = 0; row < out.length; row++) {
    let total = 0;
    let counted = 0;
    for (let s = 0, c = 0; s < scores.length; s++) {
      let sum = 0;
      let weight = 0;
      for (; c < criteria.length && criteria[c]!.score === s; c++, at++) {
        const value = points[at]!;
        if (Number.isNaN(value)) continue;
        sum += weights[c]! * value;
        weight += weights[c]!;
      }
      if (weight <= 0) continue;
      total += (balance[s]! * sum) / weight;
      counted += balance[s]!;
    }
    out[row] = counted > 0 ? total / counted : nothing;
  }
}

/** The weights of the rule set. */
export const ruleWeights = ({ criteria }: Matrix): Float64Array =>
  Float64Array.from(criteria, ({ weight }) => weight);

/** The scores count alike. */
export const evenBalance = ({ scores }: Matrix): Float64Array => new Float64Array(scores.length).fill(1);
