import type { Block } from '../../document.ts';
import { oneLine } from '../characters.ts';
import { type Flow, put, TIES, tieNext } from '../flow.ts';
import { plainRun } from '../inlines.ts';
import { PAGE, STYLES } from '../look.ts';
import { property } from '../metadata.ts';
import { mark } from '../pen.ts';
import { putRuns } from '../prose.ts';
import { drawShapes } from '../shapes.ts';
import { leafIn, tagIn } from '../tags.ts';
import { DENSE, drawTable } from './table.ts';

type Chart = Extract<Block, { kind: 'chart' }>;

const LARGEST = 1.15;
const HIGHEST = (PAGE.bottom - PAGE.top) * 0.44;

/** A drawing with the sentence and the table that say the same. */
export function drawChart(block: Chart, flow: Flow): void {
  const caption = oneLine(block.caption, flow.fonts.regular);
  const summary = oneLine(block.summary, flow.fonts.regular);
  const title = plainRun(caption, STYLES.strong, tagIn(flow.tag, 'P'), flow);
  putRuns(flow, [title], STYLES.strong, { before: 12, after: 8, tie: TIES.heading });
  tieNext(flow, TIES.heading);
  const { drawing } = block;
  const scale = Math.min(LARGEST, flow.width / drawing.width, HIGHEST / drawing.height);
  const figure = tagIn(flow.tag, 'Figure', { alt: property(block.summary) || property(block.caption) });
  const leaf = leafIn(figure);
  put(flow, {
    height: drawing.height * scale,
    after: 9,
    paint: (pen, top) => {
      const bottom = PAGE.height - top - drawing.height * scale;
      figure.attributes.box = [flow.x, bottom, flow.x + drawing.width * scale, PAGE.height - top];
      mark(pen, leaf);
      drawShapes(pen, drawing, flow.x, top, scale);
    },
  });
  tieNext(flow, TIES.heading);
  putRuns(flow, [plainRun(summary, STYLES.normal, tagIn(flow.tag, 'P'), flow)], STYLES.normal, { after: 8 });
  drawTable(block.table, flow, DENSE);
}
