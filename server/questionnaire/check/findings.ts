import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { near } from './near.ts';

/** Findings belong to a dimension; knock-outs limit one, or the whole, to a level. */
export function checkFindings({ dimensions, knockouts, findings, levels, complete }: Structure): Problem[] {
  if (!complete.rules) return [];
  const known = dimensions.map((d) => d.id);
  const bands = levels.map((l) => l.id);
  const problems: Problem[] = [];
  for (const finding of findings) {
    const { dimension } = finding.value;
    if (!known.includes(dimension))
      problems.push(
        problemAt(finding, ['dimension'], 'unknown-dimension', { dimension, near: near(dimension, known) }),
      );
  }
  for (const knockout of knockouts) {
    const { limits, to } = knockout.value;
    const scores = ['overall', ...known];
    if (!scores.includes(limits))
      problems.push(
        problemAt(knockout, ['limits'], 'unknown-dimension', {
          dimension: limits,
          near: near(limits, scores),
        }),
      );
    if (!bands.includes(to))
      problems.push(problemAt(knockout, ['to'], 'unknown-level', { level: to, near: near(to, bands) }));
  }
  return problems;
}
