import type { FindingResult, Holds, MeasureResult, Result, ScoreResult } from '../scoring/result.ts';

/** A score as it stands and as it would stand. */
export interface ScoreChange {
  before: ScoreResult;
  now: ScoreResult;
  changed: boolean;
}

/** What a result would be, held against what it is. */
export interface Difference {
  overall: ScoreChange;
  dimensions: ScoreChange[];
  /** Findings as they would stand, by what becomes of them; those that stay as they are do not appear. */
  findings: Record<Fate, FindingResult[]>;
  measures: { appear: MeasureResult[]; gone: MeasureResult[] };
  /** How many questions are asked and not answered, before and then. */
  unanswered: { before: number; now: number };
}

/** In the order in which they are told. */
export const fates = ['appear', 'surer', 'lessSure', 'gone'] as const;
export type Fate = (typeof fates)[number];

/** Holds two results of the same rules against each other, of other answers and the same date. */
export function differenceOf(before: Result, now: Result): Difference {
  const findings: Difference['findings'] = { appear: [], surer: [], lessSure: [], gone: [] };
  const held = new Map(before.findings.map((finding) => [finding.id, finding.holds]));
  for (const finding of now.findings) {
    const fate = fateOf(held.get(finding.id) ?? 'not', finding.holds);
    if (fate !== null) findings[fate].push(finding);
  }
  return {
    overall: change(before.overall, now.overall),
    dimensions: now.dimensions.map((score, i) => change(before.dimensions[i]!, score)),
    findings,
    measures: {
      appear: missingIn(before.measures, now.measures),
      gone: missingIn(now.measures, before.measures),
    },
    unanswered: { before: before.unanswered.length, now: now.unanswered.length },
  };
}

const fateOf = (before: Holds, now: Holds): Fate | null => {
  if (before === now) return null;
  if (before === 'not') return 'appear';
  if (now === 'not') return 'gone';
  return now === 'certainly' ? 'surer' : 'lessSure';
};

const missingIn = (there: readonly MeasureResult[], of: readonly MeasureResult[]): MeasureResult[] =>
  of.filter(({ id }) => !there.some((measure) => measure.id === id));

function change(before: ScoreResult, now: ScoreResult): ScoreChange {
  const same =
    before.low === now.low &&
    before.high === now.high &&
    before.level?.low === now.level?.low &&
    before.level?.high === now.level?.high;
  return { before, now, changed: !same };
}
