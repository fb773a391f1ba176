import type { Document } from '../document.ts';
import { oneLine } from './characters.ts';
import type { Labels } from './labels.ts';
import { COLOURS, FOOTER_BASELINE, PAGE, STYLES } from './look.ts';
import type { Sheet } from './paginate.ts';
import { addPage, endMark, mark, type Pen, rule, write } from './pen.ts';

/** Draws the pages, each with its foot; a cover goes without. */
export function paintPages(pen: Pen, sheets: Sheet[], document: Document, labels: Labels): void {
  const pages = sheets.length > 0 ? sheets : [{ placed: [], frames: [] }];
  const covered = document.blocks[0]?.kind === 'cover';
  pages.forEach((sheet, index) => {
    addPage(pen);
    for (const { frame, top, bottom } of sheet.frames) frame.paint(pen, top, bottom);
    for (const { slab, top } of sheet.placed) slab.paint(pen, top);
    if (index > 0 || !covered) paintFoot(pen, document.footer, labels.page(index + 1, pages.length));
    endMark(pen);
  });
}

function paintFoot(pen: Pen, footer: string, number: string): void {
  const { fonts } = pen;
  const { size, face } = STYLES.footer;
  const width = (text: string) => fonts[face].width(text) * size;
  const room = PAGE.right - PAGE.left - width(number) - 16;
  mark(pen, 'footer');
  rule(pen, [PAGE.left, FOOTER_BASELINE - 13], [PAGE.right, FOOTER_BASELINE - 13], 0.5, COLOURS.grid);
  const text = shortened(oneLine(footer, fonts.regular), (part) => width(part) <= room);
  if (text) write(pen, text, PAGE.left, FOOTER_BASELINE, STYLES.footer);
  write(pen, number, PAGE.right - width(number), FOOTER_BASELINE, STYLES.footer);
}

/** As much of the text as fits, with … where some is left out. */
function shortened(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  let length = Math.min(text.length, 200);
  while (length > 0 && !fits(`${text.slice(0, length)}…`)) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
