import type { Block, Document, Inline, Origin } from '../../../server/report/document.ts';
import { chapter } from '../../fixtures/report-of.ts';

/** The smallest part of a paper that has an origin of its own: a sentence, an item, a row. */
export interface Unit {
  /** Without the marks of sources. */
  said: string;
  from: readonly Origin[];
  /** Numbers of the sources it names. */
  marks: number[];
  /** Its place in a table or list, from 1. */
  place: number;
}

/** All that a paper claims, part by part. Headings name and gaps ask, so they are none. */
export function unitsOf({ blocks }: Document): Unit[] {
  return blocks.flatMap((block) => (units[block.kind] as (b: Block) => Unit[])(block));
}

/** Without spaces that hold a number and its unit together. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const unit = (content: readonly Inline[], from: readonly Origin[], place = 1): Unit => ({
  said: withPlainSpaces(content.map((one) => (one.kind === 'source' ? ' ' : one.text)).join('')),
  from,
  marks: content.flatMap((one) => (one.kind === 'source' ? [one.number] : [])),
  place,
});

const none = (): Unit[] => [];
const cells = (row: readonly Inline[][]): Inline[] =>
  row.flatMap((cell) => [...cell, { kind: 'text', text: ' | ' } as const]);

const units: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => Unit[] } = {
  cover: ({ title, subtitle, facts }) => [
    unit([{ kind: 'text', text: `${title} | ${subtitle}` }], [{ kind: 'assessment' }]),
    ...units.facts({ kind: 'facts', facts, from: [{ kind: 'assessment' }] }),
  ],
  heading: none,
  gap: none,
  options: none,
  pageBreak: none,
  paragraph: ({ content, from, each }) =>
    each === undefined ? [unit(content, from)] : content.map((one, i) => unit([one], each[i] ?? [])),
  note: ({ content, from }) => [unit(content, from)],
  list: ({ items, from, each }) => items.map((item, i) => unit(item, each?.[i] ?? from, i + 1)),
  facts: ({ facts, from }) =>
    facts.map(({ label, value }) => unit([{ kind: 'text', text: `${label}: ` }, ...value], from)),
  table: ({ table, from, each }) => table.rows.map((row, i) => unit(cells(row), each?.[i] ?? from, i + 1)),
  card: ({ blocks }) => unitsOf({ blocks } as Document),
  chart: ({ table, from }) => table.rows.map((row, i) => unit(cells(row), from, i + 1)),
};

/** Ids of the sources a paper numbers, in their order. */
export function citedIn(document: Document): string[] {
  if (!document.blocks.some((block) => block.kind === 'heading' && block.id === 'sources')) return [];
  return chapter(document, 'sources').flatMap((block) =>
    block.kind === 'list' ? block.from.flatMap((one) => (one.kind === 'source' ? [one.id] : [])) : [],
  );
}
