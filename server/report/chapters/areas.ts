import type { Product } from '../../questionnaire/model.ts';
import type { ScoreResult } from '../../scoring/result.ts';
import { matrixChart } from '../charts/matrix.ts';
import type { Block, Inline, Table } from '../document.ts';
import { heading, listOf, paragraph, rule, source, strong, text, wording } from '../inline.ts';
import { inARow, partLine, partOrigin } from '../reasons.ts';
import { strongest } from '../strongest.ts';
import { scoreText, type Telling } from '../telling.ts';
import { cases } from './cases.ts';
import { chosenAreas } from './chosen-areas.ts';
import { spaced } from './findings.ts';

interface Most {
  deployments: number;
  cases: number;
}

interface Placed {
  area: string;
  benefit: ScoreResult;
  ease: ScoreResult;
}

/**
 * The chosen need areas on a matrix of benefit and ease, each with its reasons and open candidates.
 * @param most how many deployments of a candidate are told, and how many cases beside a reversal
 */
export function areas(t: Telling, most: Most): Block[] {
  const { words, result } = t;
  const placed = chosenAreas(t).map((area): Placed => {
    const score = (id: string): ScoreResult =>
      result.scores.find((s) => s.id === `${area}.${id}`) ?? notMeasured(`${area}.${id}`, area);
    return { area, benefit: score('benefit'), ease: score('ease') };
  });
  if (placed.length === 0) return [];
  const quick = result.mode === 'quick';
  // A rule set need not know the two scores of the matrix.
  const full = !quick && result.scores.some((s) => s.area !== null && s.id === `${s.area}.benefit`);
  const intro = full ? words.areas.intro : words.areas.quick;
  return [
    heading(1, words.headings.areas, 'areas'),
    ...(full || quick ? [paragraph([text(intro)], [rule('benefit'), rule('ease')])] : []),
    ...(full ? matrix(t, placed) : []),
    ...placed.flatMap((p) => area(t, p, full, most)),
  ];
}

function notMeasured(id: string, area: string): ScoreResult {
  return { id, area, low: null, high: null, exact: true, max: 100, level: null, because: [], limitedBy: [] };
}

function matrix(t: Telling, placed: Placed[]): Block[] {
  const { words } = t;
  const shown = placed.filter((p) => p.benefit.low !== null && p.ease.low !== null);
  if (shown.length === 0) return [paragraph([text(words.areas.chartEmpty)], [rule('benefit')])];
  const number = (p: Placed): number => placed.indexOf(p) + 1;
  const range = (s: ScoreResult): { low: number; high: number } => ({ low: s.low!, high: s.high! });
  const first = shown.filter((p) => hint(t, p) === words.areas.first).map((p) => t.areaName(p.area));
  return [
    {
      kind: 'chart',
      caption: words.areas.caption,
      summary: first.length === 0 ? words.areas.chartNone : words.areas.chart(words.list(first)),
      drawing: matrixChart(
        shown.map((p) => ({ number: number(p), x: range(p.ease), y: range(p.benefit) })),
        words.areas.axes,
      ),
      table: table(t, placed),
      from: shown.flatMap((p) => [rule(p.benefit.id), rule(p.ease.id)]),
    },
  ];
}

function table(t: Telling, placed: Placed[]): Table {
  const { words } = t;
  const cell = (s: ScoreResult): Inline[] => [
    text(s.low === null ? '–' : words.range(t.points(s.low), t.points(s.high!))),
  ];
  return {
    caption: words.areas.caption,
    columns: [
      { label: words.areas.column.area, width: 5, align: 'start' },
      { label: words.areas.column.benefit, width: 2, align: 'end' },
      { label: words.areas.column.ease, width: 2, align: 'end' },
      { label: words.areas.column.hint, width: 5, align: 'start' },
    ],
    rows: placed.map((p, i) => [
      [text(`${i + 1}. ${t.areaName(p.area)}`)],
      cell(p.benefit),
      cell(p.ease),
      [text(hint(t, p))],
    ]),
  };
}

