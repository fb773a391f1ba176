import { compile, evaluate, type RuleSet } from '../server/scoring/evaluate.ts';
import type { Result } from '../server/scoring/result.ts';
import { completeAssessments } from './assessments.ts';
import { translate } from './json-logic.ts';
import { asValues, type OtherResult, otherEngine } from './other-engine.ts';
import { lowerIsBetter, median, type Row } from './row.ts';
import { shippedContent } from './shipped.ts';

const asOf = '2026-11-25';

/**
 * Our evaluation of complete answers, reasons, measures and all, beside the scores, levels and findings
 * alone by json-logic-engine with everything compiled. Both are first shown to give the same.
 */
export function scoringRow(count = 200, rounds = 15): Row {
  const content = shippedContent();
  const ruleSet = compile(content, 'full');
  const other = otherEngine(translate(content, ruleSet.questionnaire));
  const ours = completeAssessments(ruleSet.questionnaire, count, 1);
  const theirs = ours.map((answers) => asValues(answers, ruleSet.questionnaire, asOf));
  for (const [i, answers] of ours.entries())
    expectSame(evaluate(ruleSet, answers, asOf), other(theirs[i]!), ruleSet);

  const oursOnce = (): void => ours.forEach((answers) => void evaluate(ruleSet, answers, asOf));
  const othersOnce = (): void => theirs.forEach((values) => void other(values));
  for (let i = 0; i < 20; i += 1) for (const once of [oursOnce, othersOnce]) once();
  const times = { ours: [] as number[], others: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(perAssessment(oursOnce, count));
    times.others.push(perAssessment(othersOnce, count));
  }
  const name = `scoring a complete assessment (${ruleSet.questionnaire.questions.length} questions), beside json-logic-engine`;
  return lowerIsBetter(name, median(times.ours), median(times.others), 'µs');
}

function perAssessment(once: () => void, count: number): number {
  const start = performance.now();
  for (let i = 0; i < 5; i += 1) once();
  return ((performance.now() - start) * 1000) / (5 * count);
}

/** @throws where the two differ in a score, a level or a finding */
function expectSame(ours: Result, { scores, levels, findings }: OtherResult, ruleSet: RuleSet): void {
  const differ = (what: string, our: unknown, their: unknown): never => {
    throw new Error(`The engines differ in ${what}: ${our} and ${their}.`);
  };
  for (const score of [ours.overall, ...ours.dimensions, ...ours.scores]) {
    const theirs = scores[score.id] as number | null;
    if (
      score.low === null
        ? theirs !== null
        : Math.abs(score.low - (theirs ?? Number.NaN)) > 1e-5 || score.low !== score.high
    )
      differ(score.id, `${score.low} to ${score.high}`, theirs);
    const level = score.level === null ? null : ruleSet.levels.findIndex((l) => l.id === score.level!.low);
    if (level !== levels[score.id]) differ(`the level of ${score.id}`, level, levels[score.id]);
  }
  for (const { id, holds } of ours.findings)
    if ((holds === 'certainly') !== Boolean(findings[id]) || holds === 'possibly')
      differ(id, holds, findings[id]);
}
