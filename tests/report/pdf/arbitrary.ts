import fc from 'fast-check';
import type { Block, Document, Fact, Inline, Origin, Table, Tone } from '../../../server/report/document.ts';
import { drawing } from './arbitrary-drawing.ts';

const NASTY = [
  'x'.repeat(10_000),
  'مرحبا بالعالم',
  '😀👩‍👩‍👧🇩🇪',
  '<b>fett</b> &amp; "so"',
  'Zeile\nZeile\r\n\n\n\nZeile',
  '\u0000\u0007\u001b[31m',
  '\ud83d allein \udc00',
  'Sil\u00adben\u200btrennung',
  'a\u0301\u0302\u0303\u0304e\u0308',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde',
  'https://www.example.org/ein/sehr/langer/weg/der/nicht/endet?mit=vielen&angaben=und-bindestrichen#ziel',
  '\\ ( ) ) << >> endstream endobj',
  '%%EOF',
  '   ',
  '',
];

const WORDS = [
  'Verwaltung',
  'Rat',
  'Open-Source-Software',
  'die',
  'Beschaffungsrichtlinie',
  'in',
  '2027',
  '§ 16a',
  'Straße',
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

const text = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
);

const ids = fc.constantFrom('a', 'b', 'c.d-e', 'ü');

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('strong' as const), text }),
  fc.record({
    kind: fc.constant('link' as const),
    text,
    href: fc.oneof(fc.webUrl(), fc.constantFrom('#a', '#fehlt', 'https://ä.example/(x)', 'javascript:1', '')),
  }),
  fc.record({ kind: fc.constant('term' as const), text, short: text }),
  fc.record({ kind: fc.constant('source' as const), number: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('foreign' as const), text, language: fc.constantFrom('en', 'fr', 'de') }),
);

const content = fc.array(inline, { maxLength: 6 });
const tone = fc.constantFrom<Tone>('opportunity', 'challenge', 'info', 'warning', 'neutral');
const facts: fc.Arbitrary<Fact[]> = fc.array(fc.record({ label: text, value: content }), { maxLength: 4 });

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    caption: text,
    columns: fc.array(
      fc.record({
        label: text,
        width: fc.constantFrom(0.1, 1, 20, 300),
        align: fc.constantFrom('start' as const, 'end' as const),
      }),
      { minLength: count, maxLength: count },
    ),
    rows: fc.array(fc.array(content, { minLength: count, maxLength: count }), { maxLength: 12 }),
  }),
);

const from: fc.Arbitrary<Origin[]> = fc.constantFrom<Origin[]>([], [{ kind: 'source', id: 's' }]);

const level = fc.constantFrom(1 as const, 2 as const, 3 as const);

function blockWithin(depth: number): fc.Arbitrary<Block> {
  const kinds: { [K in Block['kind']]: fc.Arbitrary<Extract<Block, { kind: K }>> } = {
    cover: fc.record({ kind: fc.constant('cover' as const), title: text, subtitle: text, facts }),
    heading: fc.record({ kind: fc.constant('heading' as const), level, text, id: ids }),
    paragraph: fc.record({
      kind: fc.constant('paragraph' as const),
      style: fc.constantFrom('lead' as const, 'normal' as const, 'small' as const),
      content,
      from,
    }),
    list: fc.record(
      {
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(content, { maxLength: 4 }),
        dense: fc.constant(true as const),
        from,
      },
      { requiredKeys: ['kind', 'ordered', 'items', 'from'] },
    ),
    facts: fc.record({ kind: fc.constant('facts' as const), facts, from }),
    table: fc.record(
      { kind: fc.constant('table' as const), table, dense: fc.constant(true as const), from },
      { requiredKeys: ['kind', 'table', 'from'] },
    ),
    card: fc.record({
      kind: fc.constant('card' as const),
      tone,
      id: ids,
      title: text,
      badges: fc.array(text, { maxLength: 3 }),
      blocks: depth > 1 ? fc.constant([]) : fc.array(blockWithin(depth + 1), { maxLength: 4 }),
      from,
    }),
    note: fc.record({ kind: fc.constant('note' as const), tone, content, from }),
    chart: fc.record({
      kind: fc.constant('chart' as const),
      caption: text,
      summary: text,
      drawing,
      table,
      from,
    }),
    options: fc.record({
      kind: fc.constant('options' as const),
      shape: fc.constantFrom('round' as const, 'square' as const),
      options: fc.array(fc.record({ text, marked: fc.boolean() }), { maxLength: 5 }),
    }),
    gap: fc.record({
      kind: fc.constant('gap' as const),
      label: text,
      lines: fc.integer({ min: 0, max: 40 }),
    }),
    pageBreak: fc.constant({ kind: 'pageBreak' as const }),
  };
  return fc.oneof(...(Object.values(kinds) as fc.Arbitrary<Block>[]));
}

/** Documents of every kind of block, with what people may write and what they should not. */
export const anyDocument: fc.Arbitrary<Document> = fc.record({
  language: fc.constantFrom('de' as const, 'en' as const),
  title: text,
  subject: text,
  footer: text,
  date: fc.constant('2026-02-12'),
  blocks: fc.array(blockWithin(0), { maxLength: 10 }),
});
