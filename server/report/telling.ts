import type { Answers } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import type { Content, QuestionText, Texts } from '../questionnaire/model.ts';
import { walk } from '../questionnaire/walk.ts';
import type { RuleSet } from '../scoring/evaluate.ts';
import type { Result, ScoreResult } from '../scoring/result.ts';
import type { Version } from '../scoring/versions/path.ts';
import type { Case } from '../scoring/why/supposed.ts';
import type { Beside } from './beside.ts';
import type { Inline } from './document.ts';
import { dateFormat, listed, numberFormat } from './formats.ts';
import type { Own, Robustness } from './robustness-of.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { wordsFor } from './words/own.ts';
import type { Words } from './words/words.ts';

export type Language = 'de' | 'en';
export const wordsOf: Record<Language, Words> = {
  de: { ...de, list: (items) => listed('de', items) },
  en: { ...en, list: (items) => listed('en', items) },
};

export interface ReportInput {
  content: Content;
  ruleSet: RuleSet;
  result: Result;
  answers: Answers;
  assessment: { name: string; contact: string };
  /** None of it is scored; without it the report is the same as ever. */
  beside?: Beside;
  /** How the order of areas and steps holds; not told where it was not reckoned. */
  robustness?: Robustness;
  /** The same with weights of one's own, where some were set. */
  own?: Own;
  /** All versions of the questionnaire, oldest first; without them nothing is told of others. */
  versions?: readonly Version[];
  language: Language;
}

/** What chapters need to tell a result in one language. */
export interface Telling extends ReportInput {
  /** The same answers, to suppose others in their place. */
  supposing: Case;
  words: Words;
  texts: Texts;
  municipality: string;
  /** Whole numbers for points, as the language writes them. */
  points: (n: number) => string;
  date: (iso: string) => string;
  questionText: (question: Question) => QuestionText;
  /** Asked for certain; `answers` holds those of such questions alone, so nothing else can be told. */
  isAsked: (question: Question) => boolean;
  areaName: (area: string) => string;
  /** Marks for sources, numbered in the order in which they are first named. */
  cite: (ids: readonly string[]) => Inline[];
  cited: () => string[];
}

/** Makes all ready that the chapters tell with; sources are numbered anew with each. */
export function telling(input: ReportInput): Telling {
  const { content, ruleSet, answers, result, language, assessment } = input;
  const texts = content.texts[language]!;
  const words = wordsFor(wordsOf[language], language, texts);
  const { asked } = walk(ruleSet.encoder, answers, result.asOf);
  const cited: string[] = [];
  const whole = numberFormat(language, 0);
  const told = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
  return {
    ...input,
    supposing: { ruleSet, answers: told, asOf: result.asOf },
    answers: told,
    words,
    texts,
    municipality: assessment.name.trim() === '' ? words.unnamed : assessment.name.trim(),
    points: (n) => whole.format(n),
    date: (iso) => longDate(iso, language),
    questionText: (question) => questionText(texts, question),
    isAsked: (question) => asked.has(question.id),
    areaName: (area) => texts.areas[area]?.name ?? area,
    cite: (ids) =>
      ids.map((id) => {
        if (!cited.includes(id)) cited.push(id);
        return { kind: 'source', number: cited.indexOf(id) + 1 };
      }),
    cited: () => cited,
  };
}

/** The words of a question; an area may have words of its own for a repeated one. */
export function questionText(texts: Texts, question: Question): QuestionText {
  const general = texts.sections[question.origin]!.questions[question.key]!;
  const own = question.area === null ? undefined : texts.areas[question.area]?.questions?.[question.key];
  return own === undefined ? general : { ...general, ...own };
}

/** 25. November 2026; a month or a year alone stays so. */
export function longDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (month === undefined) return iso;
  const format = dateFormat(language, day === undefined ? 2 : 3);
  return format.format(new Date(Date.UTC(year!, month - 1, day ?? 1)));
}

/** "48 bis 62 von 100 Punkten", or that nothing applies. */
export function scoreText(telling: Telling, score: ScoreResult): string {
  const { words, points } = telling;
  if (score.low === null || score.high === null) return words.nothingMeasured;
  return words.ofMost(words.range(points(score.low), points(score.high)), points(score.max));
}

/** Name and meaning of a score: a dimension, or another one, there once for all areas. */
export function scoreWords(texts: Texts, id: string): { name: string; what: string } | undefined {
  return texts.dimensions[id] ?? texts.scores[id.slice(id.indexOf('.') + 1)];
}

/** The level of a score, or both ends where it is a range; or that nothing applies. */
export function levelText({ words, texts }: Telling, score: ScoreResult): string {
  if (score.level === null) return words.nothingMeasured;
  return words.levels(texts.levels[score.level.low]!.name, texts.levels[score.level.high]!.name);
}

/** The middle of a range, in points; 0 where nothing applies. */
export const middle = (score: ScoreResult): number => ((score.low ?? 0) + (score.high ?? 0)) / 2;
