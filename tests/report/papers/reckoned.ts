import { mostWorth } from '../../../server/report/chapters/settle.ts';
import { numberFormat } from '../../../server/report/formats.ts';
import type { Telling } from '../../../server/report/telling.ts';
import { wayText } from '../../../server/report/why/change-text.ts';
import { nextLevels, nextText } from '../../../server/report/why/next-text.ts';
import type { NextLevel } from '../../../server/scoring/why/next-level.ts';
import { undoingOf } from '../../../server/scoring/why/undoing.ts';
import { together } from '../../../server/scoring/worth/together.ts';
import { type Worth, worthOf } from '../../../server/scoring/worth/worth.ts';
import type { Grounds } from './entered.ts';

/** What follows from answers and rules only by trying others: each is dear, so it is reckoned once. */
export interface Reckoned {
  /** What would undo a finding, in words. */
  undone: (finding: string) => string[];
  /** What is missing to the next level of a score. */
  next: (score: string) => Grounds;
  /** By how many points an answer narrows the result, on average and at least. */
  settled: (question: string) => string[];
  /** The same of those together that do so most. */
  together: () => string[];
}

/** So many ways are told in words, the others are counted. */
const mostWays = 4;

/** Reckons what is asked for, once. */
export function reckonedIn(t: Telling): Reckoned {
  const { format } = numberFormat(t.language, 1);
  const worths = once(() => worthOf(t.supposing, t.result));
  const levels = once(() => nextLevels(t));
  const joint = once(() => together(t.supposing, t.result, mostWorth(t)));
  return {
    undone: (id) => {
      const place = t.ruleSet.findings.findIndex((one) => one.id === id);
      const area = t.result.findings[place]?.area ?? null;
      const ways = undoingOf(t.supposing, place);
      const told = [null, area].flatMap((named) => ways.map((way) => wayText(t, way, named)));
      return [...told, String(ways.length - mostWays)];
    },
    next: (id) => {
      const found = levels().find(({ score }: NextLevel) => score === id);
      if (found === undefined) return { words: [], numbers: [] };
      return { words: [nextText(t, found)], numbers: [String(found.missing?.length ?? 0)] };
    },
    settled: (id) => {
      const worth = worths().find(({ question }: Worth) => question === id);
      return worth === undefined ? [] : [worth.narrows.mean, worth.narrows.least].map(format);
    },
    together: () => {
      const narrows = joint();
      return narrows === null ? [] : [narrows.mean, narrows.least].map(format);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
