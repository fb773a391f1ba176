import type { Mode } from '../../questionnaire/expand.ts';
import type { Texts } from '../../questionnaire/model.ts';
import type { Words } from './words.ts';

interface OwnWords {
  title: (name: string, mode: Mode) => string;
  overall: (score: string, level: string) => string;
  best: (names: string) => string;
  ask: string;
  rules: string;
  blank: (name: string) => string;
  further: { caption: string; column: { score: string; points: string; what: string } };
}

const ownWords: Record<'de' | 'en', OwnWords> = {
  de: {
    title: (name, mode) => (mode === 'quick' ? `${name}: Kurzprüfung` : name),
    overall: (score, level) => `Insgesamt ${score}. Das ist ${level}.`,
    best: (names) => `Am weitesten ist es bei ${names}.`,
    ask: 'Zu entscheiden ist: Gehen wir die ersten Schritte? Wer ist dafür verantwortlich? Wann wird berichtet? Die folgenden Seiten nennen die Gründe.',
    rules:
      'Das Ergebnis entsteht nach festen Regeln. Gleiche Antworten ergeben immer das gleiche Ergebnis. Es gibt keine Einschätzung durch ein Sprachmodell.',
    blank: (name) => `Fragebogen: ${name}`,
    further: {
      caption: 'Weitere Werte',
      column: { score: 'Wert', points: 'Punkte', what: 'Was er sagt' },
    },
  },
  en: {
    title: (name, mode) => (mode === 'quick' ? `${name}: quick check` : name),
    overall: (score, level) => `Overall ${score}. This is ${level}.`,
    best: (names) => `It has come furthest in ${names}.`,
    ask: 'To be decided: do we take the first steps? Who is responsible? When will there be a report? The following pages give the reasons.',
    rules:
      'The result follows fixed rules. The same answers always give the same result. No language model is involved.',
    blank: (name) => `Questionnaire: ${name}`,
    further: {
      caption: 'Further scores',
      column: { score: 'Score', points: 'Points', what: 'What it says' },
    },
  },
};

/** Words of the table of scores beside the dimensions. */
export const furtherWords = (language: 'de' | 'en'): OwnWords['further'] => ownWords[language].further;

/** The words of a report; where a questionnaire has a name of its own, they speak of it and its points. */
export function wordsFor(words: Words, language: 'de' | 'en', { questionnaire }: Texts): Words {
  if (questionnaire === undefined) return words;
  const own = ownWords[language];
  const { name, what, scale } = questionnaire;
  const { paragraphs } = words.method;
  return {
    ...words,
    title: { full: own.title(name, 'full'), quick: own.title(name, 'quick') },
    subject: (municipality) => `${name}: ${municipality}`,
    summary: { ...words.summary, overall: own.overall, best: own.best, ask: own.ask },
    dimensions: { ...words.dimensions, intro: scale },
    method: { ...words.method, paragraphs: [what, scale, own.rules, ...paragraphs.slice(2)] },
    blank: { ...words.blank, title: { full: own.blank(name), quick: own.blank(own.title(name, 'quick')) } },
  };
}
