// What we use of three libraries that bring no types.

declare module 'fontkit' {
  export interface Glyph {
    id: number;
    advanceWidth: number;
    /** What the glyph is written as in the file, for copying and reading aloud. */
    codePoints: number[];
  }
  export interface Position {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }
  export interface GlyphRun {
    glyphs: Glyph[];
    positions: Position[];
    advanceWidth: number;
  }
  export interface Font {
    unitsPerEm: number;
    characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: Record<string, boolean>): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'hyphen/hyphen.js' {
  type Options = { html: boolean; hyphenChar: string; minWordLength: number };
  export default function createHyphenator(patterns: unknown[], options: Options): (text: string) => string;
}

declare module 'hyphen/patterns/de-1996.js' {
  const patterns: [unknown, unknown, Record<string, number[]>?];
  export default patterns;
}

declare module 'hyphen/patterns/en-gb.js' {
  const patterns: [unknown, unknown, Record<string, number[]>?];
  export default patterns;
}
