import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { listVersions, loadVersion } from '../../server/questionnaire/load.ts';
import type { Scenario } from '../../server/questionnaire/scenario.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';
import { bundle } from '../../server/web/bundle.ts';
import { whatIfContent } from '../../server/what-if/content.ts';

const files = readContentFiles(fileURLToPath(new URL('../../questionnaires', import.meta.url)));
const script = () => bundle('server/assessments/pages/what-if-browser.ts');

/** Evaluates where there is nothing but the language: no Node, no page. */
async function evaluator(): Promise<(given: object, answers: object, asOf: string) => unknown> {
  const context = createContext({});
  runInContext(Buffer.from((await script()).plain).toString(), context);
  return (given, answers, asOf) => {
    const text = JSON.stringify([given, answers, asOf]);
    const program = `{ const [given, answers, asOf] = JSON.parse(${JSON.stringify(text)});
      JSON.stringify(whatIf.evaluate(whatIf.compile(given.content, given.mode), answers, asOf)); }`;
    return JSON.parse(runInContext(program, context));
  };
}

describe('the script of the page "what if"', () => {
  test('is at most 40 kB on its way to the browser, without content', async () => {
    const { plain, gzipped } = await script();
    expect(gzipped.length).toBeLessThanOrEqual(40_000);
    expect(gunzipSync(gzipped).equals(plain)).toBe(true);
  });

  test('brings neither what reads files nor what checks them', async () => {
    const text = Buffer.from((await script()).plain).toString();
    for (const word of ['node:', 'YAML', 'ajv', 'require(']) expect(text).not.toContain(word);
  });

  describe.each(listVersions(files))(
    'gives the same result as the server, $id $version',
    ({ id, version }) => {
      const { content } = loadVersion(files, id, version, fingerprint);
      const folder = `${id}/${version}/scenarios/`;
      const paths = [...files.keys()].filter((path) => path.startsWith(folder));

      test.each(paths)('%s', async (path) => {
        const { mode, answers, asOf } = parse(files.get(path)!) as Scenario;
        const there = (await evaluator())(whatIfContent(content!, mode, 'de'), answers, asOf);
        const here = evaluate(compile(content!, mode), answers, asOf);
        expect(there).toEqual(JSON.parse(JSON.stringify(here)));
      });
    },
  );
});
