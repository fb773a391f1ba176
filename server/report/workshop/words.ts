import type { Grade } from '../../questionnaire/answers.ts';
import type { Verdict } from '../../questionnaire/myth.ts';
import type { PointsAbout, ShownRole } from '../../workshops/model.ts';

/** How much people agree, in a word. */
export type Agreement = 'all' | 'high' | 'middle' | 'low';

/** What the report of a workshop says by itself. */
export interface WorkshopWords {
  title: string;
  subtitle: (name: string, municipality: string) => string;
  footer: (title: string, date: string) => string;
  cover: { date: string; pace: string; people: string; items: string };
  pace: { led: string; own: (deadline: string | null) => string };
  role: Record<ShownRole, string>;
  people: (people: number, roles: readonly { name: string; people: number }[] | null) => string;
  hands: string;
  masked: string;
  noName: string;
  glance: {
    title: string;
    counts: (items: number, voted: number, agreed: number) => string;
    again: (again: number, closer: number) => string;
    dissent: (count: number) => string;
    open: (count: number) => string;
    result: (score: string, level: string) => string;
  };
  protocol: {
    title: string;
    intro: string;
    caption: string;
    column: { minutes: string; step: string; does: string };
    steps: readonly { minutes: number; step: string; does: string }[];
    total: string;
    rules: readonly string[];
    proof: string;
    grade: Record<Grade, string>;
    dissent: string;
  };
  agreed: {
    title: string;
    intro: string;
    none: string;
    column: { question: string; answer: string; grounds: string };
    dissent: string;
    noGrade: string;
    changed: string;
  };
  votes: {
    title: string;
    intro: string;
    unknown: string;
    none: string;
    most: (choices: string, count: number) => string;
    voted: (total: number) => string;
    undecided: (count: number) => string;
    consensus: (now: string, word: Agreement, before: string | null) => string;
    column: {
      choice: string;
      votes: string;
      first: string;
      last: string;
      both: string;
    };
    value: (last: number, first: number | null) => string;
    notByRole: string;
  };
  dissent: { title: string; intro: string; none: string; noneRecorded: string; recorded: string };
  open: {
    title: string;
    none: string;
    intro: string;
    column: { question: string; why: string; finder: string };
    why: { notVoted: string; notAgreed: string; unknown: string };
    nobody: string;
  };
  priorities: {
    title: string;
    intro: string;
    stays: (name: string) => string;
    close: (name: string) => string;
    level: (first: string, second: string) => string;
    about: Record<PointsAbout, string>;
    /** So many got no point. */
    without: (count: number) => string;
    /** The assessment is weighed so. */
    weighed: string;
    drawn: (resamples: string, seed: string) => string;
    column: { what: string; points: string; share: string; first: string };
  };
  myths: {
    title: string;
    intro: string;
    verdict: Record<Verdict, string>;
    right: (right: number, total: number, before: string | null) => string;
    before: (right: number, total: number) => string;
    total: (before: string, after: string) => string;
    really: string;
  };
  plan: {
    title: string;
    intro: string;
    none: string;
    column: { step: string; role: string; owner: string; due: string };
    open: string;
  };
  csv: {
    item: string;
    question: string;
    round: string;
    role: string;
    answer: string;
    said: string;
  };
}
