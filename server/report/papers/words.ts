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
  title: Record<Form, string>;
  subject: string;
  subjectLabel: string;
  number: string;
  body: string;
  session: string;
  author: string;
  part: Record<Part, Record<Form, string>>;
  proposal: Record<Strength, string>;
  report: string;
  noSteps: string;
  steps: string;
  step: (title: string, role: string, effort: string) => string;
  strongest: string;
  hardest: string;
  /** Before the ways, where all amounts are the administration's own, and where published spans are among them. */
  alternativesIntro: { own: string; assumed: string };
  costsMissing: string;
  yearly: string;
  yearOf: string;
  year: (n: number) => string;
  effort: (low: string, high: string) => string;
  staffGap: string;
  climateGap: string;
  privacyGap: string;
  participationGap: string;
  annex: (title: string, date: string, versions: string) => string;
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
  title: { de: 'Beschlussvorlage', at: 'Amtsvortrag', ch: 'Antrag' },
  subject: 'Offene Software in der Verwaltung: Einschätzung und nächste Schritte',
  subjectLabel: 'Betreff',
  number: 'Nummer der Vorlage',
  body: 'Gremium',
  session: 'Sitzung am',
  author: 'Federführung',
  part: {
    proposal: { de: 'Beschlussvorschlag', at: 'Antrag', ch: 'Antrag' },
    facts: { de: 'Sachverhalt', at: 'Sachverhalt', ch: 'Ausgangslage' },
    alternatives: { de: 'Alternativen', at: 'Alternativen', ch: 'Varianten' },
    finance: { de: 'Finanzielle Auswirkungen', at: 'Finanzielle Auswirkungen', ch: 'Finanzielle Folgen' },
    staff: { de: 'Personelle Auswirkungen', at: 'Personelle Auswirkungen', ch: 'Personelle Folgen' },
    climate: {
      de: 'Auswirkungen auf das Klima',
      at: 'Auswirkungen auf das Klima',
      ch: 'Folgen für das Klima',
    },
    privacy: { de: 'Datenschutz', at: 'Datenschutz', ch: 'Datenschutz' },
    participation: { de: 'Beteiligung', at: 'Beteiligung', ch: 'Mitwirkung' },
    annexes: { de: 'Anlagen', at: 'Beilagen', ch: 'Beilagen' },
  },
  proposal: {
    note: 'Die Einschätzung zu offener Software wird zur Kenntnis genommen.',
    examine:
      'Die Verwaltung wird beauftragt, die folgenden Schritte zu prüfen und über Aufwand, Kosten und Ergebnis zu berichten:',
    decide: 'Die Verwaltung wird beauftragt, die folgenden Schritte umzusetzen:',
  },
  report: 'Berichtet wird bis',
  noSteps: 'Aus den Antworten folgt zurzeit kein Schritt, der sicher nötig ist.',
  steps: 'Die Schritte, ihre Begründung und die Quellen stehen im beigefügten Bericht.',
  step: (title, role, effort) => `${title} (${role}; geschätzt ${effort})`,
  strongest: 'Was dafür spricht',
  hardest: 'Was zu beachten ist',
  alternativesIntro: {
    own: 'Diese Wege wurden durchgerechnet. Alle Beträge hat die Verwaltung eingetragen:',
    assumed:
      'Diese Wege wurden durchgerechnet. Wo die Verwaltung keinen eigenen Betrag hat, stehen veröffentlichte Spannen als Annahmen; sie sind unten genannt:',
  },
  costsMissing: 'Welche Wege in Frage kommen und was sie kosten',
  yearly: 'Kosten je Jahr',
  yearOf: 'Jahr',
  year: (n) => `Jahr ${n}`,
  effort: (low, high) =>
    `Die Schritte, die sicher nötig sind, brauchen zusammen nach Schätzung ${low} bis ${high} Personentage: der kleine Wert für eine kleine Gemeinde, der große für eine große Stadt.`,
  staffGap: 'Stellen und Zuständigkeit',
  climateGap: 'Auswirkungen auf das Klima, etwa durch längere Nutzung von Geräten',
  privacyGap: 'Ergebnis der Abstimmung mit der oder dem Datenschutzbeauftragten',
  participationGap:
    'Wer beteiligt wurde und mit welchem Ergebnis: Personalvertretung, Fachämter, Schwerbehindertenvertretung',
  annex: (title, date, versions) => `${title}, Stand ${date}, ${versions}`,
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
  title: {
    de: 'Council paper (Beschlussvorlage)',
    at: 'Council paper (Amtsvortrag)',
    ch: 'Council paper (Antrag)',
  },
  subject: 'Open source software in the administration: assessment and next steps',
  subjectLabel: 'Subject',
  number: 'Number of the paper',
  body: 'Committee',
  session: 'Meeting on',
  author: 'In charge',
  part: {
    proposal: { de: 'Proposed decision', at: 'Proposed decision', ch: 'Proposed decision' },
    facts: { de: 'Facts', at: 'Facts', ch: 'Initial position' },
    alternatives: { de: 'Alternatives', at: 'Alternatives', ch: 'Alternatives' },
    finance: { de: 'Financial effects', at: 'Financial effects', ch: 'Financial effects' },
    staff: { de: 'Effects on staff', at: 'Effects on staff', ch: 'Effects on staff' },
    climate: { de: 'Effects on the climate', at: 'Effects on the climate', ch: 'Effects on the climate' },
    privacy: { de: 'Data protection', at: 'Data protection', ch: 'Data protection' },
    participation: { de: 'Participation', at: 'Participation', ch: 'Participation' },
    annexes: { de: 'Annexes', at: 'Annexes', ch: 'Annexes' },
  },
  proposal: {
    note: 'The assessment of open source software is taken note of.',
    examine:
      'The administration is asked to examine the following steps and to report on effort, cost and outcome:',
    decide: 'The administration is asked to carry out the following steps:',
  },
  report: 'To be reported by',
  noSteps: 'No step that is certainly needed follows from the answers at present.',
  steps: 'The steps, the reasons for them and the sources stand in the report annexed.',
  step: (title, role, effort) => `${title} (${role}; estimated ${effort})`,
  strongest: 'What speaks for it',
  hardest: 'What to bear in mind',
  alternativesIntro: {
    own: 'These ways were reckoned through. All amounts were entered by the administration:',
    assumed:
      'These ways were reckoned through. Where the administration has no amount of its own, published spans stand as assumptions; they are named below:',
  },
  costsMissing: 'Which ways are open and what they cost',
  yearly: 'Costs by year',
  yearOf: 'Year',
  year: (n) => `Year ${n}`,
  effort: (low, high) =>
    `The steps that are certainly needed are estimated to take ${low} to ${high} person-days in all: the lower figure for a small municipality, the higher for a large city.`,
  staffGap: 'Posts and responsibility',
  climateGap: 'Effects on the climate, for example by using devices longer',
  privacyGap: 'What the data protection officer said',
  participationGap:
    'Who was heard and what came of it: staff council, departments, representatives of disabled staff',
  annex: (title, date, versions) => `${title}, as of ${date}, ${versions}`,
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
