import type { Inline } from '../document.ts';
import { printable } from './characters.ts';
import type { Face, Fonts } from './fonts.ts';
import { COLOURS, type Style } from './look.ts';
import { sourceId } from './places.ts';
import { type Leaf, leafIn, type Tag, tagIn } from './tags.ts';

/** Text of one look with its place in the tree of tags. */
export interface Run {
  text: string;
  face: Face;
  size: number;
  colour: string;
  /** How far the text stands above the line. */
  rise: number;
  /** Its place in the tree, or what it is where no one needs to hear it. */
  leaf: Leaf | 'layout';
  /** An address or, starting with #, the id of a heading of this document. */
  href: string | null;
  language: string;
}

export interface Wording {
  fonts: Fonts;
  language: string;
  /** Ids that links may lead to. */
  ids: ReadonlySet<string>;
}

type Translate<K extends Inline['kind']> = (
  inline: Extract<Inline, { kind: K }>,
  style: Style,
  tag: Tag,
  wording: Wording,
) => Run;

const INLINES: { [K in Inline['kind']]: Translate<K> } = {
  text: (inline, style, tag, wording) => plainRun(inline.text, style, tag, wording),
  strong: (inline, style, tag, wording) => plainRun(inline.text, { ...style, face: 'strong' }, tag, wording),
  // Paper has no place for an explanation on demand: a list of terms is the document's own business.
  term: (inline, style, tag, wording) => plainRun(inline.text, style, tag, wording),
  link: (inline, style, tag, wording) => {
    if (!leadsSomewhere(inline.href, wording)) return plainRun(inline.text, style, tag, wording);
    const { language = wording.language } = inline;
    const own = language === wording.language ? {} : { lang: language };
    const run = plainRun(inline.text, { ...style, colour: COLOURS.accent }, tagIn(tag, 'Link', own), wording);
    return { ...run, href: inline.href, language };
  },
  source: (inline, style, tag, wording) => {
    const href = `#${sourceId(inline.number)}`;
    const leads = leadsSomewhere(href, wording);
    const reference = tagIn(tag, 'Reference');
    const small = { ...style, size: style.size * 0.72, colour: COLOURS.accent };
    const run = plainRun(`[${inline.number}]`, small, leads ? tagIn(reference, 'Link') : reference, wording);
    return { ...run, rise: style.size * 0.33, href: leads ? href : null };
  },
  foreign: (inline, style, tag, wording) => {
    const span = tagIn(tag, 'Span', { lang: inline.language });
    return { ...plainRun(inline.text, style, span, wording), language: inline.language };
  },
};

/** The runs of a piece of content, their tags put at the end of `tag`. */
export function runs(content: Inline[], style: Style, tag: Tag, wording: Wording): Run[] {
  return content.map((inline, index) => {
    const made = run(inline, style, tag, wording);
    // A source mark hangs on the word before it, so no line can begin with one.
    return content[index + 1]?.kind === 'source' ? { ...made, text: made.text.trimEnd() } : made;
  });
}

/** A run of plain text in the look of `style`. */
export function plainRun(text: string, style: Style, tag: Tag, wording: Wording): Run {
  const shown = printable(text, wording.fonts.regular);
  // Whoever listens, copies or searches gets what was written, though the font has no picture of it.
  const lost = shown.includes('□') && !text.includes('□');
  return {
    text: shown,
    face: style.face,
    size: style.size,
    colour: style.colour,
    rise: 0,
    leaf: leafIn(lost ? tagIn(tag, 'Span', { actual: text }) : tag),
    href: null,
    language: wording.language,
  };
}

function run<K extends Inline['kind']>(
  inline: Extract<Inline, { kind: K }>,
  style: Style,
  tag: Tag,
  wording: Wording,
): Run {
  return INLINES[inline.kind as K](inline, style, tag, wording);
}

function leadsSomewhere(href: string, wording: Wording): boolean {
  if (href.startsWith('#')) return wording.ids.has(href.slice(1));
  return URL.canParse(href) && ['https:', 'http:', 'mailto:'].includes(new URL(href).protocol);
}
