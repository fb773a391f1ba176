import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { composeReport } from '../../server/report/compose.ts';
import type { Block, Inline } from '../../server/report/document.ts';
import { drawHtml } from '../../server/report/html/draw.ts';
import { escapeHtml } from '../../server/report/html/escape-html.ts';
import { drawInline } from '../../server/report/html/inline.ts';
import { value } from '../fixtures/content-of.ts';
import { reportInput } from '../fixtures/report-of.ts';
import { faultsOf } from '../fixtures/well-formed.ts';

const draw = (...blocks: Block[]): string => drawHtml(blocks, { cards: 'open' });
const paragraph = (...content: Inline[]): Block => ({
  kind: 'paragraph',
  style: 'normal',
  content,
  from: [{ kind: 'assessment' }],
});
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text, id: text });

describe('markup in what people wrote', () => {
  const attack = `<script>alert("x")</script> & 'more' <img src=x onerror=alert(1)>`;
  const answers: Answers = {
    'profile.areas': value(['office']),
    'strategy.mandate': { value: 'talked', note: attack, evidence: attack },
  };

  test('is shown, not run', () => {
    const html = draw(...composeReport(reportInput({ answers, name: attack, contact: attack })).blocks);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
    expect(faultsOf(html)).toEqual([]);
  });

  test('is escaped wherever a text can stand', () => {
    const inlines: Inline[] = [
      { kind: 'text', text: attack },
      { kind: 'strong', text: attack },
      { kind: 'link', text: attack, href: `https://example.org/?q="><script>` },
      { kind: 'term', text: attack, short: attack },
      { kind: 'foreign', text: attack, language: 'en"><script>' },
      { kind: 'source', number: 1 },
    ];
    const from = [{ kind: 'assessment' }] as const;
    const table = {
      caption: attack,
      columns: [{ label: attack, width: 1, align: 'end' as const }],
      rows: [[inlines]],
    };
    const drawing = {
      width: 10,
      height: 10,
      shapes: [
        {
          kind: 'label',
          x: 0,
          y: 0,
          text: attack,
          anchor: 'start',
          size: 9,
          bold: false,
          fill: 'ink',
        } as const,
      ],
    };
    const facts = [{ label: attack, value: inlines }];
    const blocks: Block[] = [
      { kind: 'cover', title: attack, subtitle: attack, facts },
      { kind: 'heading', level: 1, text: attack, id: attack },
      paragraph(...inlines),
      { kind: 'list', ordered: true, items: [inlines], from: [...from] },
      { kind: 'facts', facts, from: [...from] },
      { kind: 'table', table, from: [...from] },
      { kind: 'note', tone: 'info', content: inlines, from: [...from] },
      { kind: 'chart', caption: attack, summary: attack, drawing, table, from: [...from] },
      { kind: 'options', shape: 'round', options: [{ text: attack, marked: true }] },
      { kind: 'gap', label: attack, lines: 1 },
      { kind: 'pageBreak' },
    ];
    const card: Block = {
      kind: 'card',
      tone: 'challenge',
      id: `${attack}-card`,
      title: attack,
      badges: [attack],
      blocks: [paragraph(...inlines)],
      from: [...from],
    };
    for (const cards of ['open', 'folded'] as const) {
      const html = drawHtml([...blocks, card], { cards });
      expect(html).not.toMatch(/<(script|img)/);
      expect(faultsOf(html)).toEqual([]);
    }
  });

  test('no text breaks out of element or attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(faultsOf(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`)).toEqual([]);
      }),
    );
  });
});

describe('a link', () => {
  test.each(['https://example.org', 'http://example.org', '#finding-a', '/de/'])('leads to %s', (href) => {
    expect(drawInline([{ kind: 'link', text: 'x', href }])).toContain(`href="${href}"`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 'JaVaScRiPt:x'])(
    'does not lead to %s',
    (href) => {
      expect(drawInline([{ kind: 'link', text: 'x', href }])).toContain('href="#"');
    },
  );
});

describe('what is heard', () => {
  const levels = (html: string): number[] => [...html.matchAll(/<h(\d)/g)].map((m) => Number(m[1]));

  test('headings start below the title of the page, and leave no level out', () => {
    expect(
      levels(draw(heading(1, 'a'), heading(3, 'b'), heading(2, 'c'), heading(3, 'd'), heading(1, 'e'))),
    ).toEqual([2, 3, 3, 4, 2]);
  });

  test('so it is in the whole report', () => {
    const answers: Answers = { 'profile.areas': value(['office']), 'strategy.mandate': value('talked') };
    const all = levels(draw(...composeReport(reportInput({ answers })).blocks));
    for (const [i, level] of all.entries()) expect(level).toBeLessThanOrEqual((all[i - 1] ?? 1) + 1);
  });

  test('a table names its caption, its columns and its rows', () => {
    const html = draw({
      kind: 'table',
      from: [{ kind: 'assessment' }],
      table: {
        caption: 'Punkte',
        columns: [
          { label: 'Thema', width: 3, align: 'start' },
          { label: 'Wert', width: 1, align: 'end' },
        ],
        rows: [[[{ kind: 'text', text: 'Recht' }], [{ kind: 'text', text: '48' }]]],
      },
    });
    expect(html).toMatch(/<caption[^>]*>Punkte<\/caption>/);
    expect(html.match(/<th[^>]*scope="col"/g)).toHaveLength(2);
    expect(html).toMatch(/<th[^>]*scope="row"[^>]*>Recht<\/th>/);
  });

  test('a chart says in words what it shows', () => {
    const html = draw({
      kind: 'chart',
      caption: 'Bild',
      summary: 'Das Bild zeigt nichts.',
      drawing: { width: 10, height: 10, shapes: [] },
      table: { caption: 'Bild', columns: [], rows: [] },
      from: [{ kind: 'assessment' }],
    });
    expect(html).toContain('role="img" aria-label="Das Bild zeigt nichts."');
  });

  test('the title of a source in another language is marked as such', () => {
    expect(drawInline([{ kind: 'foreign', text: 'Open source', language: 'en' }])).toBe(
      '<span lang="en">Open source</span>',
    );
  });
});

test('the mark of a source leads to its place in the list of sources', () => {
  const html = draw(paragraph({ kind: 'source', number: 2 }), {
    kind: 'list',
    ordered: true,
    items: [[{ kind: 'text', text: 'first' }], [{ kind: 'text', text: 'second' }]],
    from: [
      { kind: 'source', id: 'a' },
      { kind: 'source', id: 'b' },
    ],
  });
  expect(html).toContain('href="#source-2"');
  expect(html).toContain('<li id="source-2">second</li>');
});

test('a line break that was typed stays one', () => {
  expect(drawInline([{ kind: 'text', text: 'eins\nzwei' }])).toBe('eins<br>zwei');
});
