import type { Priorities } from '../../consensus/prioritise.ts';
import { measureTitle } from '../chapters/measures.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { percentFormat } from '../formats.ts';
import { heading, paragraph, rule, text } from '../inline.ts';
import type { WorkshopTelling } from './told.ts';

/** The order that the points of all give, and how firm it is. */
export function prioritiesTold(w: WorkshopTelling): Block[] {
  const { own, t, priorities } = w;
  if (priorities === null || priorities.order.length === 0) return [];
  const words = own.priorities;
  const from = priorities.order.map(({ id }): Origin => rule(id));
  const percent = (share: number | null): string =>
    share === null ? '–' : percentFormat(t.language).format(Math.round(share * 100) / 100);
  const table: Table = {
    caption: words.title,
    columns: [
      { label: words.column.what, width: 7, align: 'start' },
      { label: words.column.points, width: 2, align: 'end' },
      { label: words.column.share, width: 2, align: 'end' },
      { label: words.column.first, width: 2.4, align: 'end' },
    ],
    rows: priorities.order.map(({ id, points, share, first }): Inline[][] => [
      [text(nameOf(w, id))],
      [text(t.points(points))],
      [text(percent(share))],
      [text(percent(first))],
    ]),
  };
  return [
    heading(1, words.title, 'priorities'),
    paragraph([text(firmness(w, priorities))], from),
    { kind: 'table', dense: true, table, from, each: from.map((one) => [one]) },
  ];
}

function firmness(w: WorkshopTelling, { order, staysFirst, resamples, seed }: Priorities): string {
  const { own, t } = w;
  const words = own.priorities;
  if (staysFirst === null) return words.intro;
  const first = t.words.quote(nameOf(w, order[0]!.id));
  const stays = staysFirst ? words.stays(first) : words.close(first);
  return `${words.intro} ${stays} ${words.drawn(t.points(resamples), String(seed))}`;
}

function nameOf({ t }: WorkshopTelling, id: string): string {
  const area = t.texts.areas[id];
  if (area !== undefined) return area.name;
  const found = t.result.measures.find((one) => one.id === id);
  return found === undefined ? (t.texts.measures[id]?.title ?? id) : measureTitle(t, [found]);
}
