import type { Block } from '../document.ts';
import { PAGE } from './look.ts';
import type { Pen } from './pen.ts';

/**
 * A name in the file for every id a link may lead to. Numbers instead of ids: a reader looks them up in an
 * order of bytes, pdfkit sorts them by the language of the machine, and only for these both are one.
 */
export function namePlaces(blocks: Block[]): Map<string, string> {
  const ids = new Set(blocks.flatMap(idsOf));
  return new Map(Array.from(ids, (id, index) => [id, `place${String(index + 1).padStart(5, '0')}`]));
}

function idsOf(block: Block): string[] {
  if (block.kind === 'heading') return [block.id];
  if (block.kind === 'card') return [block.id, ...block.blocks.flatMap(idsOf)];
  if (isSources(block)) return block.items.map((_, index) => sourceId(index + 1));
  return [];
}

/** The id of an entry in the list of sources. */
export function sourceId(number: number): string {
  return `source-${number}`;
}

/** Whether a block is the list that source marks count in. */
export function isSources(block: Block): block is Extract<Block, { kind: 'list' }> {
  const { kind } = block;
  return (
    kind === 'list' &&
    block.ordered &&
    block.from.length > 0 &&
    block.from.every((origin) => origin.kind === 'source')
  );
}

/** Lets links to `id` lead here; where an id occurs twice, to the first. */
export function namePlace(pen: Pen, id: string, top: number): void {
  const name = pen.places.get(id);
  if (!name || pen.named.has(name)) return;
  pen.named.add(name);
  pen.pdf.addNamedDestination(name, 'XYZ', 0, top - 8, null);
}

/** Adds a bookmark that leads here, below the last of a lower level. */
export function bookmark(pen: Pen, level: 1 | 2, title: string, top: number): void {
  const parent = level === 2 && pen.chapter ? pen.chapter : pen.pdf.outline;
  // pdfkit counts `left` from the right edge.
  const options = { top: top - 8, left: PAGE.width, fit: false, expanded: true };
  const item = parent.addItem(title, options);
  if (level === 1) pen.chapter = item;
}
