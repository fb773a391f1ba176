import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import type { Resolved } from './find-question.ts';

/** More questions than these cannot be answered in ten minutes. */
const most = 15;

/** The quick check can stand alone: it is short, and nothing in it needs a question of the full one. */
export function checkQuick(structure: Structure, resolved: readonly Resolved[]): Problem[] {
  const { questionnaire, questions, findings, measures } = structure;
  const problems: Problem[] = resolved.flatMap(({ use, question }) =>
    use.quick && question !== null && !question.value.quick
      ? [problemAt(use, [], 'quick-needs-full', { question: use.question })]
      : [],
  );
  const { from } = questionnaire.value.areas;
  const areasQuestion = questions.find((question) => question.id === from);
  if (areasQuestion !== undefined && !areasQuestion.value.quick)
    for (const thing of [
      ...questions.filter((q) => q.areas !== null),
      ...findings.filter((f) => f.value.each),
    ])
      if (thing.value.quick)
        problems.push(problemAt(thing, ['quick'], 'quick-needs-full', { question: from }));
  const told = new Set(findings.filter((f) => f.value.quick).map((f) => f.id));
  for (const measure of measures)
    if (measure.value.quick && structure.complete.rules && !measure.value.meets.some((id) => told.has(id)))
      problems.push(problemAt(measure, ['quick'], 'quick-unmet', {}));
  const count = questions
    .filter((question) => question.value.quick)
    .reduce((sum, { areas }) => sum + (areas?.length ?? 1), 0);
  if (count > most)
    problems.push(problemAt(questionnaire, ['minutes', 'quick'], 'quick-too-long', { count, most }));
  return problems;
}
