import type { Block } from '../../document.ts';
import { type Flow, TIES, tieNext } from '../flow.ts';
import { plainRun, runs } from '../inlines.ts';
import { COLOURS, STYLES } from '../look.ts';
import { mark, write } from '../pen.ts';
import { isSources, namePlace, sourceId } from '../places.ts';
import { putRuns } from '../prose.ts';
import { tagIn } from '../tags.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type List = Extract<Block, { kind: 'list' }>;

const SPACE = { lead: 12, normal: 8, small: 6 };

/** A paragraph. One that introduces what follows stays with it. */
export function drawParagraph(block: Paragraph, flow: Flow): void {
  const style = STYLES[block.style];
  const opens = flow.shared.tie === TIES.heading;
  const content = runs(block.content, style, tagIn(flow.tag, 'P'), flow);
  putRuns(flow, content, style, { after: SPACE[block.style] });
  if (opens || /:\s*$/.test(content.at(-1)?.text ?? '')) tieNext(flow, TIES.fewLines);
}

/** A list; what stands before each item is tagged as its label. */
export function drawList(block: List, flow: Flow): void {
  const style = block.dense ? STYLES.denseItem : STYLES.normal;
  const named = isSources(block);
  const list = tagIn(flow.tag, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
  const widest = flow.fonts.regular.width(`${block.items.length}.`) * style.size;
  const indent = block.ordered ? widest + 8 : 15;
  const last = block.items.length - 1;
  block.items.forEach((item, index) => {
    const tag = tagIn(list, 'LI');
    const label = plainRun(block.ordered ? `${index + 1}.` : '•', style, tagIn(tag, 'Lbl'), flow);
    const width = flow.fonts.regular.width(label.text) * style.size;
    const x = block.ordered ? flow.x + widest - width : flow.x + 3;
    putRuns(flow, runs(item, style, tagIn(tag, 'LBody'), flow), style, {
      indent,
      before: index === 0 ? 0 : block.dense ? 1.5 : 3.5,
      after: index === last ? 9 : 0,
      tieFirst: index === 1 || index === last ? TIES.fewLines : TIES.none,
      place: (pen, top) => {
        if (named) namePlace(pen, sourceId(index + 1), top);
      },
      ahead: (pen, y) => {
        mark(pen, label.leaf);
        write(pen, label.text, x, y, { ...style, colour: COLOURS.accent });
      },
    });
  });
}
