import type { Wording } from './inlines.ts';
import type { Labels } from './labels.ts';
import type { Pen } from './pen.ts';
import type { Tag } from './tags.ts';

/** How much a page should not end before a slab; pages give way from the lowest up. */
export const TIES = { none: 0, sameCard: 1, fewLines: 2, heading: 3, row: 4 } as const;
export type Tie = (typeof TIES)[keyof typeof TIES];

/** Something drawn in one piece over the width of the text, with a height known beforehand. */
export interface Slab {
  /** White above, left out at the head of a page. */
  before: number;
  height: number;
  tie: Tie;
  newPage: boolean;
  frames: Frame[];
  /** Drawn again above this slab where it opens a page. */
  repeat: Slab | null;
  paint(pen: Pen, top: number): void;
}

/** Drawn behind the slabs that share it, once on every page they reach. */
export interface Frame {
  padTop: number;
  padBottom: number;
  together: boolean;
  paint(pen: Pen, top: number, bottom: number): void;
}

/** Where blocks put what they draw. */
export interface Flow extends Wording {
  labels: Labels;
  tag: Tag;
  x: number;
  width: number;
  frames: Frame[];
  shared: Shared;
}

/** What a flow and the flows within it have in common. */
export interface Shared {
  slabs: Slab[];
  /** White wanted below what came last. */
  after: number;
  tie: Tie;
  newPage: boolean;
  /** The levels of the headings above, as the document names them. */
  levels: number[];
}

/** One slab as blocks name it: what is left out is the usual. */
export interface NewSlab {
  height: number;
  before?: number;
  after?: number;
  tie?: Tie;
  repeat?: Slab | null;
  paint: Slab['paint'];
}

/** Puts a slab below the others. White above and below does not add up, the larger counts. */
export function put(flow: Flow, slab: NewSlab): void {
  const { shared } = flow;
  const previous = shared.slabs.at(-1);
  const sharesCard = flow.frames.some((frame) => frame.together && previous?.frames.includes(frame));
  shared.slabs.push({
    before: Math.max(slab.before ?? 0, shared.after),
    height: slab.height,
    tie: Math.max(slab.tie ?? TIES.none, shared.tie, sharesCard ? TIES.sameCard : TIES.none) as Tie,
    newPage: shared.newPage,
    frames: flow.frames,
    repeat: slab.repeat ?? null,
    paint: slab.paint,
  });
  shared.after = slab.after ?? 0;
  shared.tie = TIES.none;
  shared.newPage = false;
}

/** Ties whatever is put next to what was put last. */
export function tieNext(flow: Flow, tie: Tie): void {
  flow.shared.tie = Math.max(flow.shared.tie, tie) as Tie;
}
