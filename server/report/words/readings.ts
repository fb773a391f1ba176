import type { Cover } from '../../readings/coverage.ts';

interface ReadingWords {
  title: string;
  intro: string;
  subject: (name: string) => string;
  figure: string;
  column: { score: string; points: string; level: string };
  narrowed: (some: string, all: string) => string;
  lines: { read: string; covered: string };
  line: { why: string; criterion: string; said: string; gap: string; gives: string };
  cover: Record<Exclude<Cover, 'answered'>, string>;
  nothing: string;
  inArea: (area: string, answer: string) => string;
}

/** What the reading by frameworks of others says. */
export const readingWords: Record<'de' | 'en', ReadingWords> = {
  de: {
    title: 'Ihre Antworten nach anderen Rahmen',
    intro:
      'Einmal beantwortet, mehrfach gelesen: Diese Seite sagt, was Ihre Antworten nach Rahmen bedeuten, die andere gemacht haben. Keine dieser Zahlen zählt für Ihr Ergebnis.',
    subject: (name) => `Andere Rahmen: ${name}`,
    figure: 'Was herauskommt',
    column: { score: 'Wert', points: 'Punkte', level: 'Stufe' },
    narrowed: (some, all) =>
      `Ihre Antworten grenzen ${some} von ${all} Kriterien ein. Die übrigen sind offen.`,
    lines: { read: 'Was Ihre Antworten eingrenzt', covered: 'Kriterien und Ihre Antworten' },
    line: {
      why: 'Wie wir lesen',
      criterion: 'Kriterium',
      said: 'Ihre Antwort',
      gap: 'Was offen bleibt',
      gives: 'Daraus folgt',
    },
    cover: { gap: 'Keine Frage', notAsked: 'Hier nicht gefragt', open: 'Noch nicht beantwortet' },
    nothing: 'nichts Bestimmtes',
    inArea: (area, answer) => `${area}: ${answer}`,
  },
  en: {
    title: 'Your answers by other frameworks',
    intro:
      'Answered once, read several times: this page tells what your answers mean by frameworks that others have made. None of these figures counts for your result.',
    subject: (name) => `Other frameworks: ${name}`,
    figure: 'What comes out',
    column: { score: 'Score', points: 'Points', level: 'Level' },
    narrowed: (some, all) => `Your answers narrow down ${some} of ${all} criteria. The others are open.`,
    lines: { read: 'What your answers narrow down', covered: 'Criteria and your answers' },
    line: {
      why: 'How we read it',
      criterion: 'Criterion',
      said: 'Your answer',
      gap: 'What stays open',
      gives: 'It follows',
    },
    cover: { gap: 'No question', notAsked: 'Not asked here', open: 'Not answered yet' },
    nothing: 'nothing certain',
    inArea: (area, answer) => `${area}: ${answer}`,
  },
};
