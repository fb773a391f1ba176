import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { listVersions, loadVersion } from '../../server/questionnaire/load.ts';
import type { Scenario } from '../../server/questionnaire/scenario.ts';
import { composeReport } from '../../server/report/compose.ts';
import { drawPdf } from '../../server/report/pdf/draw.ts';
import { loadFonts } from '../../server/report/pdf/fonts.ts';
import { robustnessOf } from '../../server/report/robustness-of.ts';
import { compile, evaluate } from '../../server/scoring/evaluate.ts';

const files = readContentFiles(fileURLToPath(new URL('../../questionnaires', import.meta.url)));
const fonts = loadFonts();

describe.each(listVersions(files))('the reports of the scenarios of $id $version', ({ id, version }) => {
  const content = loadVersion(files, id, version, fingerprint).content!;
  // Without need areas there is less to tell.
  const least = content.questionnaire.areas.ids.length > 0 ? 12 : 8;
  const paths = [...files.keys()].filter((path) => path.startsWith(`${id}/${version}/scenarios/`));

  test.each(paths)(
    '%s: a council reads 12 to 25 pages, fewer without need areas, in both languages',
    async (path) => {
      const { mode, answers, asOf } = parse(files.get(path)!) as Scenario;
      const ruleSet = compile(content, mode);
      const result = evaluate(ruleSet, answers, asOf);
      const robustness = robustnessOf(ruleSet, answers, result);
      const assessment = { name: 'Stadt Musterhausen', contact: 'IT' };
      for (const language of ['de', 'en'] as const) {
        const document = composeReport({
          content,
          ruleSet,
          result,
          answers,
          assessment,
          robustness,
          language,
        });
        const data = new Uint8Array(await drawPdf(document, fonts));
        const { numPages } = await getDocument({ data }).promise;
        expect(numPages, language).toBeGreaterThanOrEqual(least);
        expect(numPages, language).toBeLessThanOrEqual(25);
      }
    },
  );
});
