import type { Moves, Part } from '../../questionnaire/versions/changes.ts';
import { numberFormat } from '../formats.ts';

/** What a report and a terminal say of the changes between two versions. */
export interface ChangeWords {
  title: (questionnaire: string, older: string, newer: string) => string;
  none: string;
  can: Record<Moves, (count: number) => string>;
  part: Record<Part, string>;
  moves: Record<Moves, string>;
  what: Record<'added' | 'removed' | 'changed' | 'renamed', string>;
  was: (id: string) => string;
  /** By the key of a fact. */
  key: Record<string, string>;
  member: (key: string, name: string, added: boolean) => string;
  from: (key: string, before: string, after: string) => string;
  renamed: (before: string, after: string) => string;
  newId: (choice: string, id: string) => string;
  merged: (before: string, after: string) => string;
  split: (before: string, after: string) => string;
  dropped: (before: string) => string;
  counts: (name: string, added: boolean) => string;
  weight: (name: string, before: string, after: string) => string;
  points: (choice: string, name: string, before: string, after: string) => string;
  steps: (name: string, before: string, after: string) => string;
  below: (bound: string, points: string) => string;
  otherwise: (points: string) => string;
  always: string;
  nothing: string;
  yes: string;
  no: string;
  areaItself: string;
  text: Record<string, string>;
  textOf: (field: string, before: string, after: string) => string;
}

const german = numberFormat('de', 2);
const english = numberFormat('en', 2);

