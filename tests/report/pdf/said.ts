import type { Block, Document, Fact, Inline, Table } from '../../../server/report/document.ts';
import { printable } from '../../../server/report/pdf/characters.ts';
import { LABELS } from '../../../server/report/pdf/labels.ts';
import { FONTS } from './drawn.ts';

type Language = Document['language'];

/** All that a document says, in order, by the rules of the report and not of its drawing. */
export function said(document: Document): string[] {
  return document.blocks.flatMap((block) => saidBy(block, document.language));
}

/** Text as it is compared: the signs the font has, without white space. */
export function bare(text: string): string {
  return printable(text, FONTS.regular)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s/g, '');
}

const inlines = (content: Inline[]) =>
  content.map((inline) => (inline.kind === 'source' ? `[${inline.number}]` : inline.text));

const facts = (all: Fact[]) => all.flatMap(({ label, value }) => [label, ...inlines(value)]);

const table = ({ caption, columns, rows }: Table) => [
  caption,
  ...columns.map(({ label }) => label),
  ...rows.flatMap((row) => row.flatMap(inlines)),
];

/** Where a heading or a chart says what the caption would, it stands in the tags alone. */
const uncaptioned = (full: Table) => ({ ...full, caption: '' });

const KINDS: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, language: Language) => string[] } =
  {
    cover: ({ title, subtitle, facts: all }) => [title, subtitle, ...facts(all)],
    heading: ({ text }) => [text],
    paragraph: ({ content }) => inlines(content),
    list: ({ ordered, items }) =>
      items.flatMap((item, index) => [ordered ? `${index + 1}.` : '•', ...inlines(item)]),
    facts: (block) => facts(block.facts),
    // The heading above a dense table says what its caption would; it stands in the tags alone.
    table: (block) => table(block.dense ? { ...block.table, caption: '' } : block.table),
    card: ({ tone, title, badges, blocks }, language) => {
      const word = tone === 'info' ? '' : LABELS[language].tones[tone];
      const meta = [word, ...badges].filter((badge) => bare(badge));
      return [title, meta.join('·'), ...blocks.flatMap((block) => saidBy(block, language))];
    },
    note: ({ tone, content }, language) => {
      const word = LABELS[language].tones[tone];
      return [word && `${word}:`, ...inlines(content)];
    },
    chart: ({ caption, drawing, summary, table: full }) => [
      caption,
      ...drawing.shapes.map((shape) => (shape.kind === 'label' ? shape.text : '')),
      summary,
      ...table(uncaptioned(full)),
    ],
    options: ({ options }) => options.map(({ text }) => text),
    gap: ({ label }) => [label],
    pageBreak: () => [],
  };

function saidBy<K extends Block['kind']>(block: Extract<Block, { kind: K }>, language: Language): string[] {
  return KINDS[block.kind as K](block, language);
}
