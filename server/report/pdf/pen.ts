import type { Fonts } from './fonts.ts';
import type { Style } from './look.ts';
import type { Leaf } from './tags.ts';

type Pdf = PDFKit.PDFDocument;

/** Content that no one needs to hear: lines and grounds, or what stands at the foot of every page. */
export type Artifact = 'layout' | 'footer';

/** Draws on the page at hand and keeps account of the mark every piece of content stands in. */
export interface Pen {
  pdf: Pdf;
  fonts: Fonts;
  /** Names of the places that links may lead to, by the id of the heading. */
  places: ReadonlyMap<string, string>;
  named: Set<string>;
  /** The bookmark that those of level 2 stand below. */
  chapter: PDFKit.PDFOutline | null;
  pages: { reference: unknown; key: number }[];
  open: Leaf | Artifact | null;
  marks: number;
}

const ARTIFACTS: Record<Artifact, string> = {
  layout: '/Artifact <</Type /Layout>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
};

/** A link is named on every line it reaches, so its name must not be a novel. */
const LONGEST_NAME = 200;

/** Begins a page. */
export function addPage(pen: Pen): void {
  endMark(pen);
  const { pdf } = pen;
  pdf.addPage();
  const key = pdf.createStructParentTreeNextKey();
  Object.assign(pdf.page.dictionary.data, { StructParents: key });
  pen.pages.push({ reference: pdf.page.dictionary, key });
  pen.marks = 0;
}

/** Says what the following content belongs to. */
export function mark(pen: Pen, what: Leaf | Artifact): void {
  if (pen.open === what) return;
  endMark(pen);
  pen.open = what;
  if (typeof what === 'string') {
    pen.pdf.addContent(ARTIFACTS[what]);
    return;
  }
  const mcid = pen.marks++;
  what.marks.push({ page: pen.pages.length - 1, mcid });
  pen.pdf.addContent(`/${what.role} <</MCID ${mcid}>> BDC`);
}

/** Ends the mark content stands in. */
export function endMark(pen: Pen): void {
  if (pen.open) pen.pdf.addContent('EMC');
  pen.open = null;
}

/** Writes one stretch of text, its baseline at `y`. */
export function write(pen: Pen, text: string, x: number, y: number, style: Omit<Style, 'leading'>): void {
  pen.pdf
    .font(style.face)
    .fontSize(style.size)
    .fillColor(style.colour)
    .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

/** A hyphen of ours: seen, but no part of the word when it is copied or read aloud. */
export function writeHyphen(pen: Pen, x: number, y: number, style: Omit<Style, 'leading'>): void {
  pen.pdf.addContent('/Span <</ActualText ()>> BDC');
  write(pen, '-', x, y, style);
  pen.pdf.addContent('EMC');
}

/** A straight line. */
export function rule(pen: Pen, from: [number, number], to: [number, number], width: number, colour: string) {
  pen.pdf
    .lineWidth(width)
    .moveTo(...from)
    .lineTo(...to)
    .stroke(colour);
}

/** A filled rectangle, its corners rounded by `radius`. */
export function box(
  pen: Pen,
  area: { x: number; y: number; width: number; height: number },
  colour: string,
  radius = 0,
): void {
  const { x, y, width, height } = area;
  if (radius > 0)
    pen.pdf.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2)).fill(colour);
  else pen.pdf.rect(x, y, width, height).fill(colour);
}

/** Makes an area lead to an address or a place of the document, as part of `leaf`. */
export function linkArea(
  pen: Pen,
  leaf: Leaf,
  area: { x: number; y: number; width: number; height: number },
  href: string,
  text: string,
): void {
  const key = pen.pdf.createStructParentTreeNextKey();
  // The types of pdfkit know neither key nor that it tells strings from names by a String object.
  const options = {
    Contents: new String(text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text),
    StructParent: key,
  } as unknown as PDFKit.Mixins.AnnotationOption;
  const { x, y, width, height } = area;
  const place = href.startsWith('#') ? pen.places.get(href.slice(1)) : undefined;
  if (place) pen.pdf.goTo(x, y, width, height, place, options);
  // An address in a file is plain ASCII, as URL writes it.
  else pen.pdf.link(x, y, width, height, new URL(href).href, options);
  leaf.annotations.push({ page: pen.pages.length - 1, reference: pen.pdf.page.annotations.at(-1), key });
}
