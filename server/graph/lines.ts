import { element } from '../report/odt/xml.ts';
import { type Layout, sizes } from './layout.ts';
import { escaped } from './marks.ts';
import type { Graph } from './model.ts';
import type { GraphWords } from './words.ts';

interface Point {
  x: number;
  y: number;
}

/** All edges, each a line with a title that names its ends: visibility at the left, points at the right. */
export function linesXml(
  graph: Graph,
  layout: Layout,
  colours: ReadonlyMap<string, string>,
  words: GraphWords,
): string[] {
  const questions = new Map(layout.questions.map((box) => [box.node.id, box]));
  const scores = new Map(layout.scores.map((box) => [box.node.id, box]));
  const edges = [...graph.feeds, ...graph.links];
  const into = Map.groupBy(edges, ({ to }) => to);
  const points = edges.flatMap((edge) => {
    const box = graph.feeds.includes(edge as Graph['feeds'][number])
      ? questions.get(edge.from)
      : scores.get(edge.from);
    const target = scores.get(edge.to);
    if (box === undefined || target === undefined) return [];
    const start = { x: box.x + box.width, y: box.y + box.height / 2 };
    const all = into.get(edge.to)!;
    const end = { x: target.x, y: target.y + ((all.indexOf(edge) + 1) * target.height) / (all.length + 1) };
    const weight = edge.weight === null ? '' : `, ${words.weight(edge.weight)}`;
    const colour = colours.get(edge.to)!;
    return [feedXml(start, end, edge.weight ?? 1, colour, edge, `${edge.from} → ${edge.to}${weight}`)];
  });
  return [...points, ...graph.shows.map((edge, i) => showXml(edge, layout.shows[i]!, words))];
}

function feedXml(
  start: Point,
  end: Point,
  weight: number,
  colour: string,
  edge: { from: string; to: string },
  title: string,
): string {
  const bend = sizes.feeds * 0.55;
  const d = `M${start.x} ${start.y} C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
  const width = String(Math.min(4, 0.6 + weight * 0.6));
  return element(
    'path',
    { d, class: 'feeds', stroke: colour, 'stroke-width': width, 'data-from': edge.from, 'data-to': edge.to },
    element('title', {}, escaped(title)),
  );
}

/** Out of the lower half of a row, along its lane, into the upper half of another. */
function showXml(
  edge: Graph['shows'][number],
  { lane, from, to, edge: x }: Layout['shows'][number],
  words: GraphWords,
): string {
  const target = 'question' in edge.to ? edge.to.question : `#${edge.to.section}`;
  const [out, into] = [from + 6, to - 4];
  const turn = into > out ? 4 : -4;
  const d = `M${x} ${out} H${lane + 4} Q${lane} ${out} ${lane} ${out + turn} V${into - turn} Q${lane} ${into} ${lane + 4} ${into} H${x - 6}`;
  const line = element('path', { d, class: 'shows', 'data-from': edge.from, 'data-to': target });
  const arrow = element('path', { d: `M${x} ${into} l-8 -4 v8 Z`, class: 'arrow' });
  const title = element('title', {}, escaped(`${edge.from} ${words.shows}: ${target}`));
  return element('g', {}, `${title}${line}${arrow}`);
}
