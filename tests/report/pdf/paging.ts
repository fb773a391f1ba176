import type { Block } from '../../../server/report/document.ts';
import { drawPdf } from '../../../server/report/pdf/draw.ts';
import { documentOf, FONTS, paragraph } from './drawn.ts';
import { type Found, open, readText } from './reading.ts';

/** Short paragraphs that fill a page from above. */
export const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(`Absatz ${index}.`));

/** Draws blocks and reads the pages. */
export async function readPages(blocks: Block[]): Promise<{ pages: number; found: Found[] }> {
  const pdf = await open(await drawPdf(documentOf(blocks), FONTS));
  return { pages: pdf.numPages, found: await readText(pdf) };
}

/** The page on which a text stands, the first if there are several. */
export function pageOf(found: Found[], wanted: string): number {
  return found.find((item) => item.text.includes(wanted) && !item.artifact)!.page;
}

/** A table of two columns. */
export function tableOf(rows: number, last = 'Wert'): Block {
  return {
    kind: 'table',
    table: {
      caption: 'Tabelle',
      columns: [
        { label: 'Kopf', width: 2, align: 'start' },
        { label: 'Zahl', width: 1, align: 'end' },
      ],
      rows: Array.from({ length: rows }, (_, index) => [
        [{ kind: 'text', text: `Zeile ${index}` }],
        [{ kind: 'text', text: last }],
      ]),
    },
    from: [],
  };
}

/** A card without badges. */
export function card(blocks: Block[]): Block {
  return { kind: 'card', tone: 'challenge', id: 'k', title: 'Karte', badges: [], blocks, from: [] };
}
