import { lanesOf } from './lanes.ts';
import type { Graph, QuestionNode, ScoreNode, SectionNode } from './model.ts';

/** A rectangle, in the units of the picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything stands. Edges keep the order of the graph. */
export interface Layout {
  width: number;
  height: number;
  sections: (Box & { node: SectionNode })[];
  questions: (Box & { node: QuestionNode })[];
  scores: (Box & { node: ScoreNode })[];
  /** Where the lane of each of `graph.shows` runs up and down. */
  shows: { lane: number; from: number; to: number; edge: number }[];
}

export const sizes = {
  margin: 24,
  legend: 92,
  row: 26,
  rowGap: 4,
  head: 28,
  sectionGap: 18,
  question: 800,
  lane: 11,
  /** Free for the lines from questions to scores, and from score to score. */
  feeds: 190,
  score: 280,
  scoreHeight: 46,
  scoreGap: 16,
};

/**
 * Places sections one below the other with their questions in order, lanes for visibility at their left, scores
 * at their right: each as near as can be to what it is made of, deeper ones further to the right.
 */
export function layoutOf(graph: Graph): Layout {
  const rows = rowsOf(graph);
  const bodies = new Map([
    ...rows.sections.map(({ node, y }) => [`#${node.id}`, y + sizes.head / 2] as const),
    ...rows.questions.map(({ node, y }) => [node.id, y + sizes.row / 2] as const),
  ]);
  const ends = graph.shows.map(({ from, to }) => ({
    source: from,
    from: bodies.get(from) ?? 0,
    to: bodies.get('question' in to ? to.question : `#${to.section}`) ?? 0,
  }));
  const bySource = Map.groupBy(ends, ({ source }) => source);
  const lanes = lanesOf(
    [...bySource].map(([key, all]) => {
      const reached = all.flatMap(({ from, to }) => [from, to]);
      return { key, from: Math.min(...reached), to: Math.max(...reached) };
    }),
    sizes.row / 2,
  );
  const left = sizes.margin + (Math.max(0, ...lanes.values()) + 2) * sizes.lane;
  const edge = left;
  const scores = scoresIn(graph, bodies, left + sizes.question + sizes.feeds, rows.height);
  const deepest = Math.max(0, ...graph.scores.map(({ depth }) => depth));
  const lowest = Math.max(rows.height, ...scores.map(({ y, height }) => y + height));
  return {
    width: left + sizes.question + (deepest + 1) * (sizes.feeds + sizes.score) + sizes.margin,
    height: lowest + sizes.margin,
    sections: rows.sections.map((box) => ({ ...box, x: left })),
    questions: rows.questions.map((box) => ({ ...box, x: left })),
    scores,
    shows: ends.map(({ source, from, to }) => ({
      lane: left - (lanes.get(source)! + 1.5) * sizes.lane,
      from,
      to,
      edge,
    })),
  };
}

function rowsOf({ sections }: Graph): Pick<Layout, 'sections' | 'questions' | 'height'> {
  const heads: Layout['sections'] = [];
  const questions: Layout['questions'] = [];
  let y = sizes.margin + sizes.legend;
  const across = { x: 0, width: sizes.question };
  for (const node of sections) {
    heads.push({ ...across, node, y, height: sizes.head });
    y += sizes.head + sizes.rowGap;
    for (const question of node.questions) {
      questions.push({ ...across, node: question, y, height: sizes.row });
      y += sizes.row + sizes.rowGap;
    }
    y += sizes.sectionGap;
  }
  return { sections: heads, questions, height: y };
}

function scoresIn(
  { scores, feeds, links }: Graph,
  bodies: Map<string, number>,
  x: number,
  height: number,
): Layout['scores'] {
  const placed: Layout['scores'] = [];
  const deepest = Math.max(0, ...scores.map(({ depth }) => depth));
  for (let depth = 0; depth <= deepest; depth += 1) {
    const layer = scores.filter((score) => score.depth === depth);
    const wished = layer.map((node) => {
      const made = [...feeds, ...links].filter(({ to }) => to === node.id);
      const ys = made.flatMap(({ from, weight }) => {
        const y = bodies.get(from) ?? bodies.get(`score ${from}`) ?? height / 2;
        return Array.from({ length: Math.max(1, Math.round(weight ?? 1)) }, () => y);
      });
      return { node, at: middle(ys) ?? height / 2 };
    });
    wished.sort((a, b) => a.at - b.at);
    const step = sizes.scoreHeight + sizes.scoreGap;
    let free = sizes.margin + sizes.legend;
    for (const { node, at } of wished) {
      const y = Math.max(free, at - sizes.scoreHeight / 2);
      free = y + step;
      const box = {
        x: x + depth * (sizes.score + sizes.feeds),
        y,
        width: sizes.score,
        height: sizes.scoreHeight,
      };
      placed.push({ ...box, node });
      bodies.set(`score ${node.id}`, y + sizes.scoreHeight / 2);
    }
  }
  return placed;
}

/** The middle of all: one part far away does not draw a score away from the others. */
function middle(ys: readonly number[]): number | undefined {
  const inOrder = [...ys].sort((a, b) => a - b);
  const half = (inOrder.length - 1) / 2;
  const [one, other] = [inOrder[Math.floor(half)], inOrder[Math.ceil(half)]];
  return one === undefined || other === undefined ? undefined : (one + other) / 2;
}