/** Where a place on the matrix is certain it gets a name; where the range crosses the middle it does not. */
function hint(t: Telling, { area, benefit, ease }: Placed): string {
  const { words, answers } = t;
  const use = answers[`${area}.use`];
  if (use !== undefined && 'value' in use && use.value === 'open') return words.areas.already;
  const side = (s: ScoreResult): 'high' | 'low' | null => {
    if (s.low === null || s.high === null) return null;
    return s.low >= 50 ? 'high' : s.high < 50 ? 'low' : null;
  };
  const [b, e] = [side(benefit), side(ease)];
  if (b === null || e === null) return words.areas.undecided;
  if (b === 'high') return e === 'high' ? words.areas.first : words.areas.prepare;
  return e === 'high' ? words.areas.later : words.areas.leave;
}

function area(t: Telling, placed: Placed, full: boolean, most: Most): Block[] {
  const { words, texts } = t;
  const products = t.content.catalogue.filter((p) => p.areas.includes(placed.area));
  const what = text(texts.areas[placed.area]!.what);
  return [
    heading(2, t.areaName(placed.area), `area-${placed.area}`),
    paragraph(full ? [strong(`${hint(t, placed)}. `), what] : [what], [
      rule(placed.benefit.id),
      wording(placed.area),
    ]),
    ...(full
      ? [why(t, words.areas.benefitWhy, placed.benefit), why(t, words.areas.easeWhy, placed.ease)]
      : []),
    ...(products.length === 0
      ? [paragraph([text(words.areas.noProduct)], [wording(placed.area)])]
      : candidates(t, products, most.deployments)),
    ...(t.result.mode === 'full' ? cases(t, placed.area, most.cases) : []),
  ];
}

/** The score with the answers that weigh most for and against it. */
function why(t: Telling, title: string, score: ScoreResult): Block {
  const { words } = t;
  const known = score.because.filter((p) => p.stand === 'given' || p.stand === 'span' || p.stand === 'area');
  const side = (label: string, direction: 'up' | 'down'): Inline[] => {
    const lines = strongest(known, direction).map((p) => partLine(t, p, false));
    return lines.length === 0 ? [] : [text(` ${label} `), ...inARow(lines), text('.')];
  };
  return paragraph(
    [
      strong(`${title} ${scoreText(t, score)}.`),
      ...side(words.areas.inFavour, 'up'),
      ...side(words.areas.against, 'down'),
    ],
    [rule(score.id), ...known.map(partOrigin)],
    'small',
  );
}

function candidates(t: Telling, products: Product[], most: number): Block[] {
  const told = products.map((p) => ({
    content: productLine(t, p, most),
    from: [
      wording(p.id),
      ...p.sources.map(source),
      ...p.deployments.slice(0, most).flatMap((d) => d.sources.map(source)),
    ],
  }));
  const from = told.flatMap((one) => one.from);
  return [paragraph([strong(t.words.areas.products)], from), listOf(told, { dense: true })];
}

/** Each candidate with licence, use, obstacle and where it is in use. */
function productLine(t: Telling, product: Product, most: number): Inline[] {
  const { words } = t;
  const own = t.texts.catalogue[product.id]!;
  const deployments = product.deployments
    .slice(0, most)
    .flatMap((d, i): Inline[] => [
      text(`${i === 0 ? '' : '; '}${d.who} (${d.country}, ${d.since}): ${withoutStop(own.deployments[i]!)} `),
      ...spaced(t.cite(d.sources)),
    ]);
  return [
    strong(product.name),
    text(` (${product.maker}, ${words.areas.licence(product.licence)}): ${own.what} `),
    ...spaced(t.cite(product.sources)),
    strong(` ${words.areas.strength} `),
    text(own.strength),
    strong(` ${words.areas.obstacle} `),
    text(own.obstacle),
    ...(deployments.length === 0 ? [] : [strong(` ${words.areas.deployments} `), ...deployments]),
  ];
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
