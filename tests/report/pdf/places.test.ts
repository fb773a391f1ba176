import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../server/report/document.ts';
import { drawPdf } from '../../../server/report/pdf/draw.ts';
import { PAGE } from '../../../server/report/pdf/look.ts';
import { documentOf, FONTS, paragraph } from './drawn.ts';
import { open, readText } from './reading.ts';
import { SAMPLE } from './sample.ts';

describe('bookmarks', () => {
  test('are the headings of levels 1 and 2, nested', async () => {
    const pdf = await open(await drawPdf(SAMPLE, FONTS));
    const outline = await pdf.getOutline();
    expect(outline.map(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual([
      ['Das Wichtigste für den Rat', 'Was der Rat entscheiden kann', 'Was dafür spricht, was dagegen'],
      ['Worum es geht', 'Stand in fünf Handlungsfeldern'],
      ['Chancen und Herausforderungen', 'Chancen', 'Herausforderungen', 'Maßnahmen'],
      ['Die Software der Stadt', 'Was die Wege kosten'],
      ['Fahrplan'],
      ['Die Antworten im Einzelnen', 'Strategie und Steuerung', 'Recht, Wissen und Zusammenarbeit'],
      ['Begriffe'],
      ['Quellen'],
    ]);
  });

  test('lead to the page and height of their heading', async () => {
    const pdf = await open(await drawPdf(SAMPLE, FONTS));
    const outline = await pdf.getOutline();
    const [page, kind, left, top] = outline[1]!.dest as [
      { num: number; gen: number },
      { name: string },
      number,
      number,
    ];
    expect(await pdf.getPageIndex(page)).toBe(2);
    expect([kind.name, left]).toEqual(['XYZ', 0]);
    expect(top).toBeGreaterThan(750);
  });
});

describe('links', () => {
  const links = async (href: string) => {
    const heading = { kind: 'heading', level: 1, text: 'Ziel', id: 'ziel' } as const;
    const content: Inline[] = [{ kind: 'link', text: 'dorthin', href }];
    const blocks: Block[] = [
      { kind: 'paragraph', style: 'normal', content, from: [] },
      { kind: 'pageBreak' },
      heading,
      paragraph('Text'),
    ];
    const pdf = await open(await drawPdf(documentOf(blocks), FONTS));
    return { pdf, annotations: await (await pdf.getPage(1)).getAnnotations() };
  };

  test('within the document lead to the heading', async () => {
    const { pdf, annotations } = await links('#ziel');
    const destination = await pdf.getDestination(annotations[0].dest);
    expect(await pdf.getPageIndex(destination![0] as { num: number; gen: number })).toBe(1);
  });

  test('to the outside lead to their address', async () => {
    const { annotations } = await links('https://straße.example/ä?a=1&b=(2)');
    expect(annotations[0].url).toBe('https://xn--strae-oqa.example/%C3%A4?a=1&b=(2)');
  });

  test.each(['#nirgends', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', 'kein Ziel'])(
    'to nowhere or where no link may lead stay text: %s',
    async (href) => {
      const { annotations } = await links(href);
      expect(annotations).toEqual([]);
    },
  );

  test('of source marks lead to their entry in the list of sources', async () => {
    const source: Inline = { kind: 'source', number: 2 };
    const items: Inline[][] = [[{ kind: 'text', text: 'Erste.' }], [{ kind: 'text', text: 'Zweite.' }]];
    const pdf = await open(
      await drawPdf(
        documentOf([
          { kind: 'paragraph', style: 'normal', content: [source], from: [] },
          { kind: 'pageBreak' },
          { kind: 'list', ordered: true, items, from: [{ kind: 'source', id: 'x' }] },
        ]),
        FONTS,
      ),
    );
    const [link] = await (await pdf.getPage(1)).getAnnotations();
    const [page, , , top] = (await pdf.getDestination(link.dest)) as [
      { num: number; gen: number },
      unknown,
      number,
      number,
    ];
    expect(await pdf.getPageIndex(page)).toBe(1);
    const entry = (await readText(pdf)).find((item) => item.text.includes('Zweite'))!;
    expect(Math.abs(PAGE.height - top - entry.y)).toBeLessThan(25);
  });
});
