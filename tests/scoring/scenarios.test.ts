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

  test('hold no finding that is told to every one of them, of all that it could be about', () => {
    const full = paths.map((path) => parse(files.get(path)!) as Scenario).filter((s) => s.mode === 'full');
    // Two municipalities may well have something in common; three different ones should not.
    expect(full.length).toBeGreaterThanOrEqual(3);
    const { from } = content!.questionnaire.areas;
    const [first, ...rest] = full.map(({ answers, asOf }) => {
      const { findings } = evaluate(compile(content!, 'full'), answers, asOf);
      const areas = (answers[from] as { value: string[] }).value;
      const possible = findings.filter((f) => f.area === null || areas.includes(f.area));
      const open = new Set(possible.filter((f) => f.holds !== 'certainly').map((f) => f.origin));
      return new Set(possible.map((f) => f.origin).filter((origin) => !open.has(origin)));
    });
    expect(first!.size).toBeGreaterThan(0);
    expect([...first!].filter((origin) => rest.every((set) => set.has(origin)))).toEqual([]);
  });

  test.each(paths)('%s expects something of the whole, of dimensions, findings and measures', (path) => {
    const {
      overall = {},
      dimensions = {},
      findings = {},
      measures = [],
    } = (parse(files.get(path)!) as Scenario).expect;
    expect(overall).not.toEqual({});
    expect(dimensions).not.toEqual({});
    expect(Object.values(findings).flat()).not.toEqual([]);
    expect(measures).not.toEqual([]);
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
