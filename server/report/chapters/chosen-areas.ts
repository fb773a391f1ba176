import { areasChosen } from '../areas-chosen.ts';
import type { Telling } from '../telling.ts';

/** The need areas the municipality chose, in the order of the questionnaire. */
export const chosenAreas = ({ answers, ruleSet }: Telling): string[] => areasChosen(ruleSet, answers);
