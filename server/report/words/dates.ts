import type { DayKind } from '../../landscape/timetable.ts';
import type { MarkKind } from '../charts/timeline.ts';
import type { Language } from '../telling.ts';

/** What a report, a page and a calendar say of dates. Days come as the language writes them. */
export interface DateWords {
  title: string;
  intro: string;
  none: string;
  assumed: (months: number) => string;
  holidays: string;
  quoted: (what: string) => string;
  others: (count: number) => string;
  /** `what` is a list in words. */
  overdue: (what: string) => string;
  stillNotice: (what: string) => string;
  budgetLate: (what: string) => string;
  overdueMeasures: (what: string) => string;
  picture: {
    caption: string;
    summary: (shown: number, all: number) => string;
    mark: Record<MarkKind, string>;
  };
  table: string;
  column: { what: string; decideBy: string; budgetBy: string; end: string };
  steps: string;
  more: (count: number) => string;
  late: string;
  unknown: string;
  step: {
    end: (day: string) => string;
    support: (day: string) => string;
    notice: (day: string, months: number) => string;
    'notice-unknown': string;
    procurement: (day: string, months: number) => string;
    'procurement-assumed': (day: string, months: number) => string;
    moved: (day: string) => string;
    council: (day: string) => string;
    'council-unknown': string;
    'no-council': string;
    budget: (day: string, from: string) => string;
  };
  calendar: {
    title: string;
    caption: string;
    column: { day: string; kind: string; what: string };
    kind: Record<DayKind, string>;
    more: (count: number) => string;
    empty: string;
    /** Name of the file's calendar. */
    name: (municipality: string) => string;
    event: (kind: DayKind, what: string) => string;
    toDecide: (what: string) => string;
    /** Behind the first names of a long list. */
    andMore: (count: number) => string;
  };
}

const months = {
  de: (n: number): string => (n === 1 ? 'einen Monat' : `${n} Monate`),
  en: (n: number): string => (n === 1 ? 'one month' : `${n} months`),
};

const kinds: Record<Language, Record<DayKind, string>> = {
  de: {
    decide: 'Entscheiden',
    budget: 'Zahlen für den Haushalt',
    notice: 'Kündigung muss da sein',
    end: 'Vertrag endet',
    support: 'Support des Herstellers endet',
    council: 'Ratssitzung',
    measure: 'Schritt fällig',
  },
  en: {
    decide: 'Decide',
    budget: 'Figures for the budget',
    notice: 'Notice must be there',
    end: 'Contract ends',
    support: 'Support by the maker ends',
    council: 'Council meets',
    measure: 'Step due',
  },
};

const event =
  (language: Language) =>
  (kind: DayKind, what: string): string =>
    what === '' ? kinds[language][kind] : `${kinds[language][kind]}: ${what}`;

const de: DateWords = {
  title: 'Termine: bis wann zu entscheiden ist',
  intro:
    'Gerechnet wird rückwärts: vom Ende des Vertrags oder des Supports zur Kündigung, von dort zum Beginn der Beschaffung und zur letzten Ratssitzung davor. Wer kündigt, soll schon wissen, womit es weitergeht. Deshalb liegt die Beschaffung vor der Kündigung.',
  none: 'Kein Ende eines Vertrags oder eines Supports ist eingetragen.',
  assumed: (n) =>
    `Wie lange eine Beschaffung dauert, ist nicht eingetragen. Angenommen sind ${n} Monate. Das ist unser Urteil. Auf der Seite der Termine lässt es sich ändern.`,
  holidays:
    'Fällt ein Tag auf ein Wochenende oder einen Feiertag, steht hier der Arbeitstag davor. Maßgeblich ist der Vertrag selbst.',
  quoted: (what) => `„${what}“`,
  others: (count) => (count === 1 ? 'einem weiteren' : `${count} weiteren`),
  overdue: (what) => `Der Tag der Entscheidung ist vorbei bei: ${what}.`,
  stillNotice: (what) =>
    `Kündigen geht noch bei: ${what}. Klären Sie, ob die Zeit für eine Beschaffung reicht.`,
  budgetLate: (what) =>
    `Der Anmeldeschluss für den Haushalt ist vorbei bei: ${what}. Klären Sie, ob das Geld schon vorgesehen ist.`,
  overdueMeasures: (what) => `Die Frist ist vorbei bei diesen Schritten: ${what}.`,
  picture: {
    caption: 'Was wann zu entscheiden ist',
    summary: (shown, all) =>
      `${shown === all ? 'Für jeden Vertrag und jedes Produkt' : `Für die ersten ${shown} von ${all}`} zeigt das Bild, wann Zahlen für den Haushalt, die Entscheidung, die Kündigung und das Ende liegen. Die gestrichelte Linie ist der Stichtag. Die Tabelle nennt die Tage.`,
    mark: {
      budget: 'Haushalt',
      decide: 'Entscheidung',
      notice: 'Kündigung',
      end: 'Ende',
    },
  },
  table: 'Entscheidungen, die früheste zuerst',
  column: {
    what: 'Vertrag oder Produkt',
    decideBy: 'Entscheiden bis',
    budgetBy: 'Zahlen für Haushalt bis',
    end: 'Ende',
  },
  steps: 'Schritt für Schritt zurückgerechnet',
  more: (count) =>
    count === 1
      ? 'Eine weitere Entscheidung steht in der Kalenderdatei.'
      : `${count} weitere Entscheidungen stehen in der Kalenderdatei.`,
  late: 'vorbei',
  unknown: 'nicht bekannt',
  step: {
    end: (day) => `Vertrag endet am ${day}`,
    support: (day) => `Support endet am ${day}`,
    notice: (day, n) => `Kündigung ist da bis ${day} (${months.de(n)} vorher)`,
    'notice-unknown': 'Kündigungsfrist nicht bekannt: klären',
    procurement: (day, n) => `Beschaffung beginnt bis ${day} (${months.de(n)} vorher)`,
    'procurement-assumed': (day, n) => `Beschaffung beginnt bis ${day} (${months.de(n)} vorher, angenommen)`,
    moved: (day) => `denn der ${day} ist kein Arbeitstag`,
    council: (day) => `letzte Ratssitzung davor am ${day}`,
    'council-unknown': 'keine Ratssitzung aus dieser Zeit bekannt: der Tag selbst zählt',
    'no-council': 'keine Ratssitzung liegt früh genug: der Tag selbst zählt',
    budget: (day, from) => `Zahlen angemeldet bis ${day} für den Haushalt, der am ${from} beginnt`,
  },
  calendar: {
    title: 'Kalender',
    caption: 'Alle Tage in ihrer Reihenfolge',
    column: { day: 'Tag', kind: 'Was ansteht', what: 'Worum es geht' },
    kind: kinds.de,
    more: (count) =>
      count === 1
        ? 'Ein weiterer Tag steht in der Kalenderdatei.'
        : `${count} weitere Tage stehen in der Kalenderdatei.`,
    empty: 'Kein Tag liegt noch vor Ihnen.',
    name: (municipality) => `Termine zur Software: ${municipality}`,
    event: event('de'),
    andMore: (count) => `und ${count} mehr`,
    toDecide: (what) => `Spätestens hier zu entscheiden: ${what}`,
  },
};

