import type { Colour, Tone } from '../document.ts';
import type { Face } from './fonts.ts';

/** A4 in points, with the box that text keeps to. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 533.28, top: 58, bottom: 778 };
export const TEXT_WIDTH = PAGE.right - PAGE.left;
export const FOOTER_BASELINE = 803;

export const COLOURS: Record<Colour, string> = {
  ink: '#1b2130',
  muted: '#565f6e',
  grid: '#d3d8e0',
  surface: '#f4f6fa',
  accent: '#1f3a93',
  range: '#b3c1e6',
  opportunity: '#22704a',
  challenge: '#a4480f',
};
export const WHITE = '#ffffff';
export const ON_ACCENT_QUIET = '#d5dcf2';

/** Colour of bar and word, and of the ground of a box. */
export const TONES: Record<Tone, { strong: string; ground: string }> = {
  opportunity: { strong: COLOURS.opportunity, ground: '#f1f8f4' },
  challenge: { strong: COLOURS.challenge, ground: '#fcf5ef' },
  info: { strong: COLOURS.accent, ground: '#f2f5fc' },
  warning: { strong: '#8a5a00', ground: '#fff8e6' },
  neutral: { strong: '#5f6b7a', ground: '#f6f7f9' },
};

export interface Style {
  face: Face;
  size: number;
  leading: number;
  colour: string;
}

const style = (face: Face, size: number, leading: number, colour = COLOURS.ink): Style => ({
  face,
  size,
  leading,
  colour,
});

export const STYLES = {
  normal: style('regular', 10.3, 15),
  lead: style('regular', 12.6, 18.6),
  small: style('regular', 8.8, 12.8, COLOURS.muted),
  label: style('regular', 9.6, 15, COLOURS.muted),
  strong: style('strong', 10.3, 15),
  heading1: style('strong', 22, 28, COLOURS.accent),
  heading2: style('strong', 15, 20.5, COLOURS.accent),
  heading3: style('strong', 11.6, 16.5),
  meta: style('regular', 9, 13.4, COLOURS.muted),
  caption: style('strong', 9.6, 14),
  cell: style('regular', 9.3, 13.2),
  columnHead: style('strong', 8.8, 12.4, COLOURS.accent),
  denseCell: style('regular', 8.2, 10.6),
  denseHead: style('strong', 8.2, 10.6, COLOURS.accent),
  denseItem: style('regular', 8, 10.2),
  footer: style('regular', 8, 11, COLOURS.muted),
} as const satisfies Record<string, Style>;
