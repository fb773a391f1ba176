import type { PartSource, RulesSource, ScoreSource } from '../../questionnaire/model.ts';

/** Weights a municipality would give, 0 to 10: by score, then by the key of a part. */
export type OwnWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A score whose weights may be set, with those of the rule set. */
export interface Weighable {
  score: string;
  parts: { key: string; weight: number }[];
}

/** Key of what the rule set says of an area itself. */
export const areaKey = 'area';

/** A score, a question (of an area without the area), or `area`. */
const keyOf = ({ score, question }: PartSource): string => score ?? question?.replace(/^\$\./, '') ?? areaKey;

/** The whole, and the further scores that are means: those whose weights say what is important to someone. */
export function weighables({ overall, scores }: RulesSource): Weighable[] {
  return [overall, ...scores].filter(isWeighable).map(({ id, parts = [] }) => {
    const byKey = new Map(parts.map((part) => [keyOf(part), part.weight ?? 1]));
    return { score: id, parts: [...byKey].map(([key, weight]) => ({ key, weight })) };
  });
}

const isWeighable = ({ kind, parts = [] }: ScoreSource): boolean => kind === 'mean' && parts.length > 1;

/**
 * The rules with other weights; what is not named keeps its own. A part that weighs nothing is left out; a
 * score of which nothing would be left stays as it is.
 */
export function withWeights(rules: RulesSource, own: OwnWeights): RulesSource {
  const weighed = (score: ScoreSource): ScoreSource => {
    const weights = own[score.id];
    if (weights === undefined || !isWeighable(score)) return score;
    const parts = score
      .parts!.map((part) => ({ ...part, weight: weights[keyOf(part)] ?? part.weight ?? 1 }))
      .filter(({ weight }) => weight > 0);
    return parts.length === 0 ? score : { ...score, parts };
  };
  return { ...rules, overall: weighed(rules.overall), scores: rules.scores.map(weighed) };
}
