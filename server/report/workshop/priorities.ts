import { measureTitle } from '../chapters/measures.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { percentFormat } from '../formats.ts';
import { heading, paragraph, rule, text } from '../inline.ts';
import type { Priority } from './input.ts';
import type { WorkshopTelling } from './told.ts';

/** The order that the points of all give, and whether it hangs on one person. */
export function prioritiesTold(w: WorkshopTelling): Block[] {
  const { own, t, priorities } = w;
  if (priorities.length === 0) return [];
  const words = own.priorities;
  const from = priorities.map(({ id }): Origin => rule(id));
  const table: Table = {
    caption: words.title,
    columns: [
      { label: words.column.what, width: 7, align: 'start' },
      { label: words.column.points, width: 2, align: 'end' },
      { label: words.column.share, width: 2, align: 'end' },
      { label: words.column.firm, width: 2, align: 'start' },
    ],
    rows: priorities.map((one): Inline[][] => [
      [text(nameOf(w, one))],
      [text(t.points(one.points))],
      [text(percentFormat(t.language).format(Math.round(one.share * 100) / 100))],
      [text(words.firm(one.firm))],
    ]),
  };
  return [
    heading(1, words.title, 'priorities'),
    paragraph([text(words.intro)], from),
    { kind: 'table', dense: true, table, from, each: from.map((one) => [one]) },
  ];
}

function nameOf({ t }: WorkshopTelling, { id, of }: Priority): string {
  if (of === 'area') return t.areaName(id);
  const found = t.result.measures.find((one) => one.id === id);
  return found === undefined ? (t.texts.measures[id]?.title ?? id) : measureTitle(t, [found]);
}
