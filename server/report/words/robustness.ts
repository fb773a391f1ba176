import type { Horizon } from '../../questionnaire/model.ts';

type Direction = 'rise' | 'fall';

interface RobustnessWords {
  title: string;
  areas: string;
  steps: (horizon: string) => string;
  /** The sentence: what comes first, and in how many of all weightings. */
  stays: (name: string, share: string) => string;
  staysStep: (horizon: Horizon, name: string, share: string) => string;
  level: (first: string, second: string) => string;
  levelSteps: (first: string, second: string) => string;
  noTurn: (first: string, second: string) => string;
  turn: (
    second: string,
    first: string,
    what: string,
    direction: Direction,
    from: string,
    to: string,
  ) => string;
  part: (part: string, score: string) => string;
  whole: (score: string) => string;
  finding: (title: string) => string;
  column: { area: string; step: string; first: string; three: string };
  method: (weightings: string, seed: string) => string;
  /** The same in a report to be filed. */
  brief: (weightings: string, seed: string, open: number) => string;
  methodAreas: (open: number) => string;
  methodSteps: string;
  /** Instead of 0 % or 100 % where it is not quite so. */
  hardly: string;
  nearly: string;
  own: {
    title: string;
    overall: (own: string, ownLevel: string, rule: string, ruleLevel: string) => string;
    areas: (names: string) => string;
    /** Name of the score that all topics make up. */
    whole: string;
    caption: string;
    column: { score: string; part: string; own: string; rule: string };
    stays: string;
  };
}

