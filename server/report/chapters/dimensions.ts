import type { PartReason, ScoreResult } from '../../scoring/result.ts';
import { type Bar, rangeChart } from '../charts/ranges.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { heading, paragraph, rule, strong, text } from '../inline.ts';
import { inARow, partLine, partOrigin } from '../reasons.ts';
import { strongest } from '../strongest.ts';
import { levelText, scoreText, type Telling } from '../telling.ts';
import { nextLevels } from '../why/next-text.ts';
import { limits } from './limits.ts';
import { nextLevelCard, nextLevelsShort } from './next-level.ts';

/**
 * Result by dimension: a picture, the same as a table, then for each what lifts and what lowers it.
 * @param brief what is missing to the next levels in one paragraph, not in a card of each
 */
export function dimensions(t: Telling, brief: boolean): Block[] {
  const { words, result } = t;
  const next = nextLevels(t);
  const card = ({ id }: ScoreResult): Block[] =>
    brief
      ? []
      : nextLevelCard(
          t,
          next.find(({ score }) => score === id),
        );
  return [
    heading(1, words.headings.dimensions, 'dimensions'),
    paragraph([text(words.dimensions.intro)], [rule('overall')]),
    ...chart(t),
    ...(brief ? nextLevelsShort(t, next) : card(result.overall)),
    ...result.dimensions.flatMap((d) => [...dimension(t, d, !brief), ...card(d)]),
  ];
}

const name = (t: Telling, score: ScoreResult): string => t.texts.dimensions[score.id]?.name ?? score.id;

function chart(t: Telling): Block[] {
  const { words, result, content } = t;
  const shown = result.dimensions.filter((d) => d.low !== null);
  if (shown.length === 0) return [];
  const bar = (score: ScoreResult): Bar => ({
    label: name(t, score),
    low: score.low!,
    high: score.high!,
    max: score.max,
    value: words.range(t.points(score.low!), t.points(score.high!)),
  });
  const all = result.overall.low === null ? shown : [result.overall, ...shown];
  return [
    {
      kind: 'chart',
      caption: words.dimensions.caption,
      summary: words.dimensions.chart(shown.length),
      drawing: rangeChart(
        all.map(bar),
        content.rules.levels.map((l) => l.from),
      ),
      table: table(t),
      from: all.map((d) => rule(d.id)),
    },
  ];
}

function table(t: Telling): Table {
  const { words, result } = t;
  const row = (score: ScoreResult): Inline[][] => {
    const range = score.low === null ? '–' : words.range(t.points(score.low), t.points(score.high!));
    return [[text(name(t, score))], [text(range)], [text(levelCell(t, score))]];
  };
  return {
    caption: words.dimensions.caption,
    columns: [
      { label: words.dimensions.column.dimension, width: 5, align: 'start' },
      { label: words.dimensions.column.points, width: 2, align: 'end' },
      { label: words.dimensions.column.level, width: 5, align: 'start' },
    ],
    rows: [row(result.overall), ...result.dimensions.map(row)],
  };
}

/** The level alone: the head of the column says what it is. */
function levelCell({ words, texts }: Telling, { level }: ScoreResult): string {
  if (level === null) return words.nothingMeasured;
  return words.range(texts.levels[level.low]!.name, texts.levels[level.high]!.name);
}

function dimension(t: Telling, score: ScoreResult, cause: boolean): Block[] {
  const { words, texts } = t;
  const from = [rule(score.id), ...score.because.map(partOrigin)];
  const known = score.because.filter((p) => p.stand === 'given' || p.stand === 'span');
  const open = score.because.filter((p) => p.stand === 'unknown' || p.stand === 'unanswered').length;
  return [
    heading(3, name(t, score), `dimension-${score.id}`),
    paragraph(
      [strong(`${scoreText(t, score)}, ${levelText(t, score)}. `), text(texts.dimensions[score.id]!.what)],
      from,
    ),
    ...limits(t, score, cause),
    ...side(t, words.dimensions.lifts, strongest(known, 'up'), from),
    ...side(t, words.dimensions.lowers, strongest(known, 'down'), from),
    ...(open > 0 ? [paragraph([text(words.dimensions.unknownHere(open))], from, 'small')] : []),
  ];
}

function side(t: Telling, title: string, parts: PartReason[], from: Origin[]): Block[] {
  if (parts.length === 0) return [];
  const lines = parts.map((p) => partLine(t, p, true));
  return [paragraph([strong(`${title} `), ...inARow(lines), text('.')], from)];
}
