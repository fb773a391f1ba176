import type { Inline } from '../document.ts';
import { escapeHtml } from './escape-html.ts';

type Draw = { [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>) => string };

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const drawers: Draw = {
  text: ({ text }) => lines(text),
  strong: ({ text }) => `<strong>${lines(text)}</strong>`,
  link: ({ text, href, language }) => {
    const safe = /^(https?:\/\/|#|\/)/.test(href) ? href : '#';
    const own =
      language === undefined ? '' : ` lang="${escapeHtml(language)}" hreflang="${escapeHtml(language)}"`;
    return `<a class="kern-link" href="${escapeHtml(safe)}"${own}>${escapeHtml(text)}</a>`;
  },
  term: ({ text, short }) => `<dfn>${escapeHtml(text)}</dfn> (${escapeHtml(short)})`,
  source: ({ number }) =>
    `<a class="kern-link source" href="#source-${number}" aria-label="[${number}]">[${number}]</a>`,
  foreign: ({ text, language }) => `<span lang="${escapeHtml(language)}">${escapeHtml(text)}</span>`,
};

/** Text with its marks as HTML; what people typed is escaped. */
export function drawInline(content: Inline[]): string {
  return content.map((inline) => (drawers[inline.kind] as (i: Inline) => string)(inline)).join('');
}
