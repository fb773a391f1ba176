import type { Answers } from '../server/questionnaire/answers.ts';
import { walk } from '../server/questionnaire/walk.ts';
import { compile, evaluate, type RuleSet } from '../server/scoring/evaluate.ts';
import type { Result } from '../server/scoring/result.ts';
import { completeAssessments } from './assessments.ts';
import { numbers } from './numbers.ts';
import { lowerIsBetter, median, type Row } from './row.ts';
import { shippedContent } from './shipped.ts';

const asOf = '2026-11-25';

/** How many answers are unknown, and the milliseconds that a result may take then. */
const limits = [
  { unknown: 20, most: 10 },
  { unknown: 40, most: 100 },
];

/** The slowest of many assessments of 70 questions with answers missing, beside the time it may take. */
export function rangeRows(assessments = 60, rounds = 9): Row[] {
  const ruleSet = compile(shippedContent(), 'full');
  const complete = completeAssessments(ruleSet.questionnaire, 2000, 2)
    .filter((answers) => walk(ruleSet.encoder, answers, asOf).total === 70)
    .slice(0, assessments);
  return limits.map(({ unknown, most }) => {
    const all = complete.map((answers, i) => forgotten(ruleSet, answers, unknown, i));
    for (const answers of all) expectExact(evaluate(ruleSet, answers, asOf));
    const slowest = Math.max(...all.map((answers) => timeOf(ruleSet, answers, rounds)));
    const name = `exact ranges, ${unknown} of 70 answers unknown, the slowest of ${all.length}, beside the time it may take`;
    return lowerIsBetter(name, slowest, most, 'ms');
  });
}

/** The same with so many of the answers that are measured made unknown. */
function forgotten(ruleSet: RuleSet, answers: Answers, count: number, seed: number): Answers {
  const random = numbers(seed + 1);
  const { asked } = walk(ruleSet.encoder, answers, asOf);
  const lost = ruleSet.questionnaire.questions
    .filter((q) => asked.has(q.id) && !q.profile)
    .map(({ id }) => ({ id, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count);
  return { ...answers, ...Object.fromEntries(lost.map(({ id }) => [id, { unknown: true }])) };
}

/** Median of some rounds in milliseconds. */
function timeOf(ruleSet: RuleSet, answers: Answers, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    evaluate(ruleSet, answers, asOf);
    return performance.now() - start;
  });
  return median(times);
}

/** @throws where a score or a finding is only a bound */
function expectExact({ overall, dimensions, scores, findings }: Result): void {
  const bound = [overall, ...dimensions, ...scores, ...findings].find(({ exact }) => !exact);
  if (bound !== undefined) throw new Error(`${bound.id} is not exact.`);
}
