import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Fact, Inline, Table } from '../../../server/report/document.ts';
import { drawOdt, odtType } from '../../../server/report/odt/draw.ts';
import { anyDocument } from '../pdf/arbitrary.ts';
import { SAMPLE } from '../pdf/sample.ts';
import { readXml } from '../pdf/xml.ts';
import { saidIn, unpacked, valuesOf } from './reading.ts';

const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const bare = (text: string): string => text.replace(forbidden, '').replace(/\s/g, '');

const inlines = (content: readonly Inline[]): string =>
  content.map((one) => (one.kind === 'source' ? `[${one.number}]` : one.text)).join('');
const facts = (all: readonly Fact[]): string => all.map((f) => `${f.label}:${inlines(f.value)}`).join('');
const table = ({ columns, rows }: Table): string =>
  columns.map((c) => c.label).join('') + rows.flatMap((cells) => cells.map(inlines)).join('');
const tones = {
  opportunity: 'Chance',
  challenge: 'Herausforderung',
  warning: 'Achtung',
  info: '',
  neutral: '',
};

/** What a German document says, by the rules of the report. */
const says: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string } = {
  cover: (b) => b.title + b.subtitle + facts(b.facts),
  heading: (b) => b.text,
  paragraph: (b) => inlines(b.content),
  list: (b) => b.items.map(inlines).join(''),
  facts: (b) => facts(b.facts),
  table: (b) => table(b.table),
  card: (b) =>
    b.title +
    [tones[b.tone], ...b.badges].filter((x) => x.trim() !== '').join('·') +
    b.blocks.map(said).join(''),
  note: (b) => (tones[b.tone] === '' ? '' : `${tones[b.tone]}:`) + inlines(b.content),
  chart: (b) => b.caption + b.summary + table(b.table),
  options: (b) => b.options.map((o) => `${o.marked ? '☒' : '☐'}${o.text}`).join(''),
  gap: (b) => `${b.label}[bitteergänzen]`,
  pageBreak: () => '',
};
function said(block: Block): string {
  return (says[block.kind] as (b: Block) => string)(block);
}

const german = anyDocument.map((document): Document => ({ ...document, language: 'de' }));

describe('an OpenDocument text', () => {
  test('says all that the document says, in its order, whatever it holds', () => {
    fc.assert(
      fc.property(german, (document) => {
        const { 'content.xml': content } = unpacked(drawOdt(document));
        expect(saidIn(content!)).toBe(bare(document.blocks.map(said).join('')));
      }),
      { numRuns: 60 },
    );
  });

  test('is a package whose parts are well-formed, listed, and use what is defined', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const parts = unpacked(drawOdt(document));
        const paths = Object.keys(parts);
        expect([paths[0], parts.mimetype]).toEqual(['mimetype', odtType]);
        for (const path of paths) if (path !== 'mimetype') readXml(parts[path]!);
        const listed = valuesOf(parts['META-INF/manifest.xml']!, 'manifest:full-path');
        const expected = paths.filter((path) => path !== 'mimetype' && path !== 'META-INF/manifest.xml');
        expect(listed.sort()).toEqual(['/', ...expected].sort());
        const both = parts['content.xml']! + parts['styles.xml']!;
        const defined = new Set(valuesOf(both, 'style:name'));
        for (const kind of ['text', 'table', 'draw'])
          for (const style of valuesOf(both, `${kind}:style-name`)) expect(defined).toContain(style);
        const names = valuesOf(parts['content.xml']!, 'text:name');
        expect(new Set(names).size).toBe(names.length);
        for (const href of valuesOf(parts['content.xml']!, 'xlink:href')) {
          if (href.startsWith('#')) expect(names).toContain(href.slice(1));
          else expect(href).toMatch(/^(https?:|mailto:|Pictures\/)/i);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('begins with the kind of file, uncompressed, so that programs know it by its first bytes', () => {
    const head = Buffer.from(drawOdt(SAMPLE).slice(0, 38 + odtType.length)).toString('latin1');
    expect(head.slice(30)).toBe(`mimetype${odtType}`);
  });

  test('is the same for the same document, in every time zone', () => {
    const before = process.env.TZ;
    const files = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(drawOdt(SAMPLE)).toString('base64');
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(files).size).toBe(1);
  });

  test('has headings with their level, heads of tables that repeat, and pictures that are told in words', () => {
    const { 'content.xml': content, ...parts } = unpacked(drawOdt(SAMPLE));
    expect(new Set(valuesOf(content!, 'text:outline-level'))).toEqual(new Set(['1', '2', '3']));
    const count = (name: string): number => content!.split(`<${name}`).length - 1;
    expect(count('table:table-header-rows>')).toBe(count('table:table '));
    expect(count('draw:frame')).toBeGreaterThan(0);
    expect(count('svg:title>')).toBe(count('draw:frame'));
    expect(count('svg:desc>')).toBe(count('draw:frame'));
    expect(Object.keys(parts).filter((p) => p.startsWith('Pictures/'))).toHaveLength(count('draw:frame'));
  });
});
