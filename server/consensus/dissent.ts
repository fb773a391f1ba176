import type { Answer, Answers } from '../questionnaire/answers.ts';
import type { RulesSource } from '../questionnaire/model.ts';
import { evaluate, type RuleSet } from '../scoring/evaluate.ts';
import type { ScoreResult } from '../scoring/result.ts';
import { type Role, roles, type ShownRole, type Spread } from '../workshops/model.ts';
import { medianAnswer } from './median.ts';
import { scaleOf } from './scale.ts';

type Levels = NonNullable<ScoreResult['level']>;

/** Two roles whose answers lead to levels of a dimension that do not touch. */
export interface Dissent {
  dimension: string;
  lower: { role: Role; level: Levels };
  higher: { role: Role; level: Levels };
  /** So many levels at least, 1 or more. */
  apart: number;
}

export interface Voted {
  ruleSet: RuleSet;
  /** Those the rule set was compiled from; they tell which choices have an order. */
  rules: RulesSource;
  /** Of the assessment: for all questions on which nobody voted. */
  answers: Answers;
  /** The date the levels speak of, YYYY-MM-DD. */
  asOf: string;
  /** What was shown, by the id of the question. */
  spreads: Readonly<Record<string, Spread>>;
  /** How many of each role joined, where more than voted; from it, whether half of them answered. */
  people?: Partial<Record<ShownRole, number>>;
}

/**
 * Roles that see a dimension a level or more apart, the widest apart first. The rules are evaluated on the
 * median answers of each role, in place of those of the assessment; a question for which a role is not shown
 * by itself is unknown to it. So it follows from what is shown and tells nothing of anyone else. Ranges count
 * as they are: the highest level of one role lies below the lowest of the other. Those merged into `others`
 * are no role and not compared.
 */
export function dissentBetweenRoles(voted: Voted): Dissent[] {
  const { ruleSet, asOf } = voted;
  const place = new Map(ruleSet.levels.map(({ id }, i) => [id, i]));
  const seen = roles.flatMap((role) => {
    const answers = medianAnswers(voted, role);
    return answers === null ? [] : [{ role, dimensions: evaluate(ruleSet, answers, asOf).dimensions }];
  });
  const found = ruleSet.dimensions.flatMap((_, d) =>
    seen.flatMap((one) =>
      seen.flatMap((other): Dissent[] => {
        const [lower, higher] = [one.dimensions[d]!, other.dimensions[d]!];
        if (lower.level === null || higher.level === null) return [];
        const apart = place.get(higher.level.low)! - place.get(lower.level.high)!;
        return apart < 1
          ? []
          : [
              {
                dimension: lower.id,
                lower: { role: one.role, level: lower.level },
                higher: { role: other.role, level: higher.level },
                apart,
              },
            ];
      }),
    ),
  );
  return found.sort((a, b) => b.apart - a.apart);
}

/** Null: the role is shown for no question. */
function medianAnswers(
  { ruleSet, rules, answers, asOf, spreads, people }: Voted,
  role: Role,
): Answers | null {
  const own: Record<string, Answer> = {};
  let shown = false;
  for (const [id, { byRole }] of Object.entries(spreads)) {
    const question = ruleSet.questionnaire.byId.get(id);
    if (question === undefined) continue;
    const counts = byRole?.find((group) => group.role === role);
    shown ||= counts !== undefined;
    own[id] =
      counts === undefined
        ? { unknown: true }
        : medianAnswer(
            question,
            counts,
            scaleOf(question, rules, asOf),
            Math.max(counts.total, people?.[role] ?? 0),
          );
  }
  return shown ? { ...answers, ...own } : null;
}
