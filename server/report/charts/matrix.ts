import { scaleLinear } from 'd3-scale';
import type { Drawing, Shape } from '../document.ts';

export interface Spot {
  /** Number in the picture; the list beside it says what it stands for. */
  number: number;
  x: { low: number; high: number };
  y: { low: number; high: number };
}

const size = 360;
const left = 10;
const bottom = 300;
const top = 22;
const right = 350;

/**
 * Two scores of 0 to 100 against each other. A range is a pale block around the spot, so nobody takes
 * the middle of what is possible for what is known.
 */
export function matrixChart(spots: Spot[], axes: { x: string; y: string }): Drawing {
  const x = scaleLinear([0, 100], [left, right]);
  const y = scaleLinear([0, 100], [bottom, top]);
  const middle = { x: x(50), y: y(50) };
  const frame: Shape[] = [
    { kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, radius: 0, fill: 'grid' },
    {
      kind: 'line',
      x1: middle.x,
      y1: top,
      x2: middle.x,
      y2: bottom,
      stroke: 'surface',
      width: 2,
      dashed: false,
    },
    {
      kind: 'line',
      x1: left,
      y1: middle.y,
      x2: right,
      y2: middle.y,
      stroke: 'surface',
      width: 2,
      dashed: false,
    },
    label(left, top - 8, axes.y, 'start', 'ink', true),
    label(right, bottom + 16, axes.x, 'end', 'ink', true),
  ];
  const blocks = spots.map(
    (spot): Shape => ({
      kind: 'rect',
      x: x(spot.x.low),
      y: y(spot.y.high),
      width: Math.max(x(spot.x.high) - x(spot.x.low), 1),
      height: Math.max(y(spot.y.low) - y(spot.y.high), 1),
      radius: 4,
      fill: 'range',
    }),
  );
  const dots = apart(spots.map((spot) => ({ spot, cx: x(centre(spot.x)), cy: y(centre(spot.y)) }))).flatMap(
    ({ spot, cx, cy }): Shape[] => [
      { kind: 'circle', cx, cy, r: 11, fill: 'accent', stroke: 'surface' },
      { ...label(cx, cy + 4, String(spot.number), 'middle', 'surface', true), size: 12 } as Shape,
    ],
  );
  return { width: size, height: bottom + 24, shapes: [...frame, ...blocks, ...dots] };
}

const centre = ({ low, high }: { low: number; high: number }): number => (low + high) / 2;

function label(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  fill: 'ink' | 'muted' | 'surface',
  bold: boolean,
): Extract<Shape, { kind: 'label' }> {
  return { kind: 'label', x, y, text, anchor, size: 11, bold, fill };
}

/** Spots that would lie on each other are moved sideways until each number can be read. */
function apart<T extends { cx: number; cy: number }>(spots: T[]): T[] {
  const placed: T[] = [];
  for (const spot of spots) {
    let { cx } = spot;
    const clash = (): boolean => placed.some((p) => Math.hypot(p.cx - cx, p.cy - spot.cy) < 23);
    for (let tries = 0; clash() && tries < 12; tries += 1) cx = cx + 12 > right - 11 ? left + 11 : cx + 12;
    placed.push({
      ...spot,
      cx: Math.min(Math.max(cx, left + 11), right - 11),
      cy: Math.min(Math.max(spot.cy, top + 11), bottom - 11),
    });
  }
  return placed;
}
