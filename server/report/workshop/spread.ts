import type { Counts, Item, Spread } from '../../workshops/model.ts';
import { spreadChart } from '../charts/spread.ts';
import type { Block, Inline, Origin, Table } from '../document.ts';
import { text } from '../inline.ts';
import { agreementOf, choiceName, percentOf, type WorkshopTelling } from './told.ts';

/** Stands for "I do not know" where no choice has this name. */
const unknownChoice = 'unknown';

/** The counts of a vote in the order of the choices; "I do not know" last, where somebody said it. */
function rowsOf(last: Spread, first: Spread | null): { choice: string; last: number; first: number }[] {
  const names = new Set([...last.choices, ...(first?.choices ?? [])].map(({ choice }) => choice));
  if (last.unknown + (first?.unknown ?? 0) > 0) names.add(unknownChoice);
  return [...names].map((choice) => ({
    choice,
    last: countOf(last, choice),
    first: first === null ? 0 : countOf(first, choice),
  }));
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
      table: table(w, item, rows, first !== null, last.byRole ?? []),
      from,
    },
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
    ...(last.byRole === null ? [words.notByRole] : []),
  ].join(' ');
}

/** The counts in full; beside those of all the last vote of each role that may be shown. */
function table(
  w: WorkshopTelling,
  item: Item,
  rows: readonly { choice: string; last: number; first: number }[],
  twice: boolean,
  roles: NonNullable<Spread['byRole']>,
): Table {
  const { own } = w;
  const { column } = own.votes;
  const number = (label: string) => ({ label, width: 2.4, align: 'end' as const });
  const cell = (count: number): Inline[] => [text(String(count))];
  return {
    caption: column.votes,
    columns: [
      { label: column.choice, width: 9, align: 'start' },
      ...(twice ? [number(column.first), number(column.last)] : [number(column.votes)]),
      ...roles.map(({ role, total }) => number(`${own.role[role]} (${total})`)),
    ],
    rows: rows.map(({ choice, last, first }): Inline[][] => [
      [text(choiceName(w, item, choice))],
      ...(twice ? [cell(first)] : []),
      cell(last),
      ...roles.map((role) => cell(countOf(role, choice))),
    ]),
  };
}

/** How many gave a choice, or said that they do not know. */
const countOf = ({ choices, unknown }: Counts, choice: string): number =>
  choice === unknownChoice ? unknown : (choices.find((one) => one.choice === choice)?.count ?? 0);
