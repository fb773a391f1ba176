import type { Condition } from '../questionnaire/model.ts';

/** The questions a condition asks, as it names them, each once. */
export function questionsIn(condition: Condition): string[] {
  return [...new Set(named(condition))];
}

function named(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(named);
  if ('any' in condition) return condition.any.flatMap(named);
  if ('not' in condition) return named(condition.not);
  if ('answered' in condition) return [condition.answered];
  return Object.keys(Object.values(condition)[0] as object);
}
