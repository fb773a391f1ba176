import { beforeAll, describe, expect, test } from 'vitest';
import { pageObjects } from './content.ts';
import { type Drawn, documentOf, drawn, paragraph } from './drawn.ts';
import { look, type Reference, type Value } from './objects.ts';
import { SAMPLE } from './sample.ts';
import { type Element, elements, marks, printTree, spoken } from './tagtree.ts';

let sample: Drawn;
let all: Element[];

beforeAll(async () => {
  sample = await drawn(SAMPLE);
  all = elements(sample.tree);
});

const rows = (element: Element) => elements(element).filter(({ role }) => role === 'TR');

describe('the tree of tags', () => {
  test('reads as approved', async () => {
    const text = printTree(sample.tree, sample.painted);
    await expect(`${text}\n`).toMatchFileSnapshot('./sample.tags.txt');
  });

  test('holds all that is painted, but for what is marked as an artifact', () => {
    const known = new Set(marks(sample.tree).map(({ page, mcid }) => `${page} ${mcid}`));
    const lost = sample.painted.filter(
      ({ page, mcid, artifact }) => !artifact && !known.has(`${page} ${mcid}`),
    );
    expect(lost).toEqual([]);
  });

  test('holds each mark once, in an order of reading that is the order of drawing', () => {
    const pages = pageObjects(sample.objects, sample.trailer);
    const order = marks(sample.tree).map(({ page, mcid }) => pages.indexOf(page) * 10_000 + mcid);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  test('is found from every mark and every link', () => {
    const { objects, trailer } = sample;
    const root = look(objects, look(objects, trailer.Root!).StructTreeRoot!);
    const numbers = look(objects, root.ParentTree!).Nums as Value[];
    const parents = new Map<number, Value>();
    for (let i = 0; i < numbers.length; i += 2) parents.set(numbers[i] as number, numbers[i + 1]!);
    for (const element of all)
      for (const kid of element.kids) {
        if ('mcid' in kid) {
          const key = look(objects, { ref: kid.page }).StructParents as number;
          expect((parents.get(key) as Reference[])[kid.mcid]).toEqual({ ref: element.object });
        } else if ('annotation' in kid) {
          const link = look(objects, { ref: kid.annotation });
          expect(element.role).toBe('Link');
          expect(parents.get(link.StructParent as number)).toEqual({ ref: element.object });
          expect(look(objects, { ref: kid.page }).Annots).toContainEqual({ ref: kid.annotation });
          expect(link.Contents).not.toBe('');
        }
      }
  });

  test('names every link area of every page', () => {
    const { objects, trailer } = sample;
    const onPages = pageObjects(objects, trailer).flatMap((page) => {
      return ((look(objects, { ref: page }).Annots ?? []) as Reference[]).map(({ ref }) => ref);
    });
    const inTree = all.flatMap(({ kids }) =>
      kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])),
    );
    expect(inTree.toSorted()).toEqual(onPages.toSorted());
  });

  test('gives every table a head, and every row a head and as many cells as there are columns', () => {
    const tables = all.filter(({ role }) => role === 'Table');
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const roles = table.kids.map((kid) => ('role' in kid ? kid.role : 'content'));
      expect(roles.filter((role) => role !== 'Caption')).toEqual(['THead', 'TBody']);
      expect(new Set(rows(table).map(({ kids }) => kids.length)).size).toBe(1);
      for (const row of rows(table)) expect((row.kids[0] as Element).role).toBe('TH');
    }
  });
});

describe('headings', () => {
  const levels = async (...wanted: (1 | 2 | 3)[]) => {
    const blocks = wanted.map((level) => ({ kind: 'heading' as const, level, text: 'Titel', id: 'x' }));
    const { tree } = await drawn(documentOf([...blocks, paragraph('Text')]));
    return elements(tree).flatMap(({ role }) => (/^H\d$/.test(role) ? [role] : []));
  };

  test('keep their level', async () => {
    expect(await levels(1, 2, 3, 2, 1)).toEqual(['H1', 'H2', 'H3', 'H2', 'H1']);
  });

  test('leave out no level, and brothers stay brothers', async () => {
    expect(await levels(1, 3, 3, 2, 3)).toEqual(['H1', 'H2', 'H2', 'H2', 'H3']);
  });
});

describe('a paragraph over two pages', () => {
  test('is one paragraph, its words whole', async () => {
    const text = Array.from({ length: 900 }, (_, i) => `Verwaltungsdigitalisierung${i % 7}`).join(' ');
    const { tree, painted } = await drawn(documentOf([paragraph(text)]));
    const found = elements(tree).filter(({ role }) => role === 'P');
    expect(found).toHaveLength(1);
    expect(new Set(marks(found[0]!).map(({ page }) => page)).size).toBeGreaterThan(1);
    expect(spoken(found[0]!, painted)).toBe(text);
  });
});

describe('a dense table', () => {
  test('says to the ear what the heading above says to the eye', async () => {
    const table = {
      caption: 'Antworten',
      columns: [{ label: 'Frage', width: 1, align: 'start' as const }],
      rows: [],
    };
    const { tree, painted } = await drawn(documentOf([{ kind: 'table', table, dense: true, from: [] }]));
    const element = elements(tree).find(({ role }) => role === 'Table')!;
    expect(element.dictionary.A).toMatchObject({ Summary: 'Antworten' });
    expect(spoken(tree, painted)).toBe('Frage');
  });
});

describe('boxes to tick', () => {
  test('say by their label whether they are marked', async () => {
    const options = [
      { text: 'Ja', marked: true },
      { text: 'Nein', marked: false },
    ];
    for (const [language, said] of [
      ['de', ['gewählt', 'nicht gewählt']],
      ['en', ['selected', 'not selected']],
    ] as const) {
      const { tree } = await drawn(documentOf([{ kind: 'options', shape: 'square', options }], { language }));
      const labels = elements(tree).filter(({ role }) => role === 'Lbl');
      expect(labels.map(({ dictionary }) => dictionary.ActualText)).toEqual(said);
    }
  });
});
