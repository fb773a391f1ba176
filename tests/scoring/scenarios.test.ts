import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { listVersions, loadVersion } from '../../server/questionnaire/load.ts';
import type { ExpectedScore, Scenario } from '../../server/questionnaire/scenario.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import type { Holds, Result, ScoreResult } from '../../server/scoring/result.ts';

const files = readContentFiles(fileURLToPath(new URL('../../questionnaires', import.meta.url)));

describe.each(listVersions(files))('the scenarios of $id $version', ({ id, version }) => {
  const { content } = loadVersion(files, id, version, fingerprint);
  const folder = `${id}/${version}/scenarios/`;
  const paths = [...files.keys()].filter((path) => path.startsWith(folder));

  test.each(paths)('%s comes out as expected', (path) => {
    const scenario = parse(files.get(path)!) as Scenario;
    const result = evaluate(compile(content!, scenario.mode), scenario.answers, scenario.asOf);
    expect(differences(scenario.expect, result)).toEqual([]);
  });

  test('hold no finding that is told to every one of them', () => {
    const told = paths.map((path) => {
      const { mode, answers, asOf } = parse(files.get(path)!) as Scenario;
      const { findings } = evaluate(compile(content!, mode), answers, asOf);
      return new Set(findings.filter((f) => f.holds === 'certainly').map((f) => f.origin));
    });
    const [first = new Set<string>(), ...rest] = told;
    const everywhere = [...first].filter((origin) => rest.every((set) => set.has(origin)));
    // Two municipalities may well have something in common; three different ones should not.
    expect(rest.length < 2 ? [] : everywhere).toEqual([]);
  });
});

/** What came out otherwise than expected, each as a sentence. */
function differences(expected: Scenario['expect'], result: Result): string[] {
  const { overall, dimensions = {}, findings = {}, measures = [] } = expected;
  return [
    ...(overall === undefined ? [] : scoreDifferences(overall, result.overall)),
    ...Object.entries(dimensions).flatMap(([id, score]) =>
      scoreDifferences(score, result.dimensions.find((d) => d.id === id)!),
    ),
    ...(Object.entries(findings) as [Holds, string[]][]).flatMap(([holds, ids]) =>
      ids.flatMap((id) => findingDifferences(id, holds, result)),
    ),
    ...measureDifferences(measures, result),
  ];
}

/** Points are compared as the report prints them, in whole points; a level has to hold at both ends. */
function scoreDifferences({ low, high, level }: ExpectedScore, score: ScoreResult): string[] {
  const differs = (what: string, wanted: unknown, came: unknown): string[] =>
    wanted === undefined || wanted === came
      ? []
      : [`${score.id}: expected ${what} ${wanted}, came out ${came}`];
  const whole = (points: number | null): number | null => (points === null ? null : Math.round(points));
  return [
    ...differs('low', low, whole(score.low)),
    ...differs('high', high, whole(score.high)),
    ...differs('level', level, score.level?.low),
    ...differs('level', level, score.level?.high),
  ];
}

/** A finding the mode does not tell, or whose area was not chosen, does not hold. */
function findingDifferences(id: string, holds: Holds, result: Result): string[] {
  const came = result.findings.find((f) => f.id === id)?.holds ?? 'not';
  return came === holds ? [] : [`finding ${id}: expected ${holds}, came out ${came}`];
}

/** Measures expected are recommended, and in the order in which the scenario names them. */
function measureDifferences(ids: readonly string[], result: Result): string[] {
  const recommended = result.measures.map((m) => m.id);
  const missing = ids.filter((id) => !recommended.includes(id));
  const wanted = ids.filter((id) => recommended.includes(id)).join(', ');
  const came = recommended.filter((id) => ids.includes(id)).join(', ');
  return [
    ...missing.map((id) => `measure ${id}: expected to be recommended, is not`),
    ...(wanted === came ? [] : [`measures: expected in the order ${wanted}; came out ${came}`]),
  ];
}
