import type { Block, Tone } from '../../document.ts';
import { oneLine } from '../characters.ts';
import { type Flow, type Frame, TIES, tieNext } from '../flow.ts';
import { plainRun, type Run } from '../inlines.ts';
import { STYLES, TONES } from '../look.ts';
import { box, mark } from '../pen.ts';
import { namePlace } from '../places.ts';
import { putRuns } from '../prose.ts';
import { tagIn } from '../tags.ts';
import { headingRole } from './heading.ts';

type Card = Extract<Block, { kind: 'card' }>;

const BAR = 4;
const PADDING = { left: 16, right: 14, top: 11, bottom: 12 };

/** A box of one colour and its word, together on one page where that can be. */
export function drawCard(block: Card, flow: Flow, drawBlocks: (blocks: Block[], flow: Flow) => void): void {
  const inner: Flow = {
    ...flow,
    tag: tagIn(flow.tag, 'Sect'),
    x: flow.x + PADDING.left,
    width: flow.width - PADDING.left - PADDING.right,
    frames: [...flow.frames, toneFrame(block.tone, flow, PADDING.top, PADDING.bottom)],
  };
  const style = STYLES.heading3;
  const title = oneLine(block.title, flow.fonts.regular);
  putRuns(inner, [plainRun(title, style, tagIn(inner.tag, headingRole(3, title, flow)), flow)], style, {
    before: 12,
    tie: TIES.heading,
    place: (pen, top) => namePlace(pen, block.id, top),
  });
  const meta = metaRuns(block, inner);
  if (meta.length > 0) {
    tieNext(inner, TIES.heading);
    putRuns(inner, meta, STYLES.meta, { after: 5 });
  }
  if (block.blocks.length > 0) tieNext(inner, TIES.heading);
  drawBlocks(block.blocks, inner);
  flow.shared.after = 12;
  flow.shared.tie = TIES.none;
}

/** The ground of a box with its coloured bar. */
export function toneFrame(tone: Tone, flow: Flow, padTop: number, padBottom: number): Frame {
  const { x, width } = flow;
  return {
    padTop,
    padBottom,
    together: true,
    paint: (pen, top, bottom) => {
      mark(pen, 'layout');
      box(pen, { x, y: top, width, height: bottom - top }, TONES[tone].ground);
      box(pen, { x, y: top, width: BAR, height: bottom - top }, TONES[tone].strong);
    },
  };
}

/** The word for the tone and the badges, in one line that can be read as one. */
function metaRuns(block: Card, flow: Flow): Run[] {
  // A card that only informs has nothing to tell apart by colour.
  const word = block.tone === 'info' ? '' : flow.labels.tones[block.tone];
  const badges = block.badges.map((badge) => oneLine(badge, flow.fonts.regular)).filter(Boolean);
  if (!word && badges.length === 0) return [];
  const tag = tagIn(flow.tag, 'P');
  const strong = { ...STYLES.meta, face: 'strong' as const, colour: TONES[block.tone].strong };
  const rest = word && badges.length > 0 ? ` · ${badges.join(' · ')}` : badges.join(' · ');
  return [plainRun(word, strong, tag, flow), plainRun(rest, STYLES.meta, tag, flow)];
}
