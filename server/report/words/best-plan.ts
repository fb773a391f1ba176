import type { Horizon } from '../../questionnaire/model.ts';
import type { Language } from '../telling.ts';

/** Words of the best plan for the effort one has. */
export interface BestPlanWords {
  gains: (goal: string, days: string, from: string, to: string) => string;
  nothing: (goal: string) => string;
  level: (before: string, after: string) => string;
  overspent: (needed: string, given: string) => string;
  bound: string;
  first: string;
  after: string;
  column: { step: string; horizon: string; effort: string; gain: string };
  horizon: Record<Horizon, string>;
  pinned: string;
  points: (points: string) => string;
  curve: string;
  caption: string;
  curveSummary: (days: string, points: string) => string;
  axis: string;
  curveColumn: { days: string; low: string; steps: string };
  how: string;
}

/** By language. */
export const bestPlanWords: Record<Language, BestPlanWords> = {
  de: {
    gains: (goal, days, from, to) =>
      `Mit höchstens ${days} Personentagen steigt „${goal}“ von mindestens ${from} auf mindestens ${to} Punkte.`,
    nothing: (goal) =>
      `Mit so vielen Tagen steigt „${goal}“ durch keinen der Schritte. Geben Sie mehr Tage an, wählen Sie ein anderes Ziel oder lassen Sie spätere Schritte zu.`,
    level: (before, after) => `Vorher: ${before}. Danach: ${after}.`,
    overspent: (needed, given) =>
      `Die Schritte, die Sie festgehalten haben, brauchen mit ihren Vorarbeiten bis zu ${needed} Tage. Das sind mehr als ${given}. Lösen Sie Schritte oder geben Sie mehr Tage an.`,
    bound:
      'Nicht ganz durchgerechnet: Zu vieles hängt zusammen. Vielleicht gibt es eine noch bessere Auswahl.',
    first: 'Damit anfangen',
    after: 'Danach',
    column: { step: 'Schritt', horizon: 'Wann', effort: 'Tage', gain: 'Bringt' },
    horizon: { now: 'in drei Monaten', year: 'in einem Jahr', later: 'später' },
    pinned: 'festgehalten',
    points: (points) => `${points} Punkte`,
    curve: 'Was mehr oder weniger Tage bringen',
    caption: 'Punkte mehr nach so vielen Tagen',
    curveSummary: (days, points) =>
      `Mit allen Tagen, die etwas bringen, steigt der Wert um ${points} Punkte; das sind bis zu ${days} Tage.`,
    axis: 'Personentage',
    curveColumn: { days: 'Tage', low: 'Mindestens Punkte', steps: 'Schritte' },
    how: 'Gerechnet ist mit dem oberen Ende des Aufwands und dem unteren Ende der Punkte. Schritte, die andere voraussetzen, stehen nie ohne sie da. Gesucht ist der größte Anstieg; Stufen und ihre Grenzen sind gezeigt, aber nicht gesucht. Andere Schritte können trotzdem nötig sein, etwa weil ein Gesetz sie verlangt.',
  },
  en: {
    gains: (goal, days, from, to) =>
      `With at most ${days} person-days “${goal}” rises from at least ${from} to at least ${to} points.`,
    nothing: (goal) =>
      `With so many days none of the steps raises “${goal}”. Enter more days, choose another goal or allow later steps.`,
    level: (before, after) => `Before: ${before}. Afterwards: ${after}.`,
    overspent: (needed, given) =>
      `The steps you have pinned take up to ${needed} days with what they need before. That is more than ${given}. Release steps or enter more days.`,
    bound: 'Not wholly worked out: too much hangs together. There may be an even better choice.',
    first: 'Begin with these',
    after: 'After that',
    column: { step: 'Step', horizon: 'When', effort: 'Days', gain: 'Brings' },
    horizon: { now: 'within three months', year: 'within a year', later: 'later' },
    pinned: 'pinned',
    points: (points) => `${points} points`,
    curve: 'What more or fewer days bring',
    caption: 'Points more after so many days',
    curveSummary: (days, points) =>
      `With all days that bring something the value rises by ${points} points; these are up to ${days} days.`,
    axis: 'person-days',
    curveColumn: { days: 'Days', low: 'Points at least', steps: 'Steps' },
    how: 'Worked out with the high end of the effort and the low end of the points. Steps that need others never stand without them. What is looked for is the greatest rise; levels and their limits are shown, but not looked for. Other steps may be necessary all the same, for instance because a law asks for them.',
  },
};
