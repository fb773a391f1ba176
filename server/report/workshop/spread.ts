import type { Counts, Item, Spread } from '../../workshops/model.ts';
import { spreadChart } from '../charts/spread.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { paragraph, text } from '../inline.ts';
import { agreementOf, choiceName, percentOf, type WorkshopTelling } from './told.ts';

/** The counts of a vote in the order of the choices; "I do not know" last, where somebody said it. */
function rowsOf(last: Spread, first: Spread | null): { choice: string; last: number; first: number }[] {
  const count = ({ choices }: Counts, choice: string): number =>
    choices.find((one) => one.choice === choice)?.count ?? 0;
  const names = new Set([...last.choices, ...(first?.choices ?? [])].map(({ choice }) => choice));
  const rows = [...names].map((choice) => ({
    choice,
    last: count(last, choice),
    first: first === null ? 0 : count(first, choice),
  }));
  const unknown = { choice: 'unknown', last: last.unknown, first: first?.unknown ?? 0 };
  return unknown.last + unknown.first === 0 ? rows : [...rows, unknown];
}

/** A vote as bars with a sentence and a table, the first vote beside the last. */
export function spreadBlocks(
  w: WorkshopTelling,
  item: Item,
  last: Spread,
  first: Spread | null,
  from: Origin[],
): Block[] {
  const { own } = w;
  const words = own.votes;
  const rows = rowsOf(last, first);
  const part = (count: number, { total }: Spread): number => (total === 0 ? 0 : Math.min(1, count / total));
  const drawing = spreadChart(
    rows.map((row) => ({
      label: choiceName(w, item, row.choice),
      value: words.value(row.last, first === null ? null : row.first),
      last: part(row.last, last),
      first: first === null ? null : part(row.first, first),
    })),
  );
  const caption = first === null ? words.column.votes : words.column.both;
  return [
    {
      kind: 'chart',
      caption,
      summary: sentence(w, item, last, first),
      drawing,
      table: table(w, item, rows, first !== null),
      from,
    },
    byRole(w, item, last, from),
  ];
}

function sentence(w: WorkshopTelling, item: Item, last: Spread, first: Spread | null): string {
  const { own, t } = w;
  const words = own.votes;
  const most = Math.max(0, ...last.choices.map(({ count }) => count));
  const chosen = last.choices.filter(({ count }) => count === most);
  const names = chosen.map(({ choice }) => t.words.quote(choiceName(w, item, choice)));
  return [
    words.voted(last.total),
    ...(most === 0 ? [] : [words.most(t.words.list(names), most)]),
    ...(last.unknown === 0 ? [] : [words.undecided(last.unknown)]),
    ...(last.consensus === null
      ? []
      : [
          words.consensus(
            percentOf(last.consensus),
            agreementOf(last.consensus),
            first?.consensus == null ? null : percentOf(first.consensus),
          ),
        ]),
    ...(first === null ? [] : [words.bars]),
  ].join(' ');
}

function table(
  w: WorkshopTelling,
  item: Item,
  rows: readonly { choice: string; last: number; first: number }[],
  twice: boolean,
): Table {
  const { column } = w.own.votes;
  const number = (label: string) => ({ label, width: 2, align: 'end' as const });
  return {
    caption: column.votes,
    columns: [
      { label: column.choice, width: 8, align: 'start' },
      ...(twice ? [number(column.first), number(column.last)] : [number(column.votes)]),
    ],
    rows: rows.map(({ choice, last, first }): Inline[][] => [
      [text(choiceName(w, item, choice))],
      ...(twice ? [[text(String(first))]] : []),
      [text(String(last))],
    ]),
  };
}

/** How each role that may be shown voted last. */
function byRole(w: WorkshopTelling, item: Item, { byRole: roles }: Spread, from: Origin[]): Block {
  const { own } = w;
  const words = own.votes;
  if (roles === null) return paragraph([text(words.notByRole)], from, 'small');
  const said = ({ choices, unknown }: Counts): string =>
    [...choices, { choice: 'unknown', count: unknown }]
      .filter(({ count }) => count > 0)
      .map(({ choice, count }) => words.said(choiceName(w, item, choice), count))
      .join('; ');
  const rows = roles.map((one): Inline[][] => [
    [text(`${own.role[one.role]} (${one.total})`)],
    [text(said(one))],
  ]);
  return {
    kind: 'table',
    dense: true,
    table: {
      caption: words.byRole,
      columns: [
        { label: words.column.role, width: 3, align: 'start' },
        { label: words.column.said, width: 9, align: 'start' },
      ],
      rows,
    },
    from,
  };
}
