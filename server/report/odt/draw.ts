import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Document } from '../document.ts';
import { drawBlocks } from './blocks.ts';
import { contextOf } from './context.ts';
import { contentStyles, stylesXml } from './styles.ts';
import { declaration, element, escapeXml, namespaces } from './xml.ts';

export const odtType = 'application/vnd.oasis.opendocument.text';

/**
 * A document as an OpenDocument text (ODF 1.3) that people go on writing in: real headings, named styles,
 * no layout of its own. The same document gives the same file, to the byte.
 */
export function drawOdt(document: Document): Uint8Array {
  const context = contextOf(document);
  const body = drawBlocks(document.blocks, context);
  const content = `${declaration}${element(
    'office:document-content',
    namespaces,
    `${element('office:automatic-styles', {}, [...contentStyles, ...context.automatic].join(''))}<office:body>${element('office:text', {}, body)}</office:body>`,
  )}`;
  const parts: Record<string, string> = {
    'content.xml': content,
    'styles.xml': stylesXml(document),
    'meta.xml': metaXml(document),
    ...Object.fromEntries(context.pictures),
  };
  const files: Zippable = {
    // First and as it is, so that a program knows the kind of file by its first bytes.
    mimetype: [strToU8(odtType), { level: 0 }],
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    'META-INF/manifest.xml': strToU8(manifestXml(Object.keys(parts))),
  };
  const [year, month, day] = document.date.split('-').map(Number);
  // The archive keeps times of the place it is made in; a day made of its parts is the same in all.
  return zipSync(files, { mtime: new Date(year!, month! - 1, day!, 12) });
}

function metaXml({ title, subject, language, date }: Document): string {
  const said = [
    '<meta:generator>OSS-Kompass</meta:generator>',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:language>${language}</dc:language>`,
    `<dc:date>${date}T12:00:00</dc:date>`,
  ];
  return `${declaration}${element('office:document-meta', namespaces, `<office:meta>${said.join('')}</office:meta>`)}`;
}

const types: Record<string, string> = { xml: 'text/xml', svg: 'image/svg+xml' };

function manifestXml(paths: readonly string[]): string {
  const entry = (path: string, type: string): string =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  const entries = [entry('/', odtType), ...paths.map((path) => entry(path, types[path.split('.').at(-1)!]!))];
  return `${declaration}${element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    entries.join(''),
  )}`;
}
