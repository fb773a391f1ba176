import type { Case, Outcome } from '../../questionnaire/case.ts';

type Unit = NonNullable<Case['size']>['of'];

interface CaseWords {
  title: string;
  column: { who: string; when: string; what: string };
  outcome: Record<Outcome, string>;
  size: (number: string, of: Unit) => string;
  age: (years: number) => string;
  none: string;
  /** Before the cases of a step. */
  step: string;
  noneOfStep: string;
  noReversal: string;
  /** Behind the plan; `there` leads to the areas. */
  plan: { before: string; there: string };
}

/** What a report says about real cases. */
export const caseWords: Record<'de' | 'en', CaseWords> = {
  de: {
    title: 'Fälle anderswo, die nächsten nach Land und Größe',
    column: { who: 'Wer', when: 'Wann', what: 'Was geschah' },
    outcome: {
      success: 'Gelungen.',
      reversal: 'Zurückgenommen.',
      partial: 'Teils gelungen.',
      ongoing: 'Im Gang.',
      declined: 'Dagegen entschieden.',
    },
    size: (number, of) =>
      `${number} ${{ inhabitants: 'Einwohner', workplaces: 'Arbeitsplätze', staff: 'Beschäftigte' }[of]}`,
    age: (years) => (years === 0 ? 'dieses Jahr' : years === 1 ? 'vor 1 Jahr' : `vor ${years} Jahren`),
    step: 'Anderswo:',
    noneOfStep: 'Kein Fall bekannt.',
    none: 'Fälle anderswo: Für diesen Bereich kennen wir keinen.',
    noReversal: 'Einen Fall, in dem jemand zurückkehrte, kennen wir für diesen Bereich nicht.',
    plan: { before: 'Wie es anderen erging, auch wo jemand zurückkehrte:', there: 'Fälle bei jedem Bereich' },
  },
  en: {
    title: 'Cases elsewhere, the nearest by country and size',
    column: { who: 'Who', when: 'When', what: 'What happened' },
    outcome: {
      success: 'Succeeded.',
      reversal: 'Taken back.',
      partial: 'Succeeded in part.',
      ongoing: 'Under way.',
      declined: 'Decided against.',
    },
    size: (number, of) =>
      `${number} ${{ inhabitants: 'inhabitants', workplaces: 'workplaces', staff: 'employees' }[of]}`,
    age: (years) => (years === 0 ? 'this year' : years === 1 ? '1 year ago' : `${years} years ago`),
    step: 'Elsewhere:',
    noneOfStep: 'No case known.',
    none: 'Cases elsewhere: we know of none for this area.',
    noReversal: 'We know of no case in this area in which anyone went back.',
    plan: { before: 'How others fared, and where someone went back:', there: 'cases in each area' },
  },
};
