import type { Block, Fact } from '../../document.ts';
import { putRow, type RowSetting } from '../cells.ts';
import { oneLine } from '../characters.ts';
import { type Flow, TIES } from '../flow.ts';
import { plainRun, runs } from '../inlines.ts';
import { COLOURS, STYLES, type Style } from '../look.ts';
import { mark, rule } from '../pen.ts';
import { type Tag, tagIn } from '../tags.ts';

type Facts = Extract<Block, { kind: 'facts' }>;

const LABELS_SHARE = 0.33;
const GUTTER = 12;

/** Names and values side by side, quietly ruled. */
export function drawFacts(block: Facts, flow: Flow): void {
  const list = tagIn(flow.tag, 'L', { numbering: 'None' });
  const last = block.facts.length - 1;
  block.facts.forEach((fact, index) => {
    putFact(flow, fact, list, STYLES.normal, {
      before: index === 0 ? 6 : 0,
      after: index === last ? 12 : 0,
      tie: index === 1 || index === last ? TIES.fewLines : TIES.none,
    });
  });
}

/** One name and its value, with a line below. */
export function putFact(
  flow: Flow,
  fact: Fact,
  list: Tag,
  style: Style,
  setting: Partial<RowSetting> = {},
): void {
  const tag = tagIn(list, 'LI');
  const label = { ...STYLES.label, leading: style.leading };
  const name = plainRun(oneLine(fact.label, flow.fonts.regular), label, tagIn(tag, 'Lbl'), flow);
  const value = runs(fact.value, style, tagIn(tag, 'LBody'), flow);
  const width = flow.width * LABELS_SHARE;
  const cells = [
    { runs: [name], x: flow.x, width: width - GUTTER, align: 'start' as const, style: label },
    { runs: value, x: flow.x + width, width: flow.width - width, align: 'start' as const, style },
  ];
  putRow(flow, cells, {
    padding: 3.5,
    ...setting,
    foot: (pen, y) => {
      mark(pen, 'layout');
      rule(pen, [flow.x, y], [flow.x + flow.width, y], 0.5, COLOURS.grid);
    },
  });
}
