import type { Block } from '../../document.ts';
import { oneLine } from '../characters.ts';
import { type Flow, put, TIES, tieNext } from '../flow.ts';
import { plainRun } from '../inlines.ts';
import { COLOURS, STYLES } from '../look.ts';
import { mark, type Pen, rule } from '../pen.ts';
import { putRuns } from '../prose.ts';
import { leafIn, tagIn } from '../tags.ts';

type Options = Extract<Block, { kind: 'options' }>;
type Gap = Extract<Block, { kind: 'gap' }>;

const SIDE = 9;
const LINE = 24;

/** Boxes to tick, on one page where that can be. Whether one is marked is said by its label, not by the sight alone. */
export function drawOptions(block: Options, flow: Flow): void {
  const list = tagIn(flow.tag, 'L', { numbering: 'None' });
  block.options.forEach((option, index) => {
    const tag = tagIn(list, 'LI');
    const actual = option.marked ? flow.labels.marked : flow.labels.unmarked;
    const label = leafIn(tagIn(tag, 'Lbl', { actual }));
    const style = option.marked ? STYLES.strong : STYLES.normal;
    putRuns(flow, [plainRun(option.text, style, tagIn(tag, 'LBody'), flow)], style, {
      indent: 18,
      tieFirst: index === 0 ? TIES.none : TIES.fewLines,
      before: index === 0 ? 2 : 4,
      after: index === block.options.length - 1 ? 10 : 0,
      ahead: (pen, baseline) => {
        mark(pen, label);
        drawBox(pen, block.shape, option.marked, flow.x + 1, baseline - SIDE + 0.8);
      },
    });
  });
  // What is to be written beside the boxes belongs to them.
  tieNext(flow, TIES.fewLines);
}

/** Lines to write on. */
export function drawGap(block: Gap, flow: Flow): void {
  const label = oneLine(block.label, flow.fonts.regular);
  if (label) {
    const run = plainRun(label, STYLES.label, tagIn(flow.tag, 'P'), flow);
    putRuns(flow, [run], STYLES.label, { before: 8, tie: TIES.heading });
    tieNext(flow, TIES.heading);
  }
  for (let i = 0; i < block.lines; i++) {
    put(flow, {
      height: LINE,
      tie: i === 1 ? TIES.fewLines : TIES.none,
      after: i === block.lines - 1 ? 12 : 0,
      paint: (pen, top) => {
        mark(pen, 'layout');
        rule(pen, [flow.x, top + LINE], [flow.x + flow.width, top + LINE], 0.6, COLOURS.muted);
      },
    });
  }
}

function drawBox(pen: Pen, shape: Options['shape'], marked: boolean, x: number, y: number): void {
  const { pdf } = pen;
  const colour = marked ? COLOURS.accent : COLOURS.muted;
  pdf.lineWidth(0.9);
  if (shape === 'round') {
    pdf.circle(x + SIDE / 2, y + SIDE / 2, SIDE / 2).stroke(colour);
    if (marked) pdf.circle(x + SIDE / 2, y + SIDE / 2, SIDE / 4).fill(colour);
    return;
  }
  pdf.rect(x, y, SIDE, SIDE).stroke(colour);
  if (!marked) return;
  rule(pen, [x + 2, y + 2], [x + SIDE - 2, y + SIDE - 2], 1.3, colour);
  rule(pen, [x + 2, y + SIDE - 2], [x + SIDE - 2, y + 2], 1.3, colour);
}
