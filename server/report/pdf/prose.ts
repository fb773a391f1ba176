import { type Flow, put, TIES, type Tie } from './flow.ts';
import type { Run } from './inlines.ts';
import type { Line } from './line.ts';
import type { Style } from './look.ts';
import { linkArea, mark, type Pen, rule, write, writeHyphen } from './pen.ts';
import { wrap } from './wrapping.ts';

export interface Setting {
  before?: number;
  after?: number;
  /** Moves all lines in from the left. */
  indent?: number;
  /** Drawn beside the first line, ahead of its text. */
  ahead?: (pen: Pen, baseline: number) => void;
  /** Called where the first line begins. */
  place?: (pen: Pen, top: number) => void;
  /** What keeps a line with the one above it where the usual is too weak. */
  tie?: Tie;
  /** What keeps the first line with what stands above. */
  tieFirst?: Tie;
}

/** Puts runs into a flow, line by line, so that they may go on on the next page. */
export function putRuns(flow: Flow, content: Run[], style: Style, setting: Setting = {}): void {
  const {
    before = 0,
    after = 0,
    indent = 0,
    ahead,
    place,
    tie = TIES.fewLines,
    tieFirst = TIES.none,
  } = setting;
  const lines = wrap(content, flow.width - indent, flow.fonts);
  if (!ahead && lines.every(({ stretches }) => stretches.length === 0)) {
    if (place) put(flow, { height: 0, paint: place });
    return;
  }
  lines.forEach((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    put(flow, {
      height: style.leading,
      before: first ? before : 0,
      after: last ? after : 0,
      tie: first ? tieFirst : index === 1 || last || tie > TIES.fewLines ? tie : TIES.none,
      paint: (pen, top) => {
        if (first) place?.(pen, top);
        if (first) ahead?.(pen, top + baseline(style));
        paintLine(pen, line, flow.x + indent, top, style);
      },
    });
  });
}

/** Where the text of a line stands, below the top of the line. */
function baseline(style: Style): number {
  return style.leading / 2 + style.size * 0.34;
}

/** Draws a line at its place. */
export function paintLine(pen: Pen, line: Line, x: number, top: number, style: Style): void {
  const y = top + baseline(style);
  line.stretches.forEach(({ run, text, x: offset, width }, index) => {
    mark(pen, run.leaf);
    const last = index === line.stretches.length - 1;
    // The space at the end is not seen; it keeps words apart for those who copy or hear the text.
    write(pen, last && line.end === 'space' ? `${text} ` : text, x + offset, y - run.rise, run);
    if (last && line.end === 'hyphen') writeHyphen(pen, x + offset + width, y - run.rise, run);
    if (run.href === null || run.leaf === 'layout') return;
    if (run.rise === 0) {
      const under = y + run.size * 0.16;
      rule(pen, [x + offset, under], [x + offset + width, under], 0.5, run.colour);
    }
    linkArea(pen, run.leaf, { x: x + offset, y: top, width, height: style.leading }, run.href, run.text);
  });
}