export const changeWords: Record<'de' | 'en', ChangeWords> = {
  de: {
    title: (questionnaire, older, newer) =>
      `${questionnaire}: was sich von ${older} zu ${newer} geändert hat`,
    none: 'Fragen, Regeln und Texte sind dieselben.',
    can: {
      scores: (n) =>
        `${german.format(n)} ${n === 1 ? 'Änderung kann' : 'Änderungen können'} Punkte und Stufen ändern.`,
      advice: (n) =>
        `${german.format(n)} ${n === 1 ? 'Änderung kann' : 'Änderungen können'} Chancen, Herausforderungen und Schritte ändern, aber keine Punkte.`,
      nothing: (n) =>
        `${german.format(n)} ${n === 1 ? 'Änderung ändert' : 'Änderungen ändern'} kein Ergebnis.`,
    },
    part: {
      areas: 'Bereiche',
      section: 'Themen',
      question: 'Fragen',
      level: 'Stufen',
      score: 'Punkte',
      knockout: 'Grenzen der Stufe',
      finding: 'Chancen und Herausforderungen',
      measure: 'Schritte',
      text: 'Texte',
    },
    moves: {
      scores: 'Kann Punkte ändern.',
      advice: 'Kann Hinweise und Schritte ändern.',
      nothing: 'Ändert kein Ergebnis.',
    },
    what: { added: 'neu', removed: 'entfällt', changed: 'geändert', renamed: 'umbenannt' },
    was: (id) => `vorher ${id}`,
    key: {
      choices: 'Antwort',
      exclusive: 'Antwort, die allein steht',
      areas: 'Bereich',
      terms: 'Begriff',
      sources: 'Quelle',
      meets: 'Antwortet auf',
      after: 'Kommt nach',
      kind: 'Art',
      unit: 'Einheit',
      min: 'Kleinste Zahl',
      max: 'Größte Zahl',
      decimals: 'Stellen nach dem Komma',
      quick: 'In der Kurzprüfung',
      notApplicable: '„Trifft auf uns nicht zu“ möglich',
      show: 'Gefragt, wenn',
      when: 'Gilt, wenn',
      repeat: 'Je Bereich',
      each: 'Je Bereich',
      profile: 'Nur zum Steuern der Fragen',
      from: 'Ab Prozent',
      weight: 'Gewicht',
      dimension: 'Thema',
      effort: 'Aufwand in Personentagen',
      horizon: 'Zeitraum',
      role: 'Zuständig',
      achieves: 'Erreicht bei',
      limits: 'Begrenzt',
      to: 'Höchstens',
      of: 'Gerechnet aus',
      by: 'Abzug in Prozent',
      share: 'Ab Prozent',
    },
    member: (key, name, added) => `${key} ${name}: ${added ? 'neu' : 'entfällt'}.`,
    from: (key, before, after) => `${key}: vorher ${before}, jetzt ${after}.`,
    renamed: (before, after) => `Die Antwort ${before} heißt jetzt ${after}.`,
    newId: (choice, id) => `Die Antwort ${choice} hat eine neue Kennung: ${id}.`,
    merged: (before, after) => `Die Antwort ${before} geht auf in ${after}.`,
    split: (before, after) =>
      `Die Antwort ${before} ist aufgeteilt in ${after}. Wer sie gegeben hat, wird neu gefragt.`,
    dropped: (before) => `Die Antwort ${before} entfällt. Wer sie gegeben hat, wird neu gefragt.`,
    counts: (name, added) => (added ? `Zählt jetzt mit: ${name}.` : `Zählt nicht mehr mit: ${name}.`),
    weight: (name, before, after) => `Gewicht von ${name}: vorher ${before}, jetzt ${after}.`,
    points: (choice, name, before, after) =>
      `Punkte für ${choice} bei ${name}: vorher ${before}, jetzt ${after}.`,
    steps: (name, before, after) => `Punkte nach der Höhe bei ${name}: vorher ${before}; jetzt ${after}.`,
    below: (bound, points) => `unter ${bound}: ${points}`,
    otherwise: (points) => `sonst ${points}`,
    always: 'immer',
    nothing: 'nichts',
    yes: 'ja',
    no: 'nein',
    areaItself: 'Wert des Bereichs selbst',
    text: {
      text: 'Wortlaut',
      help: 'Hilfe',
      why: 'Warum wir das fragen',
      title: 'Überschrift',
      intro: 'Einleitung',
      name: 'Name',
      what: 'Beschreibung',
      meaning: 'Bedeutung',
      meet: 'Was zu tun ist',
      result: 'Ergebnis des Schritts',
      products: 'Beispiele',
    },
    textOf: (field, before, after) => `${field}: vorher „${before}“, jetzt „${after}“`,
  },
  en: {
    title: (questionnaire, older, newer) => `${questionnaire}: what changed from ${older} to ${newer}`,
    none: 'Questions, rules and texts are the same.',
    can: {
      scores: (n) => `${english.format(n)} ${n === 1 ? 'change' : 'changes'} can move points and levels.`,
      advice: (n) =>
        `${english.format(n)} ${n === 1 ? 'change' : 'changes'} can move opportunities, challenges and steps, but no points.`,
      nothing: (n) => `${english.format(n)} ${n === 1 ? 'change moves' : 'changes move'} no result.`,
    },
    part: {
      areas: 'Areas',
      section: 'Topics',
      question: 'Questions',
      level: 'Levels',
      score: 'Points',
      knockout: 'Limits of the level',
      finding: 'Opportunities and challenges',
      measure: 'Steps',
      text: 'Texts',
    },
    moves: {
      scores: 'Can move points.',
      advice: 'Can move findings and steps.',
      nothing: 'Moves no result.',
    },
    what: { added: 'new', removed: 'gone', changed: 'changed', renamed: 'renamed' },
    was: (id) => `formerly ${id}`,
    key: {
      choices: 'Choice',
      exclusive: 'Choice that stands alone',
      areas: 'Area',
      terms: 'Term',
      sources: 'Source',
      meets: 'Meets',
      after: 'Comes after',
      kind: 'Kind',
      unit: 'Unit',
      min: 'Least number',
      max: 'Largest number',
      decimals: 'Digits after the point',
      quick: 'In the quick check',
      notApplicable: '“Does not apply to us” possible',
      show: 'Asked if',
      when: 'Holds if',
      repeat: 'For each area',
      each: 'For each area',
      profile: 'Only steers the questions',
      from: 'From percent',
      weight: 'Weight',
      dimension: 'Topic',
      effort: 'Effort in person-days',
      horizon: 'Time',
      role: 'In charge',
      achieves: 'Achieves at',
      limits: 'Limits',
      to: 'At most',
      of: 'Reckoned from',
      by: 'Less percent',
      share: 'From percent',
    },
    member: (key, name, added) => `${key} ${name}: ${added ? 'new' : 'gone'}.`,
    from: (key, before, after) => `${key}: before ${before}, now ${after}.`,
    renamed: (before, after) => `The choice ${before} is now called ${after}.`,
    newId: (choice, id) => `The choice ${choice} has a new id: ${id}.`,
    merged: (before, after) => `The choice ${before} became part of ${after}.`,
    split: (before, after) => `The choice ${before} was split into ${after}. Who gave it is asked again.`,
    dropped: (before) => `The choice ${before} is gone. Who gave it is asked again.`,
    counts: (name, added) => (added ? `Counts now: ${name}.` : `No longer counts: ${name}.`),
    weight: (name, before, after) => `Weight of ${name}: before ${before}, now ${after}.`,
    points: (choice, name, before, after) =>
      `Points for ${choice} at ${name}: before ${before}, now ${after}.`,
    steps: (name, before, after) => `Points by height at ${name}: before ${before}; now ${after}.`,
    below: (bound, points) => `below ${bound}: ${points}`,
    otherwise: (points) => `else ${points}`,
    always: 'always',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    areaItself: 'the value of the area itself',
    text: {
      text: 'Wording',
      help: 'Help',
      why: 'Why we ask this',
      title: 'Title',
      intro: 'Introduction',
      name: 'Name',
      what: 'Description',
      meaning: 'Meaning',
      meet: 'What to do',
      result: 'Result of the step',
      products: 'Examples',
    },
    textOf: (field, before, after) => `${field}: before “${before}”, now “${after}”`,
  },
};
