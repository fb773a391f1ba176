import { describe, expect, test } from 'vitest';
import type { Block } from '../../../server/report/document.ts';
import { drawPdf } from '../../../server/report/pdf/draw.ts';
import { FOOTER_BASELINE, PAGE } from '../../../server/report/pdf/look.ts';
import { documentOf, FONTS, paragraph } from './drawn.ts';
import { readPages } from './paging.ts';
import { open, readText } from './reading.ts';
import { SAMPLE } from './sample.ts';

describe('pages', () => {
  test('keep all text within their margins', async () => {
    const found = await readText(await open(await drawPdf(SAMPLE, FONTS)));
    for (const { text: said, x, y, width, artifact } of found) {
      expect(x, said).toBeGreaterThan(PAGE.left - 0.1);
      expect(x + width, said).toBeLessThan(PAGE.right + 0.1);
      expect(y, said).toBeGreaterThan(PAGE.top);
      expect(y, said).toBeLessThan(artifact ? FOOTER_BASELINE + 1 : PAGE.bottom);
    }
  });

  test('carry their foot and number, but for the cover', async () => {
    const pdf = await open(await drawPdf(SAMPLE, FONTS));
    const found = await readText(pdf);
    const numbers = found.filter(({ artifact, text: said }) => artifact && /^Seite/.test(said));
    const expected = Array.from({ length: pdf.numPages - 1 }, (_, i) => `Seite ${i + 2} von ${pdf.numPages}`);
    expect(numbers.map((item) => item.text)).toEqual(expected);
    expect(found.filter((item) => item.text === SAMPLE.footer)).toHaveLength(pdf.numPages - 1);
    expect(found.filter(({ page, artifact }) => page === 1 && artifact)).toEqual([]);
  });

  test('shorten a foot that would run into the number', async () => {
    const pdf = await open(
      await drawPdf(documentOf([paragraph('Text')], { footer: 'Stadt '.repeat(80) }), FONTS),
    );
    const foot = (await readText(pdf)).filter(({ artifact }) => artifact);
    expect(foot[0]!.text).toMatch(/^Stadt .*…$/);
    expect(foot[0]!.x + foot[0]!.width).toBeLessThan(foot.at(-1)!.x);
  });

  test('are never empty, however many breaks are asked for', async () => {
    const page: Block = { kind: 'pageBreak' };
    expect(
      (await readPages([page, page, paragraph('Eins'), page, page, paragraph('Zwei'), page])).pages,
    ).toBe(2);
    expect((await readPages([])).pages).toBe(1);
  });

  test('in English count in English', async () => {
    const pdf = await open(await drawPdf(documentOf([paragraph('Text')], { language: 'en' }), FONTS));
    expect((await readText(pdf)).at(-1)!.text).toBe('Page 1 of 1');
  });
});
