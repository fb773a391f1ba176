import { scaleLinear } from 'd3-scale';
import type { Drawing, Shape } from '../document.ts';

export interface Bar {
  label: string;
  low: number;
  high: number;
  max: number;
  /** "48 bis 62" */
  value: string;
}

const width = 360;
const rowHeight = 36;
const barHeight = 10;
const right = 340;

/**
 * Bars from 0 to the maximum, one below the other, label above each bar so that it can be read on a phone.
 * What is certain is strong, what is still possible pale.
 * @param thresholds shares of the maximum in percent at which a level begins
 */
export function rangeChart(bars: Bar[], thresholds: number[]): Drawing {
  const x = scaleLinear([0, 100], [0, right]);
  const marks = thresholds.filter((t) => t > 0);
  const shapes: Shape[] = bars.flatMap((bar, row): Shape[] => {
    const top = row * rowHeight;
    const y = top + 19;
    const share = (value: number): number => (bar.max > 0 ? (value / bar.max) * 100 : 0);
    const from = x(share(bar.low));
    const to = x(share(bar.high));
    // A certain nothing is seen as well.
    const sure = bar.low === bar.high ? Math.max(from, 3) : from;
    return [
      {
        kind: 'label',
        x: 0,
        y: top + 13,
        text: bar.label,
        anchor: 'start',
        size: 11,
        bold: false,
        fill: 'ink',
      },
      {
        kind: 'label',
        x: right,
        y: top + 13,
        text: bar.value,
        anchor: 'end',
        size: 11,
        bold: true,
        fill: 'ink',
      },
      { kind: 'rect', x: 0, y, width: right, height: barHeight, radius: 2, fill: 'grid' },
      { kind: 'rect', x: 0, y, width: to, height: barHeight, radius: 2, fill: 'range' },
      { kind: 'rect', x: 0, y, width: sure, height: barHeight, radius: 2, fill: 'accent' },
      ...marks.map(
        (t): Shape => ({
          kind: 'line',
          x1: x(t),
          y1: y,
          x2: x(t),
          y2: y + barHeight,
          stroke: 'surface',
          width: 1,
          dashed: false,
        }),
      ),
    ];
  });
  const bottom = bars.length * rowHeight;
  const scale = [0, ...marks, 100].map(
    (t): Shape => ({
      kind: 'label',
      x: x(t),
      y: bottom + 12,
      text: String(t),
      anchor: t === 0 ? 'start' : t === 100 ? 'end' : 'middle',
      size: 9,
      bold: false,
      fill: 'muted',
    }),
  );
  return { width, height: bottom + 18, shapes: [...shapes, ...scale] };
}
