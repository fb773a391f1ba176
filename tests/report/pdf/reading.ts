import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** Begin and end of a mark; the types of pdfjs leave out its tag. */
interface MarkItem {
  type: string;
  tag?: string;
}

/** A stretch of text as a reader finds it on a page. */
export interface Found {
  page: number;
  text: string;
  x: number;
  /** The baseline, from the top of the page. */
  y: number;
  width: number;
  size: number;
  artifact: boolean;
}

export type Opened = Awaited<ReturnType<typeof open>>;

/** Opens a file with a reader that is not the writer. */
export async function open(bytes: Buffer) {
  return await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** All text of a file, page by page, in the order it was written. */
export async function readText(pdf: Opened): Promise<Found[]> {
  const found: Found[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const height = page.view[3]!;
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const marks: MarkItem[] = [];
    for (const item of items as (TextItem | MarkItem)[]) {
      if ('str' in item) {
        const [, , , size, x, y] = item.transform as number[];
        if (item.str === '') continue;
        found.push({
          page: number,
          text: item.str,
          x: x!,
          y: height - y!,
          width: item.width,
          size: size!,
          artifact: marks.some(({ tag }) => tag === 'Artifact'),
        });
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item);
    }
  }
  return found;
}
