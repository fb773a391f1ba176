import type { Block } from '../../document.ts';
import { oneLine } from '../characters.ts';
import { type Flow, type Frame, put, TIES } from '../flow.ts';
import { plainRun, type Run } from '../inlines.ts';
import { COLOURS, ON_ACCENT_QUIET, PAGE, STYLES, type Style, WHITE } from '../look.ts';
import { box, mark, type Pen } from '../pen.ts';
import { putRuns } from '../prose.ts';
import { tagIn } from '../tags.ts';
import { wrap } from '../wrapping.ts';
import { putFact } from './facts.ts';

type Cover = Extract<Block, { kind: 'cover' }>;

const TITLE_SIZES = [34, 29, 24, 19, 15];
const TITLE_LINES = 4;
const FACT: Style = { ...STYLES.normal, size: 11, leading: 18 };

/** The first page: title in a band of colour, what the report is about below. */
export function drawCover(block: Cover, flow: Flow): void {
  flow.shared.newPage = true;
  const inner: Flow = { ...flow, frames: [BAND], width: flow.width - 20 };
  const title = oneLine(block.title, flow.fonts.regular);
  const style = titleStyle(title, inner);
  put(inner, { height: 200, paint: paintCompass });
  putBalanced(inner, plainRun(title, style, tagIn(flow.tag, 'H1'), flow), style, 0);
  const subtitle = oneLine(block.subtitle, flow.fonts.regular);
  if (subtitle) {
    const quiet: Style = { face: 'regular', size: 14.5, leading: 21, colour: ON_ACCENT_QUIET };
    putBalanced(inner, plainRun(subtitle, quiet, tagIn(flow.tag, 'P'), flow), quiet, 12);
  }
  const list = tagIn(flow.tag, 'L', { numbering: 'None' });
  flow.shared.after = 40;
  for (const fact of block.facts) putFact(flow, fact, list, FACT);
  flow.shared.newPage = true;
}

const BAND: Frame = {
  padTop: 0,
  padBottom: 44,
  together: false,
  paint: (pen, _, bottom) => {
    mark(pen, 'layout');
    box(pen, { x: 0, y: 0, width: PAGE.width, height: bottom }, COLOURS.accent);
    box(pen, { x: 0, y: bottom, width: PAGE.width, height: 5 }, COLOURS.range);
  },
};

/** The largest size at which the title keeps to a few lines. */
function titleStyle(title: string, flow: Flow): Style {
  const styles = TITLE_SIZES.map((size) => ({
    face: 'strong' as const,
    size,
    leading: size * 1.2,
    colour: WHITE,
  }));
  const fits = (style: Style) => {
    const run = plainRun(title, style, { role: 'H1', kids: [], attributes: {} }, flow);
    return wrap([run], flow.width, flow.fonts).length <= TITLE_LINES;
  };
  return styles.find(fits) ?? styles.at(-1)!;
}

/** Lines of much the same length: as narrow as they get without becoming more. */
function putBalanced(flow: Flow, run: Run, style: Style, before: number): void {
  const lines = (width: number) => wrap([run], width, flow.fonts);
  const count = lines(flow.width).length;
  let width = flow.width;
  for (let less = width - 10; less > flow.width / 2 && lines(less).length === count; less -= 10) {
    if (lines(less).some(({ end }) => end === 'hyphen')) break;
    width = less;
  }
  putRuns({ ...flow, width }, [run], style, { before, tie: TIES.heading });
}

function paintCompass(pen: Pen, top: number): void {
  mark(pen, 'layout');
  const radius = 19;
  const [x, y] = [PAGE.left + radius, top + radius];
  pen.pdf.lineWidth(1.6).circle(x, y, radius).stroke(WHITE);
  pen.pdf.polygon([x + 9, y - 9], [x + 3.2, y + 3.2], [x - 3.2, y - 3.2]).fill(WHITE);
  pen.pdf.polygon([x - 9, y + 9], [x + 3.2, y + 3.2], [x - 3.2, y - 3.2]).fill(COLOURS.range);
}
