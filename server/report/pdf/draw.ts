import PDFDocument from 'pdfkit';
import type { Document } from '../document.ts';
import { drawBlocks } from './blocks.ts';
import type { Flow } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { LABELS } from './labels.ts';
import { PAGE, TEXT_WIDTH } from './look.ts';
import { property, xmp } from './metadata.ts';
import { paginate } from './paginate.ts';
import { paintPages } from './paint.ts';
import type { Pen } from './pen.ts';
import { namePlaces } from './places.ts';
import type { Tag } from './tags.ts';
import { writeTree } from './tree.ts';

/** Draws a document as a tagged PDF; the same document gives the same bytes. */
export async function drawPdf(document: Document, fonts: Fonts): Promise<Buffer> {
  const places = namePlaces(document.blocks);
  const tag: Tag = { role: 'Document', kids: [], attributes: {} };
  const flow: Flow = {
    fonts,
    language: document.language,
    labels: LABELS[document.language],
    ids: new Set(places.keys()),
    tag,
    x: PAGE.left,
    width: TEXT_WIDTH,
    frames: [],
    shared: { slabs: [], after: 0, tie: 0, newPage: false, levels: [] },
  };
  drawBlocks(document.blocks, flow);
  const sheets = paginate(flow.shared.slabs, PAGE.top, PAGE.bottom);

  const pdf = emptyFile(document, fonts);
  const bytes = collect(pdf);
  const pen: Pen = { pdf, fonts, places, named: new Set(), chapter: null, pages: [], open: null, marks: 0 };
  paintPages(pen, sheets, document, flow.labels);
  writeTree(pen, tag);
  pdf.end();
  return bytes;
}

function emptyFile(document: Document, fonts: Fonts): PDFKit.PDFDocument {
  const date = new Date(`${document.date}T00:00:00Z`);
  const title = property(document.title);
  const subject = property(document.subject);
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    // Without this pdfkit puts Helvetica into every file, and does not embed it.
    font: '',
    info: { Title: title, Subject: subject, Creator: 'OSS-Kompass', CreationDate: date, ModDate: date },
  });
  // The types of pdfkit know neither fonts parsed beforehand nor its metadata.
  for (const face of [fonts.regular, fonts.strong])
    pdf.registerFont(face.name, face.font as unknown as Buffer);
  const xml = xmp(document, title, subject);
  Object.assign(pdf, {
    metadata: { append() {}, end() {}, getXML: () => xml, getLength() {} },
  });
  return pdf;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
