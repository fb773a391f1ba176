import type { Answers } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/expand.ts';
import { sameStand } from '../questionnaire/same-stand.ts';
import { isAnswered } from '../questionnaire/walk.ts';
import type { Result, ScoreResult } from './result.ts';

/** `open`: what is not known in one of the two rounds leaves both ways possible. */
export type Direction = 'up' | 'down' | 'same' | 'open';

/** How a score stood in two rounds; points. Null where nothing of it applied. */
export interface ScoreMove {
  id: string;
  before: { low: number; high: number } | null;
  now: { low: number; high: number } | null;
  direction: Direction;
  /** The least and the most by which it rose; each round may lie anywhere in its range. */
  by: readonly [number, number] | null;
}

export interface Moves {
  /** Overall, then the dimensions. */
  scores: ScoreMove[];
  /** Findings that hold for certain in one round and not at all in the other. */
  appeared: string[];
  gone: string[];
}

/**
 * What moved between two results of one municipality. A score moved for certain only where the two
 * ranges have no point in common; [low, high] of the difference are bounds, since an answer unknown in
 * both rounds may have been a different one in each.
 */
export function moved(before: Result, now: Result): Moves {
  const pairs: [ScoreResult, ScoreResult | undefined][] = [now.overall, ...now.dimensions].map((score) => [
    score,
    [before.overall, ...before.dimensions].find(({ id }) => id === score.id),
  ]);
  const held = new Map(before.findings.map(({ id, holds }) => [id, holds]));
  return {
    scores: pairs.map(([score, was]) => scoreMove(was, score)),
    appeared: now.findings
      .filter(({ id, holds }) => holds === 'certainly' && (held.get(id) ?? 'not') === 'not')
      .map(({ id }) => id),
    gone: now.findings
      .filter(({ id, holds }) => holds === 'not' && held.get(id) === 'certainly')
      .map(({ id }) => id),
  };
}

function scoreMove(was: ScoreResult | undefined, is: ScoreResult): ScoreMove {
  const before = was === undefined ? null : range(was);
  const now = range(is);
  if (before === null || now === null) return { id: is.id, before, now, direction: 'open', by: null };
  const by = [now.low - before.high, now.high - before.low] as const;
  return { id: is.id, before, now, direction: directionOf(by), by };
}

const range = ({ low, high }: ScoreResult): ScoreMove['now'] =>
  low === null || high === null ? null : { low, high };

/** Sums of weighted points are binary fractions: what differs by less is the same. */
const least = 1e-9;

function directionOf([rise, most]: readonly [number, number]): Direction {
  if (rise > least) return 'up';
  if (most < -least) return 'down';
  return Math.abs(rise) <= least && Math.abs(most) <= least ? 'same' : 'open';
}

/** How the answers of the round before fared in this one.  */
export interface AnswersMoved {
  /** The same as in the round before. */
  confirmed: string[];
  changed: string[];
  /** Answered then, not answered yet now: counted as unknown. */
  waiting: string[];
  /** Answered now, not then. */
  added: string[];
}

/** Compares the answers of two rounds; note, evidence and grade do not make an answer another one. */
export function answersMoved(questions: readonly Question[], before: Answers, now: Answers): AnswersMoved {
  const told: AnswersMoved = { confirmed: [], changed: [], waiting: [], added: [] };
  for (const { id } of questions) {
    const [was, is] = [before[id], now[id]];
    if (!isAnswered(was)) {
      if (isAnswered(is)) told.added.push(id);
    } else if (!isAnswered(is)) told.waiting.push(id);
    else told[sameStand(was!, is!) ? 'confirmed' : 'changed'].push(id);
  }
  return told;
}
