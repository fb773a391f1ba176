import { compile, evaluate } from '../server/scoring/evaluate.ts';
import { bestPlan } from '../server/scoring/plan/best.ts';
import { completeAssessments } from './assessments.ts';
import { lowerIsBetter, type Row } from './row.ts';
import { shippedContent } from './shipped.ts';

const asOf = '2026-11-25';

/** So many measures are chosen from, and the milliseconds that choosing may take. */
const measures = 40;
const most = 1000;

/** The best plans from 40 measures: the slowest of some assessments with answers missing, beside what it may take. */
export function planRow(assessments = 30): Row {
  const ruleSet = compile(shippedContent(), 'full');
  const wish = { goal: 'overall', days: 60, horizon: 'later', pinned: [], struck: [] } as const;
  const kept = ruleSet.questionnaire.questions.filter((q) => q.profile || q.index % 3 !== 0);
  const calling = completeAssessments(ruleSet.questionnaire, 2000, 2)
    .map((complete) => {
      const answers = Object.fromEntries(
        kept.flatMap(({ id }) => (complete[id] === undefined ? [] : [[id, complete[id]] as const])),
      );
      return { answers, result: evaluate(ruleSet, answers, asOf) };
    })
    .filter(({ result }) => result.measures.length >= measures)
    .slice(0, assessments);
  const times = calling.map(({ answers, result }) => {
    const start = performance.now();
    const plan = bestPlan(
      ruleSet,
      answers,
      { ...result, measures: result.measures.slice(0, measures) },
      wish,
    );
    if ('clash' in plan || !plan.exact) throw new Error('The plan is not exact.');
    return performance.now() - start;
  });
  if (times.length < assessments) throw new Error(`Only ${times.length} assessments call for ${measures}.`);
  const name = `best plan from ${measures} measures with its curve, the slowest of ${times.length}, beside the time it may take`;
  return lowerIsBetter(name, Math.max(...times), most, 'ms');
}
