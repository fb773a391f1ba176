import type { Language } from '../telling.ts';

/** What a report says of what an answer is worth, what would undo a finding, and what a level lacks. Numbers come in already written out. */
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
  wanted: {
    or: string;
    from: (value: string) => string;
    till: (value: string) => string;
    any: string;
    /** Two changes that are needed at once. */
    together: string;
  };
  undone: {
    certain: (ways: string) => string;
    possible: (ways: string) => string;
    none: string;
    /** Of a finding that is only a bound. */
    unsure: string;
    or: string;
    more: (count: number) => string;
  };
  next: {
    title: string;
    needs: (level: string, count: number, changes: string) => string;
    /** Where a smaller set may do. */
    suffices: (level: string, count: number, changes: string) => string;
    unreachable: (level: string) => string;
    unsure: (level: string) => string;
    /** All scores in one sentence. */
    all: (told: string) => string;
  };
  scoreIs: (name: string, points: string, level: string) => string;
  because: (reasons: string) => string;
}

const points = (n: string): string => (n === '1' ? 'einen Punkt' : `${n} Punkte`);
const inEnglish = (n: string): string => (n === '1' ? '1 point' : `${n} points`);

const better = (count: number): string =>
  count === 1 ? 'eine bessere Antwort' : `${count} bessere Antworten`;
const betterInEnglish = (count: number): string =>
  count === 1 ? 'one better answer' : `${count} better answers`;

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
    wanted: {
      or: 'oder',
      from: (value) => `ab ${value}`,
      till: (value) => `bis ${value}`,
      any: 'jede andere Antwort',
      together: 'und zugleich',
    },
    undone: {
      certain: (ways) => `Fiele weg, wenn: ${ways}.`,
      possible: (ways) => `Entfällt, wenn: ${ways}.`,
      none: 'Mit einer oder zwei anderen Antworten fiele es nicht weg.',
      unsure: 'Welche anderen Antworten es ausschließen, ließ sich nicht ganz durchrechnen.',
      or: '; oder ',
      more: (count) => (count === 1 ? 'auf einem weiteren Weg' : `auf ${count} weiteren Wegen`),
    },
    next: {
      title: 'Was zur nächsten Stufe fehlt',
      needs: (level, count, changes) =>
        `Zur nächsten Stufe „${level}“ fehlt: mindestens ${better(count)}, zum Beispiel ${changes}.`,
      suffices: (level, count, changes) =>
        `Zur nächsten Stufe „${level}“ fehlt: höchstens ${better(count)}, nämlich ${changes}.`,
      unreachable: (level) =>
        `Mit anderen Antworten allein ist die nächste Stufe „${level}“ nicht zu erreichen.`,
      unsure: (level) =>
        `Zur nächsten Stufe „${level}“ haben wir keinen Weg gefunden. Dort hängen zu viele Antworten zusammen.`,
      all: (told) => `Zur nächsten Stufe fehlen mindestens so viele bessere Antworten: ${told}.`,
    },
    scoreIs: (name, points, level) => `${name}: ${points}, ${level}.`,
    because: (reasons) => `Warum: ${reasons}.`,
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
    wanted: {
      or: 'or',
      from: (value) => `from ${value} on`,
      till: (value) => `up to ${value}`,
      any: 'any other answer',
      together: 'and at the same time',
    },
    undone: {
      certain: (ways) => `Would no longer hold if: ${ways}.`,
      possible: (ways) => `Does not hold if: ${ways}.`,
      none: 'One or two other answers would not make it go away.',
      unsure: 'Which other answers rule it out could not be worked out in full.',
      or: '; or ',
      more: (count) => (count === 1 ? 'in one more way' : `in ${count} more ways`),
    },
    next: {
      title: 'What is missing to the next level',
      needs: (level, count, changes) =>
        `Missing to the next level “${level}”: at least ${betterInEnglish(count)}, for example ${changes}.`,
      suffices: (level, count, changes) =>
        `Missing to the next level “${level}”: at most ${betterInEnglish(count)}, namely ${changes}.`,
      unreachable: (level) => `Other answers alone do not reach the next level “${level}”.`,
      unsure: (level) =>
        `We found no way to the next level “${level}”. Too many answers hang together there.`,
      all: (told) => `At least so many better answers are missing to the next level: ${told}.`,
    },
    scoreIs: (name, points, level) => `${name}: ${points}, ${level}.`,
    because: (reasons) => `Why: ${reasons}.`,
  },
};
