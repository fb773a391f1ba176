import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../server/report/document.ts';
import { drawPdf } from '../../../server/report/pdf/draw.ts';
import { FOOTER_BASELINE, PAGE } from '../../../server/report/pdf/look.ts';
import { documentOf, FONTS, paragraph } from './drawn.ts';
import { type Found, open, readText } from './reading.ts';
import { SAMPLE } from './sample.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Absatz ${index}.`));

async function read(blocks: Block[]): Promise<{ pages: number; found: Found[] }> {
  const pdf = await open(await drawPdf(documentOf(blocks), FONTS));
  return { pages: pdf.numPages, found: await readText(pdf) };
}

/** The page on which a text stands, the first if there are several. */
function pageOf(found: Found[], wanted: string): number {
  return found.find((item) => item.text.includes(wanted) && !item.artifact)!.page;
}

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
    expect((await read([page, page, paragraph('Eins'), page, page, paragraph('Zwei'), page])).pages).toBe(2);
    expect((await read([])).pages).toBe(1);
  });

  test('in English count in English', async () => {
    const pdf = await open(await drawPdf(documentOf([paragraph('Text')], { language: 'en' }), FONTS));
    expect((await readText(pdf)).at(-1)!.text).toBe('Page 1 of 1');
  });
});

describe('where a page ends', () => {
  test.each([1, 2, 3] as const)('a heading of level %i never stands last', async (level) => {
    for (let count = 20; count < 36; count++) {
      const heading: Block = { kind: 'heading', level, text: 'Überschrift', id: 'u' };
      const { found } = await read([...lines(count), heading, paragraph('Danach.')]);
      expect(pageOf(found, 'Überschrift'), `${count}`).toBe(pageOf(found, 'Danach'));
    }
  });

  test('a heading stays with the head and first row of a table, and with the top of a card', async () => {
    for (let count = 20; count < 36; count++) {
      const heading: Block = { kind: 'heading', level: 2, text: 'Überschrift', id: 'u' };
      const table = tableOf(3);
      const first = await read([...lines(count), heading, table]);
      expect(pageOf(first.found, 'Zeile 0'), `${count}`).toBe(pageOf(first.found, 'Überschrift'));
      const second = await read([...lines(count), heading, card([paragraph('Inhalt.')])]);
      expect(pageOf(second.found, 'Inhalt'), `${count}`).toBe(pageOf(second.found, 'Überschrift'));
    }
  });

  test('a card stays together', async () => {
    for (let count = 15; count < 36; count++) {
      const { found } = await read([
        ...lines(count),
        card([paragraph('Anfang.'), paragraph('Mitte.'), paragraph('Ende.')]),
      ]);
      expect(pageOf(found, 'Ende'), `${count}`).toBe(pageOf(found, 'Karte'));
    }
  });

  test('a card that no page can hold begins where it stands and goes on', async () => {
    const { found, pages } = await read([paragraph('Davor.'), card(lines(60))]);
    expect(pages).toBeGreaterThan(1);
    expect(pageOf(found, 'Karte')).toBe(1);
  });

  test('no line of a paragraph stands alone', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `Wort${index}`).join(' ');
    for (let count = 20; count < 36; count++) {
      const { found } = await read([...lines(count), paragraph(words)]);
      const own = found.filter(({ text: said }) => said.includes('Wort'));
      for (const page of new Set(own.map((item) => item.page))) {
        const baselines = new Set(own.filter((item) => item.page === page).map(({ y }) => y.toFixed(1)));
        expect(baselines.size, `${count}`).toBeGreaterThan(1);
      }
    }
  });
});

describe('a table over several pages', () => {
  test('repeats its head on each, for the eye only', async () => {
    const { found, pages } = await read([paragraph('Davor.'), tableOf(80)]);
    expect(pages).toBe(3);
    const heads = found.filter((item) => item.text.trim() === 'Kopf');
    expect(heads.map(({ page, artifact }) => [page, artifact])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    for (const page of [2, 3]) {
      const first = found.filter((item) => item.page === page)[0]!;
      expect(first.text).toBe('Kopf');
    }
  });

  test('tears no row', async () => {
    const { found } = await read([tableOf(40, 'Erste Zeile der Zelle.\nZweite Zeile.\nSchluss')]);
    for (let index = 0; index < 40; index++) {
      const start = found.findIndex((item) => item.text === `Zeile ${index}`);
      const own = found.slice(start).find((item) => item.text.includes('Schluss'))!;
      expect(own.page).toBe(found[start]!.page);
    }
  });

  test('tears a row that no page can hold', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `wort${index}`).join(' ');
    const { found, pages } = await read([tableOf(1, long)]);
    expect(pages).toBeGreaterThan(1);
    expect(found.some((item) => item.text.includes('wort899'))).toBe(true);
    expect(Math.max(...found.filter(({ artifact }) => !artifact).map(({ y }) => y))).toBeLessThan(
      PAGE.bottom,
    );
  });
});

function tableOf(rows: number, last = 'Wert'): Block {
  return {
    kind: 'table',
    table: {
      caption: 'Tabelle',
      columns: [
        { label: 'Kopf', width: 2, align: 'start' },
        { label: 'Zahl', width: 1, align: 'end' },
      ],
      rows: Array.from({ length: rows }, (_, index) => [[text(`Zeile ${index}`)], [text(last)]]),
    },
    from: [],
  };
}

function card(blocks: Block[]): Block {
  return { kind: 'card', tone: 'challenge', id: 'k', title: 'Karte', badges: [], blocks, from: [] };
}