/** What a report says about how firm its order is. */
export const robustnessWords: Record<'de' | 'en', RobustnessWords> = {
  de: {
    title: 'Wie fest die Rangfolge ist',
    areas: 'Bereiche',
    steps: (horizon) => `Schritte: ${horizon}`,
    stays: (name, share) => `${name} bleibt in ${share} aller Gewichtungen vorn.`,
    staysStep: (horizon, name, share) =>
      `Von den Schritten ${{ now: 'der nächsten drei Monate', year: 'innerhalb eines Jahres', later: 'für später' }[horizon]} bleibt ${name} in ${share} aller Gewichtungen vorn.`,
    level: (first, second) => `${first} und ${second} sind nach dem Regelwerk gleichauf.`,
    levelSteps: (first, second) =>
      `${first} und ${second} wiegen nach dem Regelwerk gleich viel; vorn steht, was weniger Aufwand macht.`,
    noTurn: (first, second) => `Kein einzelnes Gewicht bringt ${second} vor ${first}.`,
    turn: (second, first, what, direction, from, to) =>
      `${second} läge vor ${first}, wenn ${what} von ${from} auf ${direction === 'rise' ? 'mehr' : 'weniger'} als ${to} ${direction === 'rise' ? 'stiege' : 'fiele'}.`,
    part: (part, score) => `das Gewicht von ${part} für ${score}`,
    whole: (score) => `der Anteil von ${score} an der Rangfolge`,
    finding: (title) => `das Gewicht von ${title}`,
    column: { area: 'Bereich', step: 'Schritt', first: 'auf Platz 1', three: 'unter den ersten drei' },
    method: (weightings, seed) =>
      `Gerechnet mit ${weightings} zufälligen Gewichtungen, jede gleich wahrscheinlich (SMAA, Startzahl ${seed}; ein neuer Lauf ergibt dasselbe).`,
    brief: (weightings, seed, open) =>
      `Gerechnet mit ${weightings} zufälligen Gewichtungen der Fragen und Befunde (SMAA, Startzahl ${seed})${open === 0 ? '' : '; offene Antworten sind mit ausgelost'}. Die Ergebnisseite zeigt alle Anteile.`,
    methodAreas: (open) =>
      `Bereiche stehen hier nach dem Mittel aus Nutzen und Machbarkeit. Zufällig ist, was jede Frage wiegt und wie viel Nutzen gegen Machbarkeit zählt.${
        open === 0
          ? ''
          : open === 1
            ? ' Eine offene Antwort wurde jedes Mal mit ausgelost.'
            : ` ${open} offene Antworten wurden jedes Mal mit ausgelost.`
      }`,
    methodSteps:
      'Schritte stehen in jedem Zeitraum wie im Plan. Zufällig ist, was jeder Befund wiegt; was nur vielleicht zutrifft, zählt halb.',
    hardly: 'weniger als 1 %',
    nearly: 'mehr als 99 %',
    own: {
      title: 'Mit Ihren Gewichten',
      overall: (own, ownLevel, rule, ruleLevel) =>
        `Mit Ihren Gewichten: ${own}, ${ownLevel}. Mit denen des Regelwerks: ${rule}, ${ruleLevel}.`,
      areas: (names) => `Bereiche in der Reihenfolge Ihrer Gewichte: ${names}.`,
      whole: 'Gesamtergebnis',
      caption: 'Ihre Gewichte',
      column: { score: 'Wofür', part: 'Teil', own: 'Ihr Gewicht', rule: 'Regelwerk' },
      stays: 'Alles andere in diesem Bericht folgt dem Regelwerk.',
    },
  },
  en: {
    title: 'How firm the order is',
    areas: 'Areas',
    steps: (horizon) => `Steps: ${horizon}`,
    stays: (name, share) => `${name} stays first in ${share} of all weightings.`,
    staysStep: (horizon, name, share) =>
      `Of the steps ${{ now: 'of the next three months', year: 'within a year', later: 'for later' }[horizon]}, ${name} stays first in ${share} of all weightings.`,
    level: (first, second) => `${first} and ${second} are level by the rule set.`,
    levelSteps: (first, second) =>
      `${first} and ${second} weigh the same by the rule set; the smaller effort goes first.`,
    noTurn: (first, second) => `No single weight puts ${second} before ${first}.`,
    turn: (second, first, what, direction, from, to) =>
      `${second} would come before ${first} if ${what} ${direction === 'rise' ? 'rose' : 'fell'} from ${from} to ${direction === 'rise' ? 'more' : 'less'} than ${to}.`,
    part: (part, score) => `the weight of ${part} for ${score}`,
    whole: (score) => `the share of ${score} in the order`,
    finding: (title) => `the weight of ${title}`,
    column: { area: 'Area', step: 'Step', first: 'in first place', three: 'among the first three' },
    method: (weightings, seed) =>
      `Reckoned with ${weightings} random weightings, each as likely as any other (SMAA, seed ${seed}; another run gives the same).`,
    brief: (weightings, seed, open) =>
      `Reckoned with ${weightings} random weightings of questions and findings (SMAA, seed ${seed})${open === 0 ? '' : '; open answers were drawn with them'}. The result page shows all shares.`,
    methodAreas: (open) =>
      `Areas are ordered here by the mean of benefit and ease. What is random is how much each question weighs, and how much benefit counts against ease.${
        open === 0
          ? ''
          : open === 1
            ? ' One open answer was drawn with it each time.'
            : ` ${open} open answers were drawn with it each time.`
      }`,
    methodSteps:
      'Steps are ordered within each period as in the plan. What is random is how much each finding weighs; what only perhaps holds counts half.',
    hardly: 'less than 1 %',
    nearly: 'more than 99 %',
    own: {
      title: 'With your weights',
      overall: (own, ownLevel, rule, ruleLevel) =>
        `With your weights: ${own}, ${ownLevel}. With those of the rule set: ${rule}, ${ruleLevel}.`,
      areas: (names) => `Areas in the order of your weights: ${names}.`,
      whole: 'The whole',
      caption: 'Your weights',
      column: { score: 'For', part: 'Part', own: 'Your weight', rule: 'Rule set' },
      stays: 'All else in this report follows the rule set.',
    },
  },
};
