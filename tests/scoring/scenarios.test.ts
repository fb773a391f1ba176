import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { differences } from '../../server/proofs/expected.ts';
import { printDifferences } from '../../server/proofs/print-expected.ts';
import { listVersions, loadVersion } from '../../server/questionnaire/load.ts';
import type { Scenario } from '../../server/questionnaire/scenario.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';

const files = readContentFiles(fileURLToPath(new URL('../../questionnaires', import.meta.url)));

describe.each(listVersions(files))('the scenarios of $id $version', ({ id, version }) => {
  const { content, documents } = loadVersion(files, id, version, fingerprint);
  const folder = `${id}/${version}/scenarios/`;
  const paths = [...files.keys()].filter((path) => path.startsWith(folder));

  test('come out as expected', () => {
    const found = differences(content!, documents);
    expect(printDifferences(found.found, documents, 'en')).toEqual([]);
    expect(found.scenarios).toBe(paths.length);
  });

  test('hold no finding that is told to every one of them, of all that it could be about', () => {
    const full = paths.map((path) => parse(files.get(path)!) as Scenario).filter((s) => s.mode === 'full');
    // Two municipalities may well have something in common; three different ones should not.
    expect(full.length).toBeGreaterThanOrEqual(3);
    const { from } = content!.questionnaire.areas;
    const [first, ...rest] = full.map(({ answers, asOf }) => {
      const { findings } = evaluate(compile(content!, 'full'), answers, asOf);
      const areas = (answers[from] as { value: string[] } | undefined)?.value ?? [];
      const possible = findings.filter((f) => f.area === null || areas.includes(f.area));
      const open = new Set(possible.filter((f) => f.holds !== 'certainly').map((f) => f.origin));
      return new Set(possible.map((f) => f.origin).filter((origin) => !open.has(origin)));
    });
    expect(first!.size).toBeGreaterThan(0);
    expect([...first!].filter((origin) => rest.every((set) => set.has(origin)))).toEqual([]);
  });

  test.each(paths)(
    '%s expects something of the whole, of dimensions, knock-outs, findings and measures',
    (path) => {
      const {
        overall = {},
        dimensions = {},
        knockouts = {},
        findings = {},
        measures = [],
      } = (parse(files.get(path)!) as Scenario).expect;
      expect(overall).not.toEqual({});
      expect(dimensions).not.toEqual({});
      if (content!.rules.knockouts.length > 0) expect(Object.values(knockouts).flat()).not.toEqual([]);
      expect(Object.values(findings).flat()).not.toEqual([]);
      expect(measures).not.toEqual([]);
    },
  );
});
