import { scaleLinear } from 'd3-scale';
import type { Drawing, Shape } from '../document.ts';

/** A choice with its part of the votes, 0 to 1; `first`: of the first vote, null where there was only one. */
export interface SpreadBar {
  label: string;
  /** "7 (zuerst 4)" */
  value: string;
  last: number;
  first: number | null;
}

const width = 480;
const right = 480;
const rowHeight = 27;
const secondHeight = 8;
/** So many characters fit beside the number. */
const longestLabel = 72;

/** Bars from nothing to all votes, label above each; the first vote is the narrow bar below. */
export function spreadChart(bars: readonly SpreadBar[]): Drawing {
  const x = scaleLinear([0, 1], [0, right]);
  const twice = bars.some(({ first }) => first !== null);
  const height = rowHeight + (twice ? secondHeight : 0);
  const shapes = bars.flatMap(({ label, value, last, first }, row): Shape[] => {
    const top = row * height;
    const bar = (y: number, part: number, high: number, fill: 'grid' | 'accent' | 'range'): Shape => ({
      kind: 'rect',
      x: 0,
      y: top + y,
      width: x(part),
      height: high,
      radius: 1,
      fill,
    });
    return [
      word(0, top + 11, shortened(label), 'start', false),
      word(right, top + 11, value, 'end', true),
      bar(16, 1, 8, 'grid'),
      bar(16, last, 8, 'accent'),
      ...(first === null ? [] : [bar(26, first, 4, 'range')]),
    ];
  });
  return { width, height: Math.max(1, bars.length * height), shapes };
}

const word = (x: number, y: number, text: string, anchor: 'start' | 'end', bold: boolean): Shape => ({
  kind: 'label',
  x,
  y,
  text,
  anchor,
  size: 11,
  bold,
  fill: 'ink',
});

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= longestLabel ? name : `${letters.slice(0, longestLabel - 1).join('')}…`;
}
