import type { Questionnaire } from '../../questionnaire/expand.ts';
import type { Condition } from '../../questionnaire/model.ts';
import { formulaOf } from './formula.ts';
import type { Assumed, Field } from './known.ts';
import { satisfy } from './satisfy.ts';

/** Parts that cannot hold together: conditions, and questions that are asked under a condition of their own. */
export interface Conflict {
  conditions: Condition[];
  /** Ids of questions with the condition under which they are asked. */
  shown: { question: string; show: Condition }[];
}

/** Of conditions that cannot hold together as few as will do: without any of them it could be. */
export function conflictOf(field: Field, conditions: readonly Condition[], assumed: Assumed = {}): Conflict {
  const { questionnaire } = field;
  let left = conditions.flatMap(parts);
  const anyhow = new Set<number>();
  const contradict = (list: readonly Condition[]): boolean => {
    const formulas = list.map((condition) => formulaOf(condition, questionnaire));
    return satisfy(field, formulas, { ...assumed, anyhow }) === null;
  };
  for (const { index, show } of questionnaire.questions) {
    if (show === null) continue;
    anyhow.add(index);
    if (!contradict(left)) anyhow.delete(index);
  }
  for (const condition of [...left]) {
    const fewer = left.filter((other) => other !== condition);
    if (contradict(fewer)) left = fewer;
  }
  return { conditions: left, shown: shownOf(questionnaire, anyhow) };
}

function shownOf({ questions }: Questionnaire, anyhow: ReadonlySet<number>): Conflict['shown'] {
  return questions.flatMap(({ id, index, show }) =>
    show === null || anyhow.has(index) ? [] : [{ question: id, show }],
  );
}

/** A condition as parts that must all hold. */
function parts(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(parts);
  if ('not' in condition && 'any' in condition.not)
    return condition.not.any.flatMap((part) => parts({ not: part }));
  if ('not' in condition && 'not' in condition.not) return parts(condition.not.not);
  return [condition];
}
