import { declaration, element } from '../report/odt/xml.ts';
import { type Layout, layoutOf, sizes } from './layout.ts';
import { legendXml } from './legend.ts';
import { linesXml } from './lines.ts';
import { escaped, marks, markWidth, markXml } from './marks.ts';
import type { Graph, ScoreNode } from './model.ts';
import { colourOf, style } from './style.ts';
import { type GraphWords, graphWords } from './words.ts';

/** Widths of a character in the two fonts at most, so that nothing runs out of its box. */
const wide = { id: 7, text: 6.8 };

/** A questionnaire as a picture: an SVG file with title and description, light or dark as its surroundings. */
export function drawGraph(graph: Graph, language: keyof typeof graphWords, draft: boolean): string {
  const words = graphWords[language];
  const layout = layoutOf(graph);
  const { width, height } = layout;
  const title = `${words.title(graph.id, graph.version)}${draft ? ` (${words.draft})` : ''}`;
  const questions = layout.questions.length;
  const desc = words.desc(graph.sections.length, questions, graph.shows.length, graph.scores.length);
  const colours = new Map(graph.scores.map(({ id }, i) => [id, colourOf(i)]));
  const inside = [
    element('title', { id: 'title' }, escaped(title)),
    element('desc', { id: 'desc' }, escaped(desc)),
    element('style', {}, style),
    element('rect', { width: String(width), height: String(height), class: 'ground' }),
    legendXml(title, desc, words),
    ...linesXml(graph, layout, colours, words),
    ...layout.sections.map((box) => sectionXml(box, words)),
    ...layout.questions.map((box) => questionXml(box, idWidth(layout), words)),
    ...layout.scores.map((box) => scoreXml(box, colours.get(box.node.id)!, words)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    role: 'img',
    'aria-labelledby': 'title desc',
    'xml:lang': language,
  };
  return `${declaration}${element('svg', attributes, `\n${inside.join('\n')}\n`)}\n`;
}

const idWidth = ({ questions }: Layout): number =>
  Math.max(0, ...questions.map(({ node }) => node.id.length)) * wide.id;

/** As much of a text as fits a width. */
function fitting(text: string, width: number, each: number): string {
  const most = Math.max(1, Math.floor(width / each));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

const rect = (
  { x, y, width, height }: Layout['scores'][number] | Box,
  more: Record<string, string>,
): string =>
  element('rect', {
    x: String(x),
    y: String(y),
    width: String(width),
    height: String(height),
    rx: '5',
    ...more,
  });

type Box = Omit<Layout['questions'][number], 'node'>;

const textAt = (x: number, y: number, text: string, kind: string): string =>
  element('text', { x: String(x), y: String(y), ...(kind === '' ? {} : { class: kind }) }, escaped(text));

function sectionXml(box: Layout['sections'][number], words: GraphWords): string {
  const { node, x, y } = box;
  const more = node.repeats ? ` · ${words.repeats}` : '';
  const title = fitting(`${node.title} (${node.id})${more}`, box.width - 20, 9);
  return element(
    'g',
    { id: `section-${node.id}` },
    rect(box, { class: 'section' }) + textAt(x + 10, y + 19, title, 'head'),
  );
}

function questionXml(box: Layout['questions'][number], ids: number, words: GraphWords): string {
  const { node, x, y, width } = box;
  const first = x + width - marks.length * markWidth;
  const textX = x + 20 + ids;
  const text = fitting(node.text, first - textX - 12, wide.text);
  const shown = marks.map((mark, i) => {
    const named = mark === 'quick' ? (node.quick ? [''] : []) : node[mark];
    const number = mark === 'quick' ? '' : String(named.length);
    const title = `${words[mark]}${mark === 'quick' ? '' : `: ${named.join(', ')}`}`;
    return named.length === 0
      ? ''
      : markXml(mark, first + i * markWidth + 6, y + sizes.row / 2, number, title);
  });
  return element(
    'g',
    { id: `question-${node.id}` },
    [
      element('title', {}, escaped(`${node.id}: ${node.text}`)),
      rect(box, { class: 'question' }),
      textAt(x + 10, y + 17, node.id, 'id'),
      textAt(textX, y + 17, text, ''),
      ...shown,
    ].join(''),
  );
}

function scoreXml(box: Layout['scores'][number], colour: string, words: GraphWords): string {
  const { node, x, y, width } = box;
  const knockouts = node.knockouts.length;
  const mark = markXml(
    'knockouts',
    x + width - markWidth + 8,
    y + 31,
    String(knockouts),
    `${words.knockouts}: ${node.knockouts.join(', ')}`,
  );
  return element(
    'g',
    { id: `score-${node.id}` },
    [
      rect(box, { class: 'score', stroke: colour }),
      textAt(x + 10, y + 19, fitting(node.name, width - 20, 9), 'head'),
      textAt(x + 10, y + 36, fitting(kindText(node, words), width - markWidth - 20, 6.8), 'soft'),
      knockouts === 0 ? '' : mark,
    ].join(''),
  );
}

const kindText = ({ id, kind, repeats }: ScoreNode, words: GraphWords): string =>
  `${words.kinds[kind]} ${id}${repeats ? `, ${words.repeats}` : ''}`;
