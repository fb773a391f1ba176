import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';

/** A parsed font with what setting text needs of it. Widths are parts of the font size. */
export interface Typeface {
  name: string;
  font: Font;
  has(codePoint: number): boolean;
  width(text: string): number;
  /** The way each UTF-16 unit of `text` moves on, kerning to the next included. */
  advances(text: string): number[];
}

/** Characters the font lacks but shows with the glyph of another. */
const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x25a1, 0x25af],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x202f, 0xa0],
]);

/**
 * Parses a font and gives it a layout by pairs: advance and kerning, remembered for each pair of letters.
 * fontkit's own layout costs 0.1 ms a word and sets fi and fl as one sign, which German does not want
 * where a word is joined of two (Auflage).
 */
export function typeface(name: string, bytes: Uint8Array): Typeface {
  const font = create(bytes);
  const layout = font.layout.bind(font);
  const glyphs = knownGlyphs(font);
  const em = font.unitsPerEm;
  const kerning = new Map<number, number>();
  const glyphOf = (code: number): Glyph => glyphs.get(code) ?? glyphs.get(0x25a1)!;

  const kern = (left: number, right: number): number => {
    // Spaces stay out of it, so that the width of a line is the sum of its words.
    if (left === 0x20 || right === 0x20) return 0;
    const key = left * 0x10000 + right;
    const known = kerning.get(key);
    if (known !== undefined) return known;
    const run = layout(String.fromCharCode(left, right), { liga: false });
    const first = run.glyphs[0];
    const found = run.glyphs.length === 2 && first ? run.positions[0]!.xAdvance - first.advanceWidth : 0;
    kerning.set(key, found);
    return found;
  };

  const advances = (text: string): number[] => {
    const result: number[] = new Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const next = i + 1 < text.length ? kern(code, text.charCodeAt(i + 1)) : 0;
      result[i] = (glyphOf(code).advanceWidth + next) / em;
    }
    return result;
  };

  font.layout = (text: string): GlyphRun => {
    const widths = advances(text).map((width) => width * em);
    return {
      glyphs: Array.from(widths, (_, i) => glyphOf(text.charCodeAt(i))),
      positions: widths.map((xAdvance) => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
      advanceWidth: widths.reduce((sum, width) => sum + width, 0),
    };
  };
  kern(0x41, 0x56);

  return {
    name,
    font,
    has: (code) => glyphs.has(code),
    width: (text) => advances(text).reduce((sum, width) => sum + width, 0),
    advances,
  };
}

/**
 * All glyphs by character, each made once here: fontkit remembers for a glyph the characters it was first
 * asked for with, so the text written into one file would else depend on the files drawn before it.
 */
function knownGlyphs(font: Font): Map<number, Glyph> {
  const glyphs = new Map(font.characterSet.map((code) => [code, font.glyphForCodePoint(code)]));
  for (const [missing, standIn] of STAND_INS) {
    const glyph = glyphs.get(standIn);
    if (!glyphs.has(missing) && glyph) glyphs.set(missing, glyph);
  }
  const box = glyphs.get(0x25a1);
  if (!box) throw new Error('The font has no glyph to stand in for missing ones.');
  box.codePoints = [0x25a1];
  return glyphs;
}