const en: DateWords = {
  title: 'Dates: by when to decide',
  intro:
    'This is reckoned backwards: from the end of the contract or of support to the notice, from there to the day on which buying begins, and to the last meeting of the council before. Whoever gives notice should know what comes next. So buying comes before notice.',
  none: 'No end of a contract or of support has been entered.',
  assumed: (n) =>
    `How long buying takes has not been entered. ${n} months are assumed. That is our judgement. It can be changed on the page of dates.`,
  holidays:
    'Where a day falls on a weekend or a holiday, the working day before stands here. What counts is the contract itself.',
  quoted: (what) => `“${what}”`,
  others: (count) => (count === 1 ? 'one other' : `${count} others`),
  overdue: (what) => `The day of the decision is past for: ${what}.`,
  stillNotice: (what) =>
    `Notice can still be given for: ${what}. Find out whether there is time enough to buy.`,
  budgetLate: (what) =>
    `The day for figures to the budget office is past for: ${what}. Find out whether the money is already planned for.`,
  overdueMeasures: (what) => `The due day is past for these steps: ${what}.`,
  picture: {
    caption: 'What is to be decided when',
    summary: (shown, all) =>
      `${shown === all ? 'For each contract and product' : `For the first ${shown} of ${all}`} the picture shows when figures for the budget, the decision, the notice and the end are due. The dashed line is the day as of which this is told. The table names the days.`,
    mark: { budget: 'budget', decide: 'decision', notice: 'notice', end: 'end' },
  },
  table: 'Decisions, the earliest first',
  column: {
    what: 'Contract or product',
    decideBy: 'Decide by',
    budgetBy: 'Figures for the budget by',
    end: 'End',
  },
  steps: 'Reckoned back step by step',
  more: (count) =>
    count === 1
      ? 'One more decision is in the calendar file.'
      : `${count} more decisions are in the calendar file.`,
  late: 'past',
  unknown: 'not known',
  step: {
    end: (day) => `Contract ends on ${day}`,
    support: (day) => `Support ends on ${day}`,
    notice: (day, n) => `notice is there by ${day} (${months.en(n)} before)`,
    'notice-unknown': 'period of notice not known: find out',
    procurement: (day, n) => `buying begins by ${day} (${months.en(n)} before)`,
    'procurement-assumed': (day, n) => `buying begins by ${day} (${months.en(n)} before, assumed)`,
    moved: (day) => `for ${day} is no working day`,
    council: (day) => `last meeting of the council before on ${day}`,
    'council-unknown': 'no meeting of the council of that time is known: the day itself counts',
    'no-council': 'no meeting of the council is early enough: the day itself counts',
    budget: (day, from) => `figures named by ${day} for the budget that begins on ${from}`,
  },
  calendar: {
    title: 'Calendar',
    caption: 'All days in order of time',
    column: { day: 'Day', kind: 'What is due', what: 'What it is about' },
    kind: kinds.en,
    more: (count) =>
      count === 1 ? 'One more day is in the calendar file.' : `${count} more days are in the calendar file.`,
    empty: 'No day lies ahead.',
    name: (municipality) => `Dates on software: ${municipality}`,
    event: event('en'),
    andMore: (count) => `and ${count} more`,
    toDecide: (what) => `To be decided here at the latest: ${what}`,
  },
};

/** By language. */
export const dateWords: Record<Language, DateWords> = { de, en };
