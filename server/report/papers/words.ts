import type { Language } from '../telling.ts';

/** Where a council paper is filed: its form follows the country. */
export type Form = 'de' | 'at' | 'ch';
export const forms: readonly Form[] = ['de', 'at', 'ch'];

/** How far the council is asked to go. */
export type Strength = 'note' | 'examine' | 'decide';
export const strengths: readonly Strength[] = ['note', 'examine', 'decide'];

/** The parts of a council paper. */
export type Part =
  | 'proposal'
  | 'facts'
  | 'alternatives'
  | 'finance'
  | 'staff'
  | 'climate'
  | 'privacy'
  | 'participation'
  | 'annexes';

const effects: Part[] = ['finance', 'staff', 'climate', 'privacy', 'participation', 'annexes'];

/** The order of the parts in each form. */
export const order: Record<Form, readonly Part[]> = {
  de: ['proposal', 'facts', 'alternatives', ...effects],
  at: ['facts', 'alternatives', ...effects.slice(0, -1), 'proposal', 'annexes'],
  ch: ['facts', 'alternatives', ...effects.slice(0, -1), 'proposal', 'annexes'],
};

export interface PaperWords {
  subject: string;
  draft: string;
  project: {
    title: string;
    aim: string;
    why: string;
    steps: string;
    role: string;
    effort: string;
    owner: string;
    due: string;
    state: string;
    result: string;
    cases: string;
    cost: string;
    risks: string;
    milestones: string;
    none: string;
  };
  worklist: {
    title: string;
    intro: string;
    none: string;
    nobody: string;
    person: (name: string) => string;
    question: string;
    help: string;
    who: string;
    until: string;
    answer: string;
  };
}

const de: PaperWords = {
  subject: 'Offene Software in der Verwaltung: Einschätzung und nächste Schritte',
  draft: 'Entwurf aus OSS-Kompass. Gelb Hinterlegtes weiß das Programm nicht; bitte ergänzen Sie es.',
  project: {
    title: 'Projektblatt',
    aim: 'Ziel',
    why: 'Warum',
    steps: 'Was zu tun ist',
    role: 'Rolle',
    effort: 'Aufwand',
    owner: 'Zuständig',
    due: 'Bis wann',
    state: 'Stand',
    result: 'Woran man sieht, dass es geschafft ist',
    cases: 'Wie es anderen erging',
    cost: 'Kosten und Haushaltsstelle',
    risks: 'Risiken und wie ihnen begegnet wird',
    milestones: 'Meilensteine mit Datum',
    none: 'Aus den Antworten folgt zurzeit kein Schritt.',
  },
  worklist: {
    title: 'Offene Fragen',
    intro:
      'Diese Fragen sind noch nicht oder nicht genau beantwortet. Geben Sie jeder Person ihr Blatt, und tragen Sie ein, wer die übrigen Antworten findet.',
    none: 'Alle Fragen sind genau beantwortet.',
    nobody: 'Noch niemand benannt',
    person: (name) => `Für ${name}`,
    question: 'Frage',
    help: 'Hinweis',
    who: 'Wer',
    until: 'Bis wann',
    answer: 'Antwort',
  },
};

const en: PaperWords = {
  subject: 'Open source software in the administration: assessment and next steps',
  draft: 'Draft from OSS-Kompass. What is marked in yellow the program does not know; please fill it in.',
  project: {
    title: 'Project sheet',
    aim: 'Aim',
    why: 'Why',
    steps: 'What to do',
    role: 'Role',
    effort: 'Effort',
    owner: 'Responsible',
    due: 'By when',
    state: 'State',
    result: 'How one sees that it is done',
    cases: 'How others fared',
    cost: 'Cost and budget item',
    risks: 'Risks and how they are met',
    milestones: 'Milestones with dates',
    none: 'No step follows from the answers at present.',
  },
  worklist: {
    title: 'Open questions',
    intro:
      'These questions are not answered yet, or not exactly. Give each person their sheet, and enter who finds the other answers.',
    none: 'All questions are answered exactly.',
    nobody: 'Nobody named yet',
    person: (name) => `For ${name}`,
    question: 'Question',
    help: 'Hint',
    who: 'Who',
    until: 'By when',
    answer: 'Answer',
  },
};

export const paperWords: Record<Language, PaperWords> = { de, en };
