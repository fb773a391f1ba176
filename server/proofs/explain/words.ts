import type { QuestionKind, ScoreKind } from '../../questionnaire/model.ts';
import type { Truth } from '../../questionnaire/truth.ts';
import type { Holds } from '../../scoring/result.ts';

/** The words of an explanation in one language. Ids stay as they stand in the files. */
export interface ExplainWords {
  /** In front of each line of a condition, all equally wide. */
  truth: Record<Truth, string>;
  all: string;
  any: string;
  not: string;
  atLeast: (bound: number) => string;
  atMost: (months: number, asOf: string) => string;
  isAnswered: string;
  is: string;
  stand: Record<'hidden' | 'maybeAsked' | 'unanswered' | 'unknown' | 'notApplicable', string>;
  kinds: Record<QuestionKind, string>;
  question: (id: string, kind: string) => string;
  finding: (id: string, kind: string, dimension: string, weight: number) => string;
  findingKinds: Record<'opportunity' | 'challenge', string>;
  knockout: (id: string, limits: string, to: string) => string;
  measure: (id: string) => string;
  score: (id: string) => string;
  level: (id: string, from: number) => string;
  holds: Record<Holds, string>;
  inexact: string;
  /** In the quick check something may not be part of it. */
  notInMode: string;
  quote: (text: string) => string;
  askedAlways: string;
  askedIf: string;
  answer: (told: string) => string;
  rule: string;
  counts: (score: string, weight: number, points: string) => string;
  usedBy: string;
  noUse: string;
  shows: (id: string) => string;
  formula: Record<ScoreKind, string>;
  discount: (of: string, by: number, when: string, share: number) => string;
  parts: string;
  weight: (weight: number) => string;
  points: (points: string) => string;
  leftOut: string;
  ofArea: string;
  sum: (text: string) => string;
  range: (points: string, max: number, level: string) => string;
  nothing: string;
  limitedBy: (id: string, to: string, holds: string) => string;
  limitsHere: Record<'yes' | 'no', string>;
  recommended: (place: number, of: number) => string;
  notRecommended: string;
  calledBy: string;
  achieved: string;
  after: (ids: string) => string;
  reached: (score: string, points: string, truth: string) => string;
  changes: string;
  most: (shown: number, of: number) => string;
  noChange: string;
  appears: (ids: string) => string;
  goes: (ids: string) => string;
  unknownId: (id: string, near: readonly string[]) => string;
}
