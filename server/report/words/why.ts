import type { Language } from '../telling.ts';

/** What a report says of what an answer is worth. Numbers come in already written out. */
interface WhyWords {
  /** Before the answers that settle most. */
  settle: (count: number) => string;
  /** By how many points the overall range becomes narrower, on average and at least. */
  narrows: (mean: string, least: string) => string;
  /** The same in a few words. */
  short: (mean: string, least: string) => string;
  together: (mean: string, least: string) => string;
  /** Findings that the answer may settle. */
  hangs: (titles: string) => string;
  more: (count: number) => string;
  /** Of a question of the profile. */
  decidesAsked: string;
  /** Of an answer on which nothing hangs. */
  nothing: string;
}

const points = (n: string): string => (n === '1' ? 'einen Punkt' : `${n} Punkte`);
const inEnglish = (n: string): string => (n === '1' ? '1 point' : `${n} points`);

export const whyWords: Record<Language, WhyWords> = {
  de: {
    settle: (count) =>
      count === 1
        ? 'Diese Antwort klärt am meisten:'
        : `Diese ${count === 2 ? 'zwei' : 'drei'} Antworten klären am meisten:`,
    narrows: (mean, least) =>
      mean === least
        ? `Macht die Spanne des Gesamtergebnisses um ${points(mean)} schmaler.`
        : `Macht die Spanne des Gesamtergebnisses im Mittel um ${points(mean)} schmaler, mindestens um ${points(least)}.`,
    short: (mean) => `Spanne um ${points(mean)} schmaler`,
    together: (mean, least) =>
      mean === least
        ? `Zusammen machen sie die Spanne um ${points(mean)} schmaler.`
        : `Zusammen machen sie die Spanne im Mittel um ${points(mean)} schmaler, mindestens um ${points(least)}.`,
    hangs: (titles) => `Daran hängt: ${titles}.`,
    more: (count) => (count === 1 ? 'ein weiterer Punkt' : `${count} weitere Punkte`),
    decidesAsked: 'Entscheidet, welche Fragen gestellt werden.',
    nothing: 'Ändert das Gesamtergebnis nicht.',
  },
  en: {
    settle: (count) =>
      count === 1
        ? 'This answer settles most:'
        : `These ${count === 2 ? 'two' : 'three'} answers settle most:`,
    narrows: (mean, least) =>
      mean === least
        ? `Narrows the range of the overall result by ${inEnglish(mean)}.`
        : `Narrows the range of the overall result by ${inEnglish(mean)} on average, by ${inEnglish(least)} at least.`,
    short: (mean) => `range ${inEnglish(mean)} narrower`,
    together: (mean, least) =>
      mean === least
        ? `Together they narrow the range by ${inEnglish(mean)}.`
        : `Together they narrow the range by ${inEnglish(mean)} on average, by ${inEnglish(least)} at least.`,
    hangs: (titles) => `On it hangs: ${titles}.`,
    more: (count) => (count === 1 ? 'one more point' : `${count} more points`),
    decidesAsked: 'Decides which questions are asked.',
    nothing: 'Does not change the overall result.',
  },
};
