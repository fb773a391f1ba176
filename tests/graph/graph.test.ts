import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { fingerprint, readContentFiles } from '../../server/content-files.ts';
import { drawGraph } from '../../server/graph/draw.ts';
import { graphOf } from '../../server/graph/graph-of.ts';
import { lanesOf } from '../../server/graph/lanes.ts';
import { type Box, layoutOf } from '../../server/graph/layout.ts';
import type { Graph } from '../../server/graph/model.ts';
import { loadVersion } from '../../server/questionnaire/load.ts';
import { contents } from '../fixtures/generated.ts';
import { handmadeContent } from '../fixtures/small-rule-set.ts';

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of boxes that lie on one another, and boxes outside of the picture. */
function misplaced(graph: Graph): string[] {
  const { sections, questions, scores, width, height } = layoutOf(graph);
  const boxes = [...sections, ...questions, ...scores];
  const outside = boxes.filter((b) => b.x < 0 || b.y < 0 || b.x + b.width > width || b.y + b.height > height);
  const pairs = boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => meet(one, other)));
  return [...outside, ...pairs].map(({ node }) => node.id);
}

const files = readContentFiles(fileURLToPath(new URL('../../questionnaires', import.meta.url)));
const publishedContent = loadVersion(files, 'kommune', '2026-1', fingerprint).content!;
const kommune = graphOf(publishedContent, 'de');
const ids = (svg: string, kind: string): string[] =>
  [...svg.matchAll(new RegExp(` id="${kind}-([^"]+)"`, 'g'))].map(([, id]) => id!);
const edges = (svg: string, kind: string): string[] =>
  [...svg.matchAll(new RegExp(`class="${kind}"[^>]*data-from="([^"]+)" data-to="([^"]+)"`, 'g'))].map(
    ([, from, to]) => `${from} ${to}`,
  );

describe('the picture of the published questionnaire', () => {
  const svg = drawGraph(kommune, 'de', false);

  test('is a file of well-formed XML with title and description', () => {
    const document = XmlDocument.fromString(svg);
    expect(document.root.name).toBe('svg');
    document.dispose();
    expect(svg).toContain('<title id="title">Fragebogen kommune 2026-1 als Graph</title>');
    expect(svg).toMatch(/<desc id="desc">12 Themen mit \d\d Fragen/);
  });

  test('has every question once, in the order in which they are asked', () => {
    const asked = publishedContent.sections.flatMap(({ id, repeat, questions }) =>
      questions.map((q) => `${repeat ? '$' : id}.${q.id}`),
    );
    expect(ids(svg, 'question')).toEqual(asked);
  });

  test('has an arrow for everything that an answer makes visible', () => {
    expect(edges(svg, 'shows')).toEqual(
      expect.arrayContaining([
        'profile.country profile.state',
        'areas.needed #area',
        '$.use $.contract-end',
        'independence.open-share cooperation.community',
      ]),
    );
    expect(edges(svg, 'shows')).toHaveLength(kommune.shows.length);
  });

  test('has a line from each measured question to what it counts for, and on to the whole', () => {
    expect(edges(svg, 'feeds')).toEqual(
      expect.arrayContaining(['strategy.mandate strategy', '$.export independence', 'strategy overall']),
    );
    expect(edges(svg, 'feeds')).toHaveLength(kommune.feeds.length + kommune.links.length);
  });

  test('marks what findings and knock-outs ask for', () => {
    const [, mandate] = /id="question-strategy\.mandate">(.*)/.exec(svg)!;
    expect(mandate).toContain('K.-o.-Kriterien: no-mandate');
    expect(mandate).toContain('Chancen, die danach fragen: mandate-given');
  });

  test('has no box on another', () => {
    expect(misplaced(kommune)).toEqual([]);
  });

  test('bears the mark of a draft where it is one', () => {
    expect(drawGraph(kommune, 'en', true)).toContain('Questionnaire kommune 2026-1 as a graph (draft)');
  });
});

test('of whatever questionnaire, no box lies on another and every question stands once', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const graph = graphOf(content, 'de');
      expect(misplaced(graph)).toEqual([]);
      const svg = drawGraph(graph, 'de', true);
      const asked = content.sections.flatMap((section) => section.questions);
      expect(new Set(ids(svg, 'question')).size).toBe(asked.length);
      expect(edges(svg, 'shows')).toHaveLength(graph.shows.length);
    }),
    { numRuns: 50 },
  );
});

test('words that look like markup are words', () => {
  const content = handmadeContent();
  content.texts.de!.sections.strategy!.title = '<b>&"\u0001';
  const document = XmlDocument.fromString(drawGraph(graphOf(content, 'de'), 'de', true));
  document.dispose();
});

test('no two upright lines meet in one lane', () => {
  const line = fc.tuple(fc.nat(500), fc.nat(500)).map(([from, long]) => ({ from, to: from + long }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (spans) => {
      const lines = spans.map((span, i) => ({ key: String(i), ...span }));
      const lanes = lanesOf(lines, 10);
      for (const one of lines)
        for (const other of lines)
          if (one.key < other.key && lanes.get(one.key) === lanes.get(other.key))
            expect(one.to + 10 <= other.from || other.to + 10 <= one.from).toBe(true);
    }),
  );
});
