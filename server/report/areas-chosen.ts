import type { Answers } from '../questionnaire/answers.ts';
import type { RuleSet } from '../scoring/evaluate.ts';

/** The need areas that some answers choose, in the order of the questionnaire. */
export function areasChosen({ questionnaire }: RuleSet, answers: Answers): string[] {
  const { areas: all, areasQuestion } = questionnaire;
  const chosen = answers[areasQuestion];
  if (chosen === undefined || !('value' in chosen) || !Array.isArray(chosen.value)) return [];
  const ids: string[] = chosen.value;
  return all.filter((id) => ids.includes(id));
}
