import type { Block, Document } from '../../../server/report/document.ts';
import { drawPdf } from '../../../server/report/pdf/draw.ts';
import { loadFonts } from '../../../server/report/pdf/fonts.ts';
import { type Painted, readContent } from './content.ts';
import { type Dictionary, type PdfObject, readObjects } from './objects.ts';
import { type Element, readTree } from './tagtree.ts';

export const FONTS = loadFonts();

/** A file drawn and taken apart again. */
export interface Drawn {
  bytes: Buffer;
  objects: Map<number, PdfObject>;
  trailer: Dictionary;
  tree: Element;
  painted: Painted[];
}

/** Draws a document and reads the file. */
export async function drawn(document: Document): Promise<Drawn> {
  const bytes = await drawPdf(document, FONTS);
  const { objects, trailer } = readObjects(bytes);
  return {
    bytes,
    objects,
    trailer,
    tree: readTree(objects, trailer),
    painted: readContent(objects, trailer),
  };
}

/** A document of some blocks and nothing else to remark. */
export function documentOf(blocks: Block[], parts: Partial<Document> = {}): Document {
  return {
    language: 'de',
    title: 'Bericht',
    subject: 'Probe',
    footer: 'Fuß',
    date: '2026-02-12',
    blocks,
    ...parts,
  };
}

/** A plain paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', style: 'normal', content: [{ kind: 'text', text }], from: [] };
}
