import type { Block } from '../document.ts';
import { PAGE } from './look.ts';
import type { Pen } from './pen.ts';

/**
 * A name in the file for every id a link may lead to. Numbers instead of ids: a reader looks them up in an
 * order of bytes, pdfkit sorts them by the language of the machine, and only for these both are one.
 */
export function namePlaces(blocks: Block[]): Map<string, string> {
  const names = new Map<string, string>();
  const collect = (inner: Block[]) => {
    for (const block of inner) {
      if ((block.kind === 'heading' || block.kind === 'card') && !names.has(block.id))
        names.set(block.id, `place${String(names.size + 1).padStart(5, '0')}`);
      if (block.kind === 'card') collect(block.blocks);
    }
  };
  collect(blocks);
  return names;
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
