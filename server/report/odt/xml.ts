/** What XML 1.0 does not allow, not even escaped; half a surrogate pair is part of it. */
const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an attribute or an element, without what XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text of a paragraph: OpenDocument drops spaces that follow one another, so they are named. */
export function textXml(text: string): string {
  return escapeXml(text)
    .replace(/\r\n?/g, '\n')
    .replace(/ {2,}|^ | $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}

/** An element with attributes in their order. */
export function element(name: string, attributes: Record<string, string>, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${given.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const spaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** The names an OpenDocument file uses, for its root. */
export const namespaces: Record<string, string> = {
  ...Object.fromEntries(Object.entries(spaces).map(([name, address]) => [`xmlns:${name}`, address])),
  'office:version': '1.3',
};
