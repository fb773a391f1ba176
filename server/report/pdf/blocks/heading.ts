import type { Block } from '../../document.ts';
import { oneLine } from '../characters.ts';
import { type Flow, put, TIES, tieNext } from '../flow.ts';
import { plainRun } from '../inlines.ts';
import { COLOURS, STYLES } from '../look.ts';
import { property } from '../metadata.ts';
import { box, mark } from '../pen.ts';
import { bookmark, namePlace } from '../places.ts';
import { putRuns } from '../prose.ts';
import { tagIn } from '../tags.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

const LOOKS = {
  1: { style: STYLES.heading1, before: 34, after: 12 },
  2: { style: STYLES.heading2, before: 26, after: 7 },
  3: { style: STYLES.heading3, before: 17, after: 3 },
};

/** A heading, kept with what follows; levels 1 and 2 stand in the bookmarks. */
export function drawHeading(block: Heading, flow: Flow): void {
  const { level } = block;
  const { style, before, after } = LOOKS[level];
  const text = oneLine(block.text, flow.fonts.regular);
  const tag = tagIn(flow.tag, headingRole(level, text, flow));
  putRuns(flow, [plainRun(text, style, tag, flow)], style, {
    before,
    after,
    tie: TIES.heading,
    place: (pen, top) => {
      namePlace(pen, block.id, top);
      if (level !== 3 && text) bookmark(pen, level, property(block.text), top);
    },
  });
  if (level === 1 && text) {
    put(flow, {
      height: 3,
      before: 7,
      after: 16,
      tie: TIES.heading,
      paint: (pen, top) => {
        mark(pen, 'layout');
        box(pen, { x: flow.x, y: top, width: 44, height: 3 }, COLOURS.accent);
      },
    });
  }
  tieNext(flow, TIES.heading);
}

/**
 * The tag for a heading: its rank among the headings above it. A document may go from level 1 to a card's
 * level 3, a file that is read aloud must not leave out a level. Without text there is no heading.
 */
export function headingRole(level: 1 | 2 | 3, text: string, flow: Flow): 'H1' | 'H2' | 'H3' | 'P' {
  if (!text) return 'P';
  const { levels } = flow.shared;
  while (levels.length > 0 && levels.at(-1)! >= level) levels.pop();
  levels.push(level);
  return `H${levels.length as 1 | 2 | 3}`;
}
