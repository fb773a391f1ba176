import type { Drawing, Shape } from '../document.ts';

/** A group with the makers in its way, by their place in the picture. */
export interface HeldRow {
  label: string;
  /** Written at the end of the row. */
  value: string;
  columns: readonly number[];
}

const width = 360;
const rowHeight = 22;
const top = 26;
const left = 140;
const right = 318;
/** So many characters fit before the dots. */
const longestLabel = 24;

/** Which columns hold which rows: a dot where one does, a number above each column. */
export function holdingChart(rows: readonly HeldRow[], columns: number): Drawing {
  const step = (right - left) / Math.max(columns, 1);
  const x = (column: number): number => left + (column + 0.5) * step;
  const y = (row: number): number => top + (row + 0.5) * rowHeight;
  const heads = Array.from({ length: columns }, (_, i) =>
    label(x(i), top - 10, String(i + 1), 'middle', true),
  );
  const lines = rows.flatMap((row, r): Shape[] => [
    {
      kind: 'line',
      x1: left,
      y1: y(r),
      x2: right,
      y2: y(r),
      stroke: 'grid',
      width: 1,
      dashed: false,
    },
    label(0, y(r) + 4, shortened(row.label), 'start', false),
    label(width, y(r) + 4, row.value, 'end', true),
    ...row.columns.map(
      (column): Shape => ({
        kind: 'circle',
        cx: x(column),
        cy: y(r),
        r: 5,
        fill: 'challenge',
        stroke: 'surface',
      }),
    ),
  ]);
  return { width, height: top + rows.length * rowHeight + 6, shapes: [...heads, ...lines] };
}

const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  bold: boolean,
): Shape => ({ kind: 'label', x, y, text, anchor, size: 11, bold, fill: 'ink' });

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= longestLabel ? name : `${letters.slice(0, longestLabel - 1).join('')}…`;
}
