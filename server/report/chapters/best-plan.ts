import type { BestPlan, CurveStop } from '../../scoring/plan/best.ts';
import type { Step } from '../../scoring/plan/steps.ts';
import type { ScoreResult } from '../../scoring/result.ts';
import { curveChart } from '../charts/curve.ts';
import type { Block, Inline, Table } from '../document.ts';
import { numberFormat } from '../formats.ts';
import { heading, paragraph, rule, strong, text } from '../inline.ts';
import { levelText, scoreWords, type Telling } from '../telling.ts';
import { bestPlanWords } from '../words/best-plan.ts';
import { limits } from './limits.ts';
import { measureTitle } from './measures.ts';

/** So many steps are shown to start with. */
const shownFirst = 3;

/** So many stops of the curve are told in its table. */
const mostRows = 12;

/**
 * The best plan: what it gains, three steps to begin with, the rest, and the curve of gain over days.
 * @param days that can be spared
 */
export function bestPlanBlocks(t: Telling, plan: BestPlan, days: number): Block[] {
  const w = bestPlanWords[t.language];
  const from = plan.steps.map(({ measure }) => rule(measure.id));
  const name = goalName(t, plan.goal);
  const none = plan.steps.length === 0;
  const gains = w.gains(name, t.points(plan.effort[1]), low(t, plan.goal.low), low(t, plan.after.low));
  const note = (words: string): Block => ({ kind: 'note', tone: 'warning', content: [text(words)], from });
  return [
    paragraph([text(none ? w.nothing(name) : gains)], from, 'lead'),
    paragraph([text(w.level(levelText(t, plan.goal), levelText(t, plan.after)))], [rule(plan.goal.id)]),
    ...limits(t, plan.after),
    ...(plan.fits ? [] : [note(w.overspent(t.points(plan.effort[1]), t.points(days)))]),
    ...(plan.exact ? [] : [note(w.bound)]),
    ...stepTable(t, w.first, 'first-steps', plan.steps.slice(0, shownFirst)),
    ...stepTable(t, w.after, 'further-steps', plan.steps.slice(shownFirst)),
    ...curve(t, plan),
    paragraph([text(w.how)], [rule('measures')], 'small'),
  ];
}

/** The name of a score, with its need area. */
export function goalName(t: Telling, { id, area }: Pick<ScoreResult, 'id' | 'area'>): string {
  const name = scoreWords(t.texts, id)?.name ?? id;
  return area === null ? name : `${t.areaName(area)}: ${name}`;
}

const low = (t: Telling, value: number | null): string => numberFormat(t.language, 1).format(value ?? 0);

function stepTable(t: Telling, title: string, id: string, steps: readonly Step[]): Block[] {
  if (steps.length === 0) return [];
  const w = bestPlanWords[t.language];
  const table: Table = {
    caption: title,
    columns: [
      { label: w.column.step, width: 10, align: 'start' },
      { label: w.column.horizon, width: 3, align: 'start' },
      { label: w.column.effort, width: 2, align: 'end' },
      { label: w.column.gain, width: 3, align: 'end' },
    ],
    rows: steps.map(({ measure, gain, pinned }): Inline[][] => [
      [
        strong(measureTitle(t, [measure])),
        text(`. ${t.texts.measures[measure.origin]!.text}${pinned ? ` (${w.pinned})` : ''}`),
      ],
      [text(w.horizon[measure.horizon])],
      [text(`${t.points(measure.effort[0])}–${t.points(measure.effort[1])}`)],
      [text(w.points(numberFormat(t.language, 1).format(gain)))],
    ]),
  };
  return [
    heading(2, title, id),
    { kind: 'table', dense: true, table, from: steps.map(({ measure }) => rule(measure.id)) },
  ];
}

function curve(t: Telling, { goal, curve: stops }: BestPlan): Block[] {
  const last = stops.at(-1)!;
  if (stops.length < 2) return [];
  const w = bestPlanWords[t.language];
  const before = goal.low ?? 0;
  const shown = thinned(stops);
  const points = shown
    .filter(({ days }) => days > 0)
    .map(({ days, low: reached }) => {
      const value = Math.max(0, (reached ?? 0) - before);
      return { at: days, value, bound: value };
    });
  const gained = numberFormat(t.language, 1).format((last.low ?? 0) - before);
  return [
    heading(2, w.curve, 'curve'),
    {
      kind: 'chart',
      caption: w.caption,
      summary: w.curveSummary(t.points(last.days), gained),
      drawing: curveChart(points, { x: w.axis }),
      table: {
        caption: w.caption,
        columns: [
          { label: w.curveColumn.days, width: 1, align: 'start' },
          { label: w.curveColumn.low, width: 2, align: 'end' },
          { label: w.curveColumn.steps, width: 2, align: 'end' },
        ],
        rows: shown.map(({ days, low: reached, measures }) => [
          [text(t.points(days))],
          [text(low(t, reached))],
          [text(t.points(measures.length))],
        ]),
      },
      from: [rule(goal.id)],
    },
  ];
}

/** First and last, and so many between them, evenly. */
function thinned(stops: readonly CurveStop[]): CurveStop[] {
  if (stops.length <= mostRows) return [...stops];
  const step = (stops.length - 1) / (mostRows - 1);
  return Array.from({ length: mostRows }, (_, i) => stops[Math.round(i * step)]!);
}
