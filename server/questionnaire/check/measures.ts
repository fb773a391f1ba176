import { type Problem, problemAt } from '../problem.ts';
import type { Structure } from '../read/structure.ts';
import { cycles, drawn } from './cycles.ts';
import { near } from './near.ts';

/** Measures meet findings and follow measures that exist, where they exist, and never themselves. */
export function checkMeasures({ questionnaire, findings, measures, complete }: Structure): Problem[] {
  const problems: Problem[] = [];
  const findingById = new Map(findings.map((finding) => [finding.id, finding.value]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  for (const measure of measures) {
    const { meets, after = [], excludes = [], each, areas = questionnaire.value.areas.ids } = measure.value;
    meets.forEach((id, i) => {
      const finding = findingById.get(id);
      if (finding === undefined) {
        const args = { finding: id, near: near(id, findingById.keys()) };
        if (complete.rules) problems.push(problemAt(measure, ['meets', i], 'unknown-finding', args));
        return;
      }
      const apart = each && finding.areas && !areas.some((area) => finding.areas!.includes(area));
      if (apart)
        problems.push(problemAt(measure, ['meets', i], 'outside-area', { name: id, area: areas[0]! }));
    });
    excludes.forEach((id, i) => {
      if (measureById.has(id) || !complete.rules) return;
      const args = { measure: id, near: near(id, measureById.keys()) };
      problems.push(problemAt(measure, ['excludes', i], 'unknown-measure', args));
    });
    after.forEach((id, i) => {
      const earlier = measureById.get(id);
      if (earlier?.value.each && !each)
        problems.push(problemAt(measure, ['after', i], 'each-needed', { name: id }));
      if (earlier !== undefined || !complete.rules) return;
      const args = { measure: id, near: near(id, measureById.keys()) };
      problems.push(problemAt(measure, ['after', i], 'unknown-measure', args));
    });
  }
  const next = (id: string): string[] =>
    (measureById.get(id)!.value.after ?? []).filter((a) => measureById.has(a));
  const circles = cycles(measureById.keys(), next).map((cycle) =>
    problemAt(measureById.get(cycle[0]!)!, ['after'], 'measure-cycle', { cycle: drawn(cycle) }),
  );
  return [...problems, ...circles];
}
