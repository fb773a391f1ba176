/** What a version of a questionnaire with its rule set is, once its files were read and checked. */

import type { Case } from './case.ts';
import type { CostDefault, CostKind } from './cost-default.ts';
import type { KnownProduct } from './known-product.ts';
import type { ListFact } from './list-fact.ts';
import type { Migration } from './migration.ts';
import type { Myth, MythText } from './myth.ts';
import type { Reading, ReadingText } from './reading.ts';
import type { LevelSource, ScoreSource } from './score-source.ts';
import type { Tender, TenderText } from './tender.ts';

export type { LevelSource, PartSource, ScoreKind, ScoreSource, Step } from './score-source.ts';

export type QuestionKind = 'single' | 'multiple' | 'number' | 'date';
export type Unit = 'percent' | 'workplaces' | 'euro' | 'persons' | 'count';
/** A condition names exactly one question in each of is, in, atLeast, atMost. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { is: Record<string, string> }
  | { in: Record<string, string[]> }
  | { atLeast: Record<string, number> }
  | { atMost: Record<string, number> }
  | { answered: string };

/** A question as the files state it; `id` is short, without its section. */
export interface QuestionSource {
  id: string;
  kind: QuestionKind;
  choices?: string[];
  exclusive?: string[];
  unit?: Unit;
  min?: number;
  max?: number;
  decimals?: number;
  quick?: boolean;
  notApplicable?: boolean;
  show?: Condition;
  areas?: string[];
  terms?: string[];
  sources?: string[];
}

export interface SectionSource {
  id: string;
  profile?: boolean;
  repeat?: 'areas';
  show?: Condition;
  questions: QuestionSource[];
}

export interface QuestionnaireSource {
  id: string;
  published?: string;
  /** Its place among the questionnaires that are offered; those without one come first. */
  place?: number;
  languages: string[];
  minutes: { quick: number; full: number };
  sections: string[];
  areas: { from: string; ids: string[] };
  /** Questions that say who the municipality is. */
  profile?: ProfileQuestions;
}

export type ProfileQuestions = Partial<Record<'country' | 'state' | 'size', string>>;

export interface KnockoutSource {
  id: string;
  limits: string;
  to: string;
  when: Condition;
  sources?: string[];
}

export interface FindingSource {
  id: string;
  kind: 'opportunity' | 'challenge';
  dimension: string;
  weight: number;
  quick?: boolean;
  each?: 'areas';
  areas?: string[];
  when: Condition;
  sources: string[];
}

export type Horizon = 'now' | 'year' | 'later';
export type Role =
  | 'leadership'
  | 'it-lead'
  | 'treasurer'
  | 'procurement'
  | 'data-protection'
  | 'staff-council'
  | 'departments';

export interface MeasureSource {
  id: string;
  /** Person-days, from and to. */
  effort: [number, number];
  horizon: Horizon;
  role: Role;
  achieves: Record<string, string>;
  meets: string[];
  after?: string[];
  excludes?: string[];
  quick?: boolean;
  each?: 'areas';
  areas?: string[];
  sources: string[];
}

export interface RulesSource {
  levels: LevelSource[];
  overall: ScoreSource;
  dimensions: ScoreSource[];
  scores: ScoreSource[];
  knockouts: KnockoutSource[];
  findings: FindingSource[];
  measures: MeasureSource[];
}

export interface Source {
  title: string;
  publisher: string;
  date: string | null;
  url: string;
  read: string;
  language: string;
}

export interface Product {
  id: string;
  name: string;
  areas: string[];
  licence: string;
  maker: string;
  sources: string[];
  deployments: { who: string; country: string; since: string; sources: string[] }[];
}

export interface Term {
  id: string;
  sources: string[];
}

export interface QuestionText {
  text: string;
  help: string;
  why: string;
  choices?: Record<string, string>;
}

export interface SectionText {
  title: string;
  intro: string;
  questions: Record<string, QuestionText>;
}

export interface AreaText {
  name: string;
  what: string;
  products: string;
  questions?: Record<string, Partial<QuestionText>>;
}

export interface FindingText {
  title: string;
  text: string;
  meet: string;
}

export interface MeasureText {
  title: string;
  text: string;
  result: string;
}

export interface ProductText {
  what: string;
  strength: string;
  obstacle: string;
  deployments: string[];
}

export interface Texts {
  /** Of the questionnaire itself, where it has a place among others. */
  questionnaire?: { name: string; what: string; scale: string };
  sections: Record<string, SectionText>;
  areas: Record<string, AreaText>;
  dimensions: Record<string, { name: string; what: string }>;
  scores: Record<string, { name: string; what: string }>;
  levels: Record<string, { name: string; meaning: string }>;
  knockouts: Record<string, string>;
  findings: Record<string, FindingText>;
  measures: Record<string, MeasureText>;
  glossary: Record<string, { term: string; short: string; more: string }>;
  catalogue: Record<string, ProductText>;
  cases: Record<string, string>;
  tender: Record<string, TenderText>;
  costKinds: Record<string, string>;
  /** How each span was reckoned, by default. */
  costDefaults: Record<string, string>;
  readings: Record<string, ReadingText>;
  myths: Record<string, MythText>;
}

/** Date and fingerprint (SHA-256, hex) of a part of the content. */
export interface Stamp {
  date: string;
  fingerprint: string;
}

/** One version, read and checked: everything a server or a browser needs of it. */
export interface Content {
  /** Read for a preview: shown to its authors alone, and marked everywhere. */
  draft?: true;
  questionnaire: QuestionnaireSource;
  version: string;
  sections: SectionSource[];
  rules: RulesSource;
  /** Without one, answers of the version before keep their names. */
  migration?: Migration;
  texts: Record<string, Texts>;
  sources: Record<string, Source>;
  glossary: Term[];
  /** What of a list of software answers which question. */
  listFacts: ListFact[];
  catalogue: Product[];
  cases: Case[];
  tender: Tender;
  /** Dictionary of products, for reading lists. */
  products: KnownProduct[];
  /** Words behind the name of a product that do not tell it from others. */
  editions: string[];
  /** In the order in which they are asked. */
  costKinds: CostKind[];
  /** Published spans that may stand in for own figures of cost. */
  costDefaults: CostDefault[];
  /** How the answers are read by frameworks of others. */
  readings: Reading[];
  /** Statements that are often heard, in the order in which they are asked. */
  myths: Myth[];
  stamps: { rules: Stamp; texts: Stamp; shared: Stamp };
}
