import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOOTER_BASELINE, PAGE } from '../../../server/report/pdf/look.ts';
import { anyDocument } from './arbitrary.ts';
import { drawn } from './drawn.ts';
import { open, readText } from './reading.ts';
import { bare, said } from './said.ts';
import { SAMPLE } from './sample.ts';
import { elements, marks, spoken } from './tagtree.ts';

describe('whatever a document holds', () => {
  test('the file says all of it in its order, within the margins', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { bytes, tree, painted } = await drawn(document);
        expect(spoken(tree, painted).replace(/\s/g, '')).toBe(bare(said(document).join('\n')));

        const known = new Set(marks(tree).map(({ page, mcid }) => `${page} ${mcid}`));
        expect(
          painted.filter(({ page, mcid, artifact }) => !artifact && !known.has(`${page} ${mcid}`)),
        ).toEqual([]);

        const found = await readText(await open(bytes));
        const outside = found.filter(({ x, y, width, artifact }) => {
          const lowest = artifact ? FOOTER_BASELINE + 1 : PAGE.bottom;
          return x < PAGE.left - 0.5 || x + width > PAGE.right + 0.5 || y < PAGE.top || y > lowest;
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('headings leave out no level', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { tree } = await drawn(document);
        const levels = elements(tree).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
        levels.forEach((level, index) => {
          expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('the sample', () => {
  test('is said whole', async () => {
    const { tree, painted } = await drawn(SAMPLE);
    expect(spoken(tree, painted).replace(/\s/g, '')).toBe(bare(said(SAMPLE).join('\n')));
  });
});
