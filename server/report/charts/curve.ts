import { scaleLinear } from 'd3-scale';
import type { Drawing, Shape } from '../document.ts';

/** `bound`: no choice can reach more; equal to `value` where the value is known to be the best. */
export interface CurvePoint {
  at: number;
  value: number;
  bound: number;
}

const width = 360;
const height = 180;
const box = { left: 44, right: 342, top: 12, bottom: 140 };

/**
 * How much is gained by 1, 2, 3 …: a line through what was found, a thin one through what no choice can
 * exceed where that is more. Both scales begin at nothing.
 */
export function curveChart(points: readonly CurvePoint[], name: { x: string }): Drawing {
  const last = Math.max(1, ...points.map(({ at }) => at));
  const most = Math.max(1, ...points.map(({ bound }) => bound));
  const x = scaleLinear([0, last], [box.left, box.right]);
  const y = scaleLinear([0, most], [box.bottom, box.top]).nice(4);
  const path = (of: (point: CurvePoint) => number): string =>
    [{ at: 0, value: 0, bound: 0 }, ...points]
      .map((point, i) => `${i === 0 ? 'M' : 'L'} ${round(x(point.at))} ${round(y(of(point)))}`)
      .join(' ');
  const levels = y.ticks(4).filter(Number.isInteger);
  const steps = x.ticks(Math.min(last, 10)).filter(Number.isInteger);
  const loose = points.some(({ value, bound }) => bound > value);
  return {
    width,
    height,
    shapes: [
      ...levels.flatMap((level): Shape[] => [
        {
          kind: 'line',
          x1: box.left,
          y1: y(level),
          x2: box.right,
          y2: y(level),
          stroke: 'grid',
          width: 1,
          dashed: false,
        },
        label(String(level), box.left - 6, y(level) + 4, 'end'),
      ]),
      ...steps.map((step) => label(String(step), x(step), box.bottom + 16, 'middle')),
      label(name.x, box.right, box.bottom + 33, 'end'),
      ...(loose
        ? ([{ kind: 'path', d: path(({ bound }) => bound), fill: null, stroke: 'muted', width: 1 }] as const)
        : []),
      { kind: 'path', d: path(({ value }) => value), fill: null, stroke: 'accent', width: 2.5 },
      ...points.map(
        ({ at, value }): Shape => ({
          kind: 'circle',
          cx: x(at),
          cy: y(value),
          r: 4,
          fill: 'accent',
          stroke: 'surface',
        }),
      ),
    ],
  };
}

const round = (n: number): number => Math.round(n * 100) / 100;

const label = (text: string, x: number, y: number, anchor: 'middle' | 'end'): Shape => ({
  kind: 'label',
  x,
  y,
  text,
  anchor,
  size: 11,
  bold: false,
  fill: 'ink',
});
