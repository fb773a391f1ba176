import { describe, expect, test } from 'vitest';
import type { Block } from '../../../server/report/document.ts';
import { PAGE } from '../../../server/report/pdf/look.ts';
import { paragraph } from './drawn.ts';
import { card, lines, pageOf, readPages, tableOf } from './paging.ts';

describe('where a page ends', () => {
  test.each([1, 2, 3] as const)('a heading of level %i never stands last', async (level) => {
    for (let count = 20; count < 36; count++) {
      const heading: Block = { kind: 'heading', level, text: 'Überschrift', id: 'u' };
      const { found } = await readPages([...lines(count), heading, paragraph('Danach.')]);
      expect(pageOf(found, 'Überschrift'), `${count}`).toBe(pageOf(found, 'Danach'));
    }
  });

  test('a heading stays with the head and first row of a table, and with the top of a card', async () => {
    for (let count = 20; count < 36; count++) {
      const heading: Block = { kind: 'heading', level: 2, text: 'Überschrift', id: 'u' };
      const table = tableOf(3);
      const first = await readPages([...lines(count), heading, table]);
      expect(pageOf(first.found, 'Zeile 0'), `${count}`).toBe(pageOf(first.found, 'Überschrift'));
      const second = await readPages([...lines(count), heading, card([paragraph('Inhalt.')])]);
      expect(pageOf(second.found, 'Inhalt'), `${count}`).toBe(pageOf(second.found, 'Überschrift'));
    }
  });

  test('a card stays together', async () => {
    for (let count = 15; count < 36; count++) {
      const { found } = await readPages([
        ...lines(count),
        card([paragraph('Anfang.'), paragraph('Mitte.'), paragraph('Ende.')]),
      ]);
      expect(pageOf(found, 'Ende'), `${count}`).toBe(pageOf(found, 'Karte'));
    }
  });

  test('a card that no page can hold begins where it stands and goes on', async () => {
    const { found, pages } = await readPages([paragraph('Davor.'), card(lines(60))]);
    expect(pages).toBeGreaterThan(1);
    expect(pageOf(found, 'Karte')).toBe(1);
  });

  test('no line of a paragraph stands alone', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `Wort${index}`).join(' ');
    for (let count = 20; count < 36; count++) {
      const { found } = await readPages([...lines(count), paragraph(words)]);
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
    const { found, pages } = await readPages([paragraph('Davor.'), tableOf(80)]);
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
    const { found } = await readPages([tableOf(40, 'Erste Zeile der Zelle.\nZweite Zeile.\nSchluss')]);
    for (let index = 0; index < 40; index++) {
      const start = found.findIndex((item) => item.text === `Zeile ${index}`);
      const own = found.slice(start).find((item) => item.text.includes('Schluss'))!;
      expect(own.page).toBe(found[start]!.page);
    }
  });

  test('tears a row that no page can hold', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `wort${index}`).join(' ');
    const { found, pages } = await readPages([tableOf(1, long)]);
    expect(pages).toBeGreaterThan(1);
    expect(found.some((item) => item.text.includes('wort899'))).toBe(true);
    expect(Math.max(...found.filter(({ artifact }) => !artifact).map(({ y }) => y))).toBeLessThan(
      PAGE.bottom,
    );
  });
});
