import type { Deadline, Step } from '../../landscape/deadlines.ts';
import { formatDate } from '../../questionnaire/kinds/date.ts';
import type { Language } from '../telling.ts';
import { dateWords } from '../words/dates.ts';

/** The steps back from the end, each in a few words. */
export function stepsTold({ steps, of }: Deadline, language: Language): string[] {
  const words = dateWords[language].step;
  const date = (iso: string): string => formatDate(iso, language);
  const told = (step: Step): string => {
    switch (step.kind) {
      case 'end':
        return words[of === 'support' ? 'support' : 'end'](date(step.date));
      case 'notice':
        return words.notice(date(step.date), step.months);
      case 'procurement':
        return words[step.assumed ? 'procurement-assumed' : 'procurement'](date(step.date), step.months);
      case 'council':
        return words.council(date(step.date));
      case 'budget':
        return words.budget(date(step.date), date(step.from));
      default:
        return words[step.kind];
    }
  };
  return steps.map((step) =>
    'moved' in step && step.moved !== undefined
      ? `${told(step)}, ${words.moved(date(step.moved))}`
      : told(step),
  );
}
