import type { Reason } from '../../questionnaire/conditions.ts';
import type { FindingResult, KnockoutReason, PartReason, ScoreResult } from '../../scoring/result.ts';
import type { NextLevel } from '../../scoring/why/next-level.ts';
import { type Change, undoingOf } from '../../scoring/why/undoing.ts';
import { inARow, partLine, plainText, reasonLines } from '../reasons.ts';
import { levelText, scoreText, scoreWords, type Telling } from '../telling.ts';
import { whyWords } from '../words/why.ts';
import { nextLevels, nextText } from './next-text.ts';
import { undoneText } from './undone-text.ts';

type Told<T> = T & { sentence: string };

/** A reason for everything, as data and as a sentence. */
export interface ReasonsTold {
  scores: Told<{
    id: string;
    area: string | null;
    because: Told<PartReason>[];
    limitedBy: Told<KnockoutReason>[];
    /** What is missing to the next level; null where there is none, or of a score that is no grade. */
    next: Told<NextLevel> | null;
  }>[];
  /** Those that hold certainly or possibly. */
  findings: Told<{
    id: string;
    holds: FindingResult['holds'];
    because: readonly Reason[];
    undone: Told<{ ways: Change[][] }>;
  }>[];
}

/** Tells all reasons of a result in one language. */
export function reasonsTold(t: Telling): ReasonsTold {
  const { result, ruleSet } = t;
  const next = new Map(nextLevels(t).map((one) => [one.score, { ...one, sentence: nextText(t, one) }]));
  const place = new Map(ruleSet.findings.map(({ id }, i) => [id, i]));
  return {
    scores: [result.overall, ...result.dimensions, ...result.scores].map((score) => ({
      id: score.id,
      area: score.area,
      sentence: scoreSentence(t, score),
      because: score.because.map((part) => ({ ...part, sentence: plainText(partLine(t, part, true)) })),
      limitedBy: score.limitedBy.map((knockout) => ({ ...knockout, sentence: limit(t, knockout) })),
      next: next.get(score.id) ?? null,
    })),
    findings: result.findings
      .filter(({ holds }) => holds !== 'not')
      .map((finding) => {
        const { id, origin, holds, because } = finding;
        const ways = undoingOf(t.supposing, place.get(id)!);
        return {
          id,
          holds,
          because,
          sentence: `${t.texts.findings[origin]!.title}. ${why(t, because)}`,
          undone: { ways, sentence: undoneText(t, finding, ways) },
        };
      }),
  };
}

function scoreSentence(t: Telling, score: ScoreResult): string {
  const name = scoreWords(t.texts, score.id)?.name ?? score.id;
  const where = score.area === null ? '' : `${t.areaName(score.area)}, `;
  return whyWords[t.language].scoreIs(`${where}${name}`, scoreText(t, score), levelText(t, score));
}

const limit = (t: Telling, { id, because }: KnockoutReason): string =>
  `${t.texts.knockouts[id]!} ${why(t, because)}`;

const why = (t: Telling, because: readonly Reason[]): string =>
  whyWords[t.language].because(plainText(inARow(reasonLines(t, because).map(({ line }) => line))));
