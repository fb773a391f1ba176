import type { Typeface } from './shaping.ts';

const PLAIN = /^[\x20-\x7eäöüÄÖÜß–„“]*$/;

/**
 * The text as it can be set: no control or invisible characters, lines ended by \n, spaces single, and □
 * for each character the font cannot show.
 */
export function printable(text: string, face: Typeface): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ');
  const visible = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\u00a0\u202f])[\t\p{Zs}]/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFC');
  return Array.from(visible, (sign) => shown(sign, face))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Text for a place that has no lines of its own: titles, labels, badges. */
export function oneLine(text: string, face: Typeface): string {
  return printable(text, face)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function shown(sign: string, face: Typeface): string {
  if (sign === '\n') return sign;
  // ▯ lends □ its glyph, so the two could not be told apart in the file.
  return sign !== '▯' && face.has(sign.codePointAt(0)!) ? sign : '□';
}
