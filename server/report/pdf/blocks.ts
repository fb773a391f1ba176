import type { Block } from '../document.ts';
import { drawCard } from './blocks/card.ts';
import { drawChart } from './blocks/chart.ts';
import { drawCover } from './blocks/cover.ts';
import { drawFacts } from './blocks/facts.ts';
import { drawGap, drawOptions } from './blocks/form.ts';
import { drawHeading } from './blocks/heading.ts';
import { drawNote } from './blocks/note.ts';
import { DENSE, drawTable, NORMAL } from './blocks/table.ts';
import { drawList, drawParagraph } from './blocks/text.ts';
import type { Flow } from './flow.ts';

type Draw<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, flow: Flow) => void;

const BLOCKS: { [K in Block['kind']]: Draw<K> } = {
  cover: drawCover,
  heading: drawHeading,
  paragraph: drawParagraph,
  list: drawList,
  facts: drawFacts,
  table: (block, flow) => drawTable(block.table, flow, block.dense ? DENSE : NORMAL),
  card: (block, flow) => drawCard(block, flow, drawBlocks),
  note: drawNote,
  chart: drawChart,
  options: drawOptions,
  gap: drawGap,
  pageBreak: (_, flow) => {
    flow.shared.newPage = true;
  },
};

/** Puts blocks and their tags into a flow, in their order. */
export function drawBlocks(blocks: Block[], flow: Flow): void {
  for (const block of blocks) draw(block, flow);
}

function draw<K extends Block['kind']>(block: Extract<Block, { kind: K }>, flow: Flow): void {
  BLOCKS[block.kind as K](block, flow);
}
