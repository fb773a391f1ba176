import { scaleLinear } from 'd3-scale';
import type { Drawing, Shape } from '../document.ts';

export const markKinds = ['budget', 'decide', 'notice', 'end'] as const;

/** What happens on a day; each has a shape of its own, so that it can be told without colour. */
export type MarkKind = (typeof markKinds)[number];

/** Days of one row, ISO; null: there is none. */
export interface TimeRow {
  label: string;
  days: Readonly<Record<MarkKind, string | null>>;
}

const width = 360;
const left = 6;
const right = 354;
const legendRow = 18;
const axis = 22;
const rowHeight = 34;
/** So many years before and after the day of the picture are shown; what lies beyond is in the table. */
const span = { before: 1, after: 8 };
/** A year needs so much room for its number. */
const yearRoom = 30;
/** So many characters fit above a line. */
const longestLabel = 56;

/**
 * Rows of days on one scale, the name above each so that it can be read on a phone. The dashed line is the day
 * of the picture.
 * @param today ISO day
 */
export function timeline(
  rows: readonly TimeRow[],
  today: string,
  words: Readonly<Record<MarkKind, string>>,
): Drawing {
  const [from, to] = reach(rows, today);
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [left, right]);
  const at = (day: Temporal.PlainDate | string): number => x(dayNumber(day));
  const top = Math.ceil(markKinds.length / 2) * legendRow + axis;
  const height = top + rows.length * rowHeight + 6;
  const legend = markKinds.flatMap((kind, n): Shape[] => {
    const [cx, cy] = [left + (n % 2) * (width / 2), Math.floor(n / 2) * legendRow + 9];
    return [mark(kind, cx, cy), label(words[kind], cx + 11, cy + 4)];
  });
  const begins = yearsIn(from, to);
  const scale = begins.flatMap((day): Shape[] => {
    // Written from its line on; at the edge there would be no room.
    const named = at(day) <= right - yearRoom ? [label(String(day.year), at(day) + 2, top - 6)] : [];
    return [line(at(day), top - 14, at(day), top - 2, false), ...named];
  });
  const lines = rows.flatMap((row, n): Shape[] => {
    const y = top + n * rowHeight + 25;
    const marks = markKinds.flatMap((kind): Shape[] => {
      const day = row.days[kind];
      const shown = day !== null && day >= from.toString() && day <= to.toString();
      return shown ? [mark(kind, at(day), y)] : [];
    });
    // Short, so that no line runs through a name.
    const years = begins.map((day) => line(at(day), y - 5, at(day), y + 5, false));
    const now = line(at(today), y - 9, at(today), y + 9, true);
    return [label(shortened(row.label), 0, y - 11), line(left, y, right, y, false), ...years, now, ...marks];
  });
  return {
    width,
    height,
    shapes: [...legend, ...scale, ...lines],
  };
}

function reach(rows: readonly TimeRow[], today: string): [Temporal.PlainDate, Temporal.PlainDate] {
  const now = Temporal.PlainDate.from(today);
  const [least, most] = [now.subtract({ years: span.before }), now.add({ years: span.after })];
  const days = rows
    .flatMap(({ days: all }) => Object.values(all).filter((day) => day !== null))
    .map((day) => Temporal.PlainDate.from(day))
    .filter(
      (day) => Temporal.PlainDate.compare(day, least) >= 0 && Temporal.PlainDate.compare(day, most) <= 0,
    );
  const sorted = [now, ...days].sort(Temporal.PlainDate.compare);
  return [sorted[0]!.subtract({ days: 14 }), sorted.at(-1)!.add({ days: 14 })];
}

const epoch = Temporal.PlainDate.from('2000-01-01');
const dayNumber = (day: Temporal.PlainDate | string): number =>
  epoch.until(Temporal.PlainDate.from(day)).days;

/** The first days of the years that begin within. */
function yearsIn(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year: from.year + 1, month: 1, day: 1 });
  return Array.from({ length: to.year - from.year }, (_, n) => first.add({ years: n }));
}

function mark(kind: MarkKind, x: number, y: number): Shape {
  switch (kind) {
    case 'budget':
      return {
        kind: 'path',
        d: `M ${x} ${y - 6} L ${x + 6} ${y} L ${x} ${y + 6} L ${x - 6} ${y} Z`,
        fill: 'surface',
        stroke: 'ink',
        width: 1.5,
      };
    case 'decide':
      return { kind: 'circle', cx: x, cy: y, r: 6, fill: 'accent', stroke: 'surface' };
    case 'notice':
      return { kind: 'rect', x: x - 4.5, y: y - 4.5, width: 9, height: 9, radius: 0, fill: 'challenge' };
    case 'end':
      return { kind: 'rect', x: x - 2, y: y - 7, width: 4, height: 14, radius: 0, fill: 'ink' };
  }
}

const line = (x1: number, y1: number, x2: number, y2: number, dashed: boolean): Shape => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke: dashed ? 'ink' : 'grid',
  width: 1,
  dashed,
});

const label = (text: string, x: number, y: number): Shape => ({
  kind: 'label',
  x,
  y,
  text,
  anchor: 'start',
  size: 11,
  bold: false,
  fill: 'ink',
});

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= longestLabel ? name : `${letters.slice(0, longestLabel - 1).join('')}…`;
}
