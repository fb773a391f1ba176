import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawOdt } from '../../../server/report/odt/draw.ts';
import { odfProblems } from '../../fixtures/odf.ts';
import { anyDocument } from '../pdf/arbitrary.ts';
import { SAMPLE } from '../pdf/sample.ts';

describe('a text as OpenDocument', () => {
  test('is valid by the schemas of OpenDocument 1.3', () => {
    expect(odfProblems(drawOdt(SAMPLE))).toEqual([]);
  });

  test('is valid whatever stands in it', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(odfProblems(drawOdt(document))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('would be found out if it were not', () => {
    const files = unzipSync(drawOdt(SAMPLE));
    const content = new TextDecoder().decode(files['content.xml']);
    const wrong = content.replace('<text:h ', '<text:h text:wrong="1" ');
    expect(wrong).not.toBe(content);
    const [mimetype, ...rest] = Object.entries({ ...files, 'content.xml': strToU8(wrong) });
    const whole = zipSync({
      ...Object.fromEntries([[mimetype![0], [mimetype![1], { level: 0 }] as const]]),
      ...Object.fromEntries(rest),
    });
    expect(odfProblems(whole).join()).toContain('content.xml');
    expect(odfProblems(zipSync(files))).toContain('mimetype: does not stand first and uncompressed');
  });
});
