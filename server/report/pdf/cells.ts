import { type Flow, type NewSlab, put, TIES } from './flow.ts';
import type { Run } from './inlines.ts';
import type { Line } from './line.ts';
import { PAGE, type Style } from './look.ts';
import type { Pen } from './pen.ts';
import { paintLine } from './prose.ts';
import { wrap } from './wrapping.ts';

/** Text in a column of its own, beside others. */
export interface Cell {
  runs: Run[];
  x: number;
  width: number;
  align: 'start' | 'end';
  style: Style;
}

export interface RowSetting extends Pick<NewSlab, 'before' | 'after' | 'tie' | 'repeat'> {
  padding: number;
  /** Drawn with the last part of the row, at its foot. */
  foot?: (pen: Pen, bottom: number) => void;
}

/** A row this high may be torn, in pieces of so many lines. */
const HIGHEST = (PAGE.bottom - PAGE.top) * 0.7;
const PIECE = 6;

/** Puts cells side by side as one slab, or as several where the row is too high for a page. */
export function putRow(flow: Flow, cells: Cell[], setting: RowSetting): void {
  const texts = cells.map((cell) => wrap(cell.runs, cell.width, flow.fonts));
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const count = Math.max(1, ...texts.map((lines) => lines.length));
  const whole = count * leading <= HIGHEST;
  const size = whole ? count : PIECE;
  const { padding, before = 0, after = 0, tie = TIES.none, repeat = null, foot } = setting;
  for (let from = 0; from < count; from += size) {
    const first = from === 0;
    const last = from + size >= count;
    const padTop = first ? padding : 0;
    const height = padTop + Math.min(size, count - from) * leading + (last ? padding : 0);
    put(flow, {
      height,
      before: first ? before : 0,
      after: last ? after : 0,
      tie: first ? tie : TIES.row,
      repeat,
      paint: (pen, top) => {
        cells.forEach((cell, index) => {
          const lines = texts[index]!.slice(from, from + size);
          paintLines(pen, lines, cell, top + padTop, leading);
        });
        if (last) foot?.(pen, top + height);
      },
    });
  }
}

function paintLines(pen: Pen, lines: Line[], cell: Cell, top: number, leading: number): void {
  lines.forEach((line, index) => {
    const inset = cell.align === 'end' ? Math.max(0, cell.width - line.width) : 0;
    paintLine(pen, line, cell.x + inset, top + index * leading, cell.style);
  });
}
