import type { Telling } from '../telling.ts';

/** The need areas the municipality chose, in the order of the questionnaire. */
export function chosenAreas({ answers, ruleSet }: Telling): string[] {
  const { areas: all, areasQuestion } = ruleSet.questionnaire;
  const chosen = answers[areasQuestion];
  if (chosen === undefined || !('value' in chosen) || !Array.isArray(chosen.value)) return [];
  const ids: string[] = chosen.value;
  return all.filter((id) => ids.includes(id));
}
