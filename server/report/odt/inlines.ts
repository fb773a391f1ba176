import type { Inline } from '../document.ts';
import type { Context } from './context.ts';
import { element, escapeXml, textXml } from './xml.ts';

type Draw = { [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, context: Context) => string };

const span = (style: string, content: string): string =>
  content === '' ? '' : element('text:span', { 'text:style-name': style }, content);

const drawers: Draw = {
  text: ({ text }) => textXml(text),
  strong: ({ text }) => span('Strong_20_Emphasis', textXml(text)),
  link: ({ text, href, language }, context) => {
    const said = language === undefined ? textXml(text) : foreign(text, language, context);
    const inside = href.startsWith('#') && context.targets.has(href.slice(1));
    const outside = /^(https?:\/\/|mailto:)/i.test(href);
    return said !== '' && (inside || outside)
      ? element('text:a', { 'xlink:type': 'simple', 'xlink:href': href }, said)
      : said;
  },
  term: ({ text }) => textXml(text),
  source: ({ number }) => span('Source', `[${number}]`),
  foreign: ({ text, language }, context) => foreign(text, language, context),
};

/** Inline pieces as the content of a paragraph. */
export function drawInlines(content: readonly Inline[], context: Context): string {
  return content
    .map((inline) => (drawers[inline.kind] as (i: Inline, c: Context) => string)(inline, context))
    .join('');
}

/** Words of another language, so that they are spoken and checked as such. */
function foreign(text: string, language: string, { languages, automatic }: Context): string {
  if (!/^[a-z]{2,3}$/.test(language)) return textXml(text);
  const style = `Language_${language}`;
  if (!languages.has(language)) {
    languages.add(language);
    automatic.push(
      `<style:style style:name="${style}" style:family="text"><style:text-properties fo:language="${escapeXml(language)}" fo:country="none"/></style:style>`,
    );
  }
  return span(style, textXml(text));
}
