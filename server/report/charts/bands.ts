import { scaleLinear } from 'd3-scale';
import type { Drawing, Shape } from '../document.ts';

/** A band from low to high; `high` null: open to above. */
export interface BandBar {
  label: string;
  low: number;
  high: number | null;
  value: string;
}

const width = 360;
const rowHeight = 36;
const barHeight = 10;
const right = 340;

/**
 * Bands one below the other on one scale that begins at nothing, the label above each so that it can be
 * read on a phone. What is certain is strong, what is possible pale; an open band runs out at a point.
 */
export function bandChart(bars: readonly BandBar[]): Drawing {
  const most = Math.max(1, ...bars.map(({ low, high }) => high ?? low * 1.5));
  const x = scaleLinear([0, most], [0, right]);
  const label = (text: string, at: number, y: number, end: boolean): Shape => ({
    kind: 'label',
    x: at,
    y,
    text,
    anchor: end ? 'end' : 'start',
    size: 11,
    bold: end,
    fill: 'ink',
  });
  const shapes = bars.flatMap((bar, row): Shape[] => {
    const top = row * rowHeight;
    const y = top + 19;
    const from = Math.max(x(bar.low), 2);
    const to = bar.high === null ? right : Math.max(x(bar.high), from);
    const pale: Shape =
      bar.high === null
        ? {
            kind: 'path',
            d: `M 0 ${y} L ${to - 8} ${y} L ${to} ${y + barHeight / 2} L ${to - 8} ${y + barHeight} L 0 ${y + barHeight} Z`,
            fill: 'range',
            stroke: null,
            width: 0,
          }
        : { kind: 'rect', x: 0, y, width: to, height: barHeight, radius: 2, fill: 'range' };
    return [
      label(bar.label, 0, top + 13, false),
      label(bar.value, right, top + 13, true),
      pale,
      { kind: 'rect', x: 0, y, width: from, height: barHeight, radius: 2, fill: 'accent' },
    ];
  });
  return { width, height: bars.length * rowHeight, shapes };
}
