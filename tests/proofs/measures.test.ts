import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveMeasures } from '../../server/proofs/measures.ts';
import type { Result, ScoreResult } from '../../server/scoring/result.ts';
import type { Case } from '../fixtures/generated.ts';
import { found, grounded, value, type Way, wayOf, waysOf, whole } from '../fixtures/ways.ts';

test('what is found of measures is what going through all answers finds', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(whole, (it) => {
      const ways = waysOf(it);
      const judged = proveMeasures(grounded(it));
      const called = ways.flatMap((way) => way.result.measures.map((measure) => ({ way, measure })));
      const pairs = new Set(
        called.flatMap(({ measure }) => measure.because.map((id) => `${measure.id} ${id}`)),
      );
      const { ruleSet } = it;
      const meant = ruleSet.measures.flatMap(({ id, meets }) =>
        meets.map((i) => `${id} ${ruleSet.findings[i]!.id}`),
      );
      expect(
        found(judged, 'measure-misses')
          .map((a) => `${a.measure} ${a.finding}`)
          .sort(),
      ).toEqual(meant.filter((pair) => !pairs.has(pair)).sort());
      const useful = new Set(
        called.filter(({ way, measure }) => gains(it, way, measure)).map((c) => c.measure.id),
      );
      const recommended = [...new Set(called.map(({ measure }) => measure.id))];
      expect(
        found(judged, 'measure-without-gain')
          .map((a) => a.measure)
          .sort(),
      ).toEqual(recommended.filter((id) => !useful.has(id)).sort());
    }),
    { numRuns: 150 },
  );
});

/** Whether after the measure a dimension has more points by it, a finding it meets is over, or more is asked. */
function gains({ ruleSet, content }: Case, way: Way, measure: Result['measures'][number]): boolean {
  const compiled = ruleSet.measures.find(({ id }) => id === measure.id)!;
  const achieved = Object.entries(compiled.source.achieves).map(([name, choice]) => {
    const id = measure.area === null ? name : name.replace('$', measure.area);
    return { question: ruleSet.questionnaire.byId.get(id)!, choice };
  });
  const { dimensions } = content.rules;
  const shows = JSON.stringify(ruleSet.questionnaire.questions.map(({ show }) => show));
  if (achieved.some(({ question }) => shows.includes(`"${question.id}"`))) return true;
  const after = { ...way.answers };
  for (const { question, choice } of achieved) {
    const given = value(way.answers[question.id]);
    const others = Array.isArray(given) ? given.filter((one) => !question.exclusive.includes(one)) : [];
    const multiple = question.exclusive.includes(choice) ? [choice] : [...new Set([...others, choice])];
    after[question.id] = { value: question.kind === 'single' ? choice : multiple };
  }
  const later = wayOf(ruleSet, after).result;
  /** Points of a question in the dimensions and the scores they are made of, each by its place there. */
  const pointsOf = (result: Result, id: string): Map<string, number> => {
    const points = new Map<string, number>();
    const visit = ({ id: score, because }: ScoreResult): void => {
      for (const [i, { low }] of because.filter(({ of, stand }) => of === id && stand !== 'score').entries())
        points.set(`${score} ${i}`, low);
      for (const { of, stand } of because)
        if (stand === 'score') visit([...result.dimensions, ...result.scores].find((one) => one.id === of)!);
    };
    result.dimensions.forEach(visit);
    return points;
  };
  const more = achieved.some(({ question }) => {
    const before = pointsOf(way.result, question.id);
    return [...pointsOf(later, question.id)].some(([place, now]) => now > (before.get(place) ?? now));
  });
  const answered = achieved.every(
    ({ question }) => value(way.answers[question.id]) !== undefined && way.asked.has(question.id),
  );
  const over = measure.because.some((id) => later.findings.find((f) => f.id === id)!.holds === 'not');
  return dimensions.length > 0 && (more || (answered && over));
}
