import type { Table } from '../../document.ts';
import { type Cell, putRow } from '../cells.ts';
import { oneLine } from '../characters.ts';
import { type Flow, type Slab, TIES, type Tie, tieNext } from '../flow.ts';
import { plainRun, type Run, runs } from '../inlines.ts';
import { COLOURS, PAGE, STYLES, type Style } from '../look.ts';
import { property } from '../metadata.ts';
import { mark, type Pen, rule } from '../pen.ts';
import { putRuns } from '../prose.ts';
import { tagIn } from '../tags.ts';

const GUTTER = 12;
/** Between figures that end and a text that begins. */
const EXTRA = 10;
const NARROWEST = 22;
const HIGHEST_HEAD = (PAGE.bottom - PAGE.top) * 0.2;

interface Column {
  x: number;
  width: number;
  align: 'start' | 'end';
}

interface Setting {
  cell: Style;
  head: Style;
  padding: number;
  caption: boolean;
}

export const NORMAL: Setting = { cell: STYLES.cell, head: STYLES.columnHead, padding: 4.2, caption: true };
/** Under a heading that already names it. */
export const DENSE: Setting = {
  cell: STYLES.denseCell,
  head: STYLES.denseHead,
  padding: 2.2,
  caption: false,
};

/**
 * A table; where it goes on on a new page its head is drawn again, for the eye only. A caption that is not
 * seen is still heard.
 */
export function drawTable(table: Table, flow: Flow, setting: Setting): void {
  const columns = columnsOf(table, flow);
  const text = oneLine(table.caption, flow.fonts.regular);
  const tag = tagIn(flow.tag, 'Table', text && !setting.caption ? { summary: property(table.caption) } : {});
  if (text && setting.caption) {
    const caption = tagIn(tag, 'Caption');
    const space = { before: 10, after: 4, tie: TIES.heading };
    putRuns(flow, [plainRun(text, STYLES.caption, caption, flow)], STYLES.caption, space);
    tieNext(flow, TIES.heading);
  }
  const headRow = tagIn(tagIn(tag, 'THead'), 'TR');
  const headRuns = columns.map((_, index) => {
    const label = oneLine(table.columns[index]?.label ?? '', flow.fonts.regular);
    return [plainRun(label, setting.head, tagIn(headRow, 'TH', { scope: 'Column' }), flow)];
  });
  const head = cells(columns, headRuns, setting.head);
  const underHead = line(flow, 1, COLOURS.accent);
  putRow(flow, head, { padding: 3.5, tie: TIES.heading, before: 8, foot: underHead });
  tieNext(flow, TIES.heading);

  const repeat = headAgain(head, flow, underHead);
  const body = tagIn(tag, 'TBody');
  const last = table.rows.length - 1;
  table.rows.forEach((row, index) => {
    const rowTag = tagIn(body, 'TR');
    const content = columns.map((_, column) => {
      const cell = column === 0 ? tagIn(rowTag, 'TH', { scope: 'Row' }) : tagIn(rowTag, 'TD');
      return runs(row[column] ?? [], setting.cell, cell, flow);
    });
    const tie: Tie = index === 1 || index === last ? TIES.fewLines : TIES.none;
    putRow(flow, cells(columns, content, setting.cell), {
      padding: setting.padding,
      after: index === last ? 14 : 0,
      tie,
      repeat,
      foot: line(flow, 0.5, COLOURS.grid),
    });
  });
  flow.shared.tie = TIES.none;
}

function cells(columns: Column[], content: Run[][], style: Style): Cell[] {
  return columns.map((column, index) => ({ ...column, runs: content[index] ?? [], style }));
}

/** Columns by their shares, none so narrow that no word fits. */
function columnsOf(table: Table, flow: Flow): Column[] {
  const count = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, index) => table.columns[index]);
  const shares = wanted.map((column) => (column && column.width > 0 ? column.width : 1));
  const gutters = wanted.map((column, index) => {
    if (index === count - 1) return 0;
    const meeting = column?.align === 'end' && wanted[index + 1]?.align !== 'end';
    return Math.min(GUTTER + (meeting ? EXTRA : 0), flow.width / count / 4);
  });
  const space = flow.width - gutters.reduce((sum, gutter) => sum + gutter, 0);
  const least = Math.min(NARROWEST, space / count);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const spare = space - least * count;
  let x = flow.x;
  return wanted.map((column, index) => {
    const width = least + (shares[index]! / whole) * spare;
    const placed = { x, width, align: column?.align ?? 'start' };
    x += width + gutters[index]!;
    return placed;
  });
}

/** The head as decoration, to be drawn above a row that opens a page; one too high is not drawn again. */
function headAgain(head: Cell[], flow: Flow, foot: (pen: Pen, y: number) => void): Slab | null {
  const shadow: Flow = { ...flow, shared: { slabs: [], after: 0, tie: 0, newPage: false, levels: [] } };
  const silent = head.map((cell) => ({
    ...cell,
    runs: cell.runs.map((run) => ({ ...run, leaf: 'layout' as const })),
  }));
  putRow(shadow, silent, { padding: 3.5, foot });
  const [again] = shadow.shared.slabs;
  return again && again.height <= HIGHEST_HEAD ? again : null;
}

function line(flow: Flow, width: number, colour: string): (pen: Pen, y: number) => void {
  return (pen, y) => {
    mark(pen, 'layout');
    rule(pen, [flow.x, y], [flow.x + flow.width, y], width, colour);
  };
}
