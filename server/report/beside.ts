import type { CostSheet } from '../costs/model.ts';
import type { DateSheet } from '../landscape/date-sheet.ts';
import type { Landscape } from '../landscape/model.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { OwnWeights } from '../scoring/robustness/own.ts';

export const planStates = ['open', 'begun', 'done', 'dropped'] as const;

export type PlanState = (typeof planStates)[number];

/** Who sees to a measure, until when, and how it stands. */
export interface PlanEntry {
  /** May be empty. */
  owner: string;
  /** ISO day or month; null: no date yet. */
  due: string | null;
  state: PlanState;
  /** In one line; older files do not have it. */
  note?: string;
}

/** By the id of a measure as the result names it. */
export type Plan = Readonly<Record<string, PlanEntry>>;

/** The round before this one: proposals, each of which counts only when it was confirmed. */
export interface Earlier {
  /** The date its result speaks of, YYYY-MM-DD. */
  asOf: string;
  /** Of the questionnaire it was given under. */
  version: string;
  /** In the names of the questionnaire they are compared with. */
  answers: Answers;
  /** As they were given, where `version` is another one: without notes, to be evaluated alone. */
  given?: Answers;
}

/** What an assessment holds beside its answers; none of it is scored. */
export interface Beside {
  costs?: CostSheet;
  landscape?: Landscape;
  plan?: Plan;
  dates?: DateSheet;
  earlier?: Earlier;
  weights?: OwnWeights;
}
