import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';

/** What goes from … to … has its smaller end first: numbers that can be answered, and effort. */
export function checkBounds({ questions, measures }: Structure): Problem[] {
  const numbers = questions.flatMap((question) => {
    const { min, max } = question.value;
    if (min === undefined || max === undefined || min < max) return [];
    return [problemAt(question, ['min'], 'bounds', { min, max })];
  });
  const efforts = measures.flatMap((measure) => {
    const [min, max] = measure.value.effort;
    return min <= max ? [] : [problemAt(measure, ['effort'], 'bounds', { min, max })];
  });
  return [...numbers, ...efforts];
}
