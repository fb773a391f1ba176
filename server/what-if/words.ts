import type { Fate } from './difference.ts';

/** The few words of the summary; they go to the browser with the script, so they stand by themselves. */
interface Words {
  overall: string;
  range: (low: string, high: string) => string;
  ofMost: (range: string, most: string) => string;
  nothing: string;
  before: (text: string) => string;
  bound: string;
  fates: Record<Fate, string>;
  kind: { opportunity: string; challenge: string };
  possibly: string;
  measures: { appear: string; gone: string };
  unanswered: (before: number, now: number) => string;
  unchanged: string;
  same: (count: number) => string;
  told: (range: string, before: string) => string;
  counts: (appear: number, gone: number) => string;
}

const de: Words = {
  overall: 'Gesamt',
  range: (low, high) => (low === high ? low : `${low} bis ${high}`),
  ofMost: (range, most) => `${range} von ${most} Punkten`,
  nothing: 'hier trifft nichts zu',
  before: (text) => `vorher ${text}`,
  bound: 'Die Spanne kann enger sein als hier angegeben.',
  fates: {
    appear: 'Kommt dazu',
    surer: 'Wird sicher',
    lessSure: 'Wird unsicher',
    gone: 'Fällt weg',
  },
  kind: { opportunity: 'Chance', challenge: 'Herausforderung' },
  possibly: 'möglich',
  measures: { appear: 'Maßnahmen, die dazukommen', gone: 'Maßnahmen, die wegfallen' },
  unanswered: (before, now) => `Offene Fragen: ${now} (vorher ${before}).`,
  unchanged: 'Noch keine Antwort ist geändert. So steht das Ergebnis jetzt.',
  same: (count) =>
    count === 1
      ? 'Eine Antwort ist geändert. Am Ergebnis ändert sie nichts.'
      : `${count} Antworten sind geändert. Am Ergebnis ändern sie nichts.`,
  told: (range, before) => `Gesamt: ${range} (vorher ${before}).`,
  counts: (appear, gone) =>
    `Chancen und Herausforderungen: ${appear} ${appear === 1 ? 'kommt' : 'kommen'} dazu, ${gone} ${gone === 1 ? 'fällt' : 'fallen'} weg.`,
};

const en: Words = {
  overall: 'Overall',
  range: (low, high) => (low === high ? low : `${low} to ${high}`),
  ofMost: (range, most) => `${range} of ${most} points`,
  nothing: 'nothing applies here',
  before: (text) => `before: ${text}`,
  bound: 'The range may be narrower than told here.',
  fates: {
    appear: 'Comes in',
    surer: 'Becomes certain',
    lessSure: 'Becomes uncertain',
    gone: 'Falls away',
  },
  kind: { opportunity: 'Opportunity', challenge: 'Challenge' },
  possibly: 'possible',
  measures: { appear: 'Measures that come in', gone: 'Measures that fall away' },
  unanswered: (before, now) => `Open questions: ${now} (before: ${before}).`,
  unchanged: 'No answer is changed yet. This is how the result stands now.',
  same: (count) =>
    count === 1
      ? 'One answer is changed. It does not change the result.'
      : `${count} answers are changed. They do not change the result.`,
  told: (range, before) => `Overall: ${range} (before: ${before}).`,
  counts: (appear, gone) =>
    `Opportunities and challenges: ${appear} ${appear === 1 ? 'comes' : 'come'} in, ${gone} ${gone === 1 ? 'falls' : 'fall'} away.`,
};

/** By the language of the page. */
export const whatIfWords: Record<string, Words> = { de, en };
