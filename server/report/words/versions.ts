import type { Why } from '../../questionnaire/versions/migrate.ts';
import type { Cause } from '../../scoring/versions/split.ts';

interface VersionWords {
  newer: {
    title: (version: string) => string;
    note: (version: string, before: string, after: string) => string;
    text: (own: string, version: string) => string;
    takeOver: string;
  };
  /** Of the round before, given under another version. */
  otherRules: (then: string, now: string) => string;
  caption: string;
  column: { score: string; before: (version: string) => string; after: (version: string) => string };
  by: Record<Cause, string>;
  ends: (low: string, high: string) => string;
  none: string;
  changes: string;
  more: (count: number) => string;
  asked: string;
  why: Record<Exclude<Why, 'dropped'>, string>;
  appeared: (name: string, causes: string) => string;
  gone: (name: string, causes: string) => string;
  unsure: (name: string, causes: string) => string;
}

/** What a report says where two versions of questions and rules meet. */
export const versionWords: Record<'de' | 'en', VersionWords> = {
  de: {
    newer: {
      title: (version) => `Was die neuere Fassung ${version} ändert`,
      note: (version, before, after) =>
        `Es gibt eine neuere Fassung der Fragen und Regeln: ${version}. Ihr Ergebnis hier bleibt, wie es ist: ${before}. Nach der neueren Fassung wären es ${after}.`,
      text: (own, version) =>
        `Dieselben Antworten sind nach der Fassung ${own} und nach der Fassung ${version} gerechnet. Was die Regeln ändern, steht getrennt von dem, was fehlt, weil eine Antwort neu gegeben werden muss.`,
      takeOver:
        'Wollen Sie mit der neueren Fassung weitermachen? Eine neue Runde übernimmt Ihre Antworten als Vorschläge. Diese Prüfung bleibt, wie sie ist.',
    },
    otherRules: (then, now) =>
      `Die frühere Runde wurde nach der Fassung ${then} gerechnet, die heutige nach ${now}. Deshalb steht bei jedem Unterschied, wie viel die Antworten und das Datum bewegt haben und wie viel die Regeln. Beide Teile sind einzeln gerechnet.`,
    caption: 'Punkte nach beiden Fassungen, und was den Unterschied macht',
    column: {
      score: 'Thema',
      before: (version) => `Fassung ${version}`,
      after: (version) => `Fassung ${version}`,
    },
    by: { answers: 'durch Antworten', rules: 'durch Regeln' },
    ends: (low, high) => `unten ${low}, oben ${high}`,
    none: 'nicht gemessen',
    changes: 'Das ist an Fragen und Regeln anders:',
    more: (count) => (count === 1 ? 'und eine weitere Änderung' : `und ${count} weitere Änderungen`),
    asked: 'Diese Antworten müssen Sie neu geben:',
    why: {
      'choice-split': 'Die Antwort ist jetzt in mehrere aufgeteilt.',
      'choice-dropped': 'Diese Antwort gibt es nicht mehr.',
      'area-split': 'Der Bereich ist jetzt in mehrere aufgeteilt.',
      'other-answers': 'Zwei Fragen wurden eine, und Ihre Antworten darauf sind verschieden.',
      'does-not-fit': 'Die Antwort passt nicht mehr zur Frage.',
    },
    appeared: (name, causes) => `Neu: ${name} (${causes})`,
    gone: (name, causes) => `Weggefallen: ${name} (${causes})`,
    unsure: (name, causes) => `Nun möglich, aber nicht sicher: ${name} (${causes})`,
  },
  en: {
    newer: {
      title: (version) => `What the newer version ${version} changes`,
      note: (version, before, after) =>
        `There is a newer version of questions and rules: ${version}. Your result here stays as it is: ${before}. Under the newer version it would be ${after}.`,
      text: (own, version) =>
        `The same answers are reckoned under version ${own} and under version ${version}. What the rules change stands apart from what is missing because an answer must be given anew.`,
      takeOver:
        'Do you want to go on with the newer version? A new round takes your answers along as proposals. This check stays as it is.',
    },
    otherRules: (then, now) =>
      `The earlier round was reckoned under version ${then}, that of today under ${now}. So each difference says how much the answers and the date moved, and how much the rules. Each part is reckoned by itself.`,
    caption: 'Points under both versions, and what makes the difference',
    column: {
      score: 'Topic',
      before: (version) => `Version ${version}`,
      after: (version) => `Version ${version}`,
    },
    by: { answers: 'by answers', rules: 'by rules' },
    ends: (low, high) => `low end ${low}, high end ${high}`,
    none: 'not measured',
    changes: 'This is different in questions and rules:',
    more: (count) => (count === 1 ? 'and one more change' : `and ${count} more changes`),
    asked: 'These answers must be given anew:',
    why: {
      'choice-split': 'The choice is now split into several.',
      'choice-dropped': 'This choice is offered no more.',
      'area-split': 'The area is now split into several.',
      'other-answers': 'Two questions became one, and your answers to them differ.',
      'does-not-fit': 'The answer no longer fits the question.',
    },
    appeared: (name, causes) => `New: ${name} (${causes})`,
    gone: (name, causes) => `Gone: ${name} (${causes})`,
    unsure: (name, causes) => `Possible now, but not certain: ${name} (${causes})`,
  },
};
