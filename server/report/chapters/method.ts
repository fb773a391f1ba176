import type { Block, Inline, Origin, Table } from '../document.ts';
import { assessment, heading, listOf, paragraph, rule, text, wording } from '../inline.ts';
import { scoreWords, type Telling } from '../telling.ts';

/** How the result comes about, with weights, levels and the versions it belongs to. */
export function method(t: Telling): Block[] {
  const { words, content, texts, result } = t;
  const knockouts = content.rules.knockouts.map(({ id }) => ({
    content: [text(texts.knockouts[id]!)],
    from: [rule(id)],
  }));
  return [
    heading(1, words.headings.method, 'method'),
    ...words.method.paragraphs.map((p) => paragraph([text(p)], [wording('method')])),
    ...(result.mode === 'quick' ? [paragraph([text(words.method.quick)], [wording('method')])] : []),
    paragraph([text(words.method.ranges)], [wording('method')]),
    ...named(
      dimensionTable(t),
      'weights',
      result.overall.because.map(({ of }) => rule(of)),
    ),
    ...named(levelTable(t), 'levels'),
    ...(knockouts.length === 0
      ? []
      : [paragraph([text(words.method.knockouts)], [wording('method')]), listOf(knockouts)]),
    ...named(stampTable(t), 'versions', [assessment]),
    paragraph([text(words.method.repeat)], [wording('method')], 'small'),
  ];
}

function named(table: Table, id: string, from: Origin[] = []): Block[] {
  return [
    heading(3, table.caption, id),
    { kind: 'table', dense: true, table, from: [rule('overall'), ...from] },
  ];
}

function dimensionTable(t: Telling): Table {
  const { words, texts, result } = t;
  const column = words.method.dimensionColumn;
  const parts = result.overall.because.filter((p) => p.weight > 0 && scoreWords(texts, p.of) !== undefined);
  const sum = parts.reduce((n, p) => n + p.weight, 0);
  return {
    caption: words.method.dimensionsCaption,
    columns: [
      { label: column.dimension, width: 4, align: 'start' },
      { label: column.what, width: 8, align: 'start' },
      { label: column.weight, width: 2, align: 'end' },
    ],
    rows: parts.map((p) => [
      [text(scoreWords(texts, p.of)!.name)],
      [text(scoreWords(texts, p.of)!.what)],
      [text(`${t.points((p.weight / sum) * 100)} %`)],
    ]),
  };
}

function levelTable(t: Telling): Table {
  const column = t.words.method.levelColumn;
  return {
    caption: t.words.method.levelsCaption,
    columns: [
      { label: column.level, width: 3, align: 'start' },
      { label: column.from, width: 2, align: 'end' },
      { label: column.meaning, width: 9, align: 'start' },
    ],
    rows: t.content.rules.levels.map((level) => [
      [text(t.texts.levels[level.id]!.name)],
      [text(t.points(level.from))],
      [text(t.texts.levels[level.id]!.meaning)],
    ]),
  };
}

function stampTable(t: Telling): Table {
  const { words, content } = t;
  const column = words.method.stampColumn;
  const version = `${content.questionnaire.id} ${content.version}`;
  const row = (part: keyof typeof content.stamps): Inline[][] => {
    const { date, fingerprint } = content.stamps[part];
    return [
      [text(words.method.stamps[part])],
      [text(part === 'shared' ? '–' : version)],
      [text(date === '' ? words.method.draft : t.date(date))],
      [text(fingerprint.slice(0, 16))],
    ];
  };
  return {
    caption: words.method.stampsCaption,
    columns: [
      { label: column.part, width: 4, align: 'start' },
      { label: column.version, width: 3, align: 'start' },
      { label: column.date, width: 3.4, align: 'start' },
      { label: column.fingerprint, width: 3.6, align: 'start' },
    ],
    rows: [row('rules'), row('texts'), row('shared')],
  };
}
