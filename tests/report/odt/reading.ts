import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../pdf/xml.ts';

/** The parts of a package as text, by their path, in the order they stand in. */
export function unpacked(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What the text of a package says, without white space; throws where it is not well-formed. */
export function saidIn(content: string): string {
  readXml(content);
  return content
    .slice(content.indexOf('<office:text'))
    .replace(/<(table|svg):(title|desc)>[^<]*<\/\1:\2>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');
}

/** The values of an attribute, in their order. */
export function valuesOf(xml: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1]!);
}
