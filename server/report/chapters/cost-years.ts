import type { Band } from '../../costs/model.ts';
import type { Reckoned } from '../../costs/reckon.ts';
import type { Block, Origin, Table } from '../document.ts';
import { heading, text } from '../inline.ts';
import type { CostWords } from '../words/costs-words.ts';

/** What each alternative costs year by year, and added up, with years counted from 1; each cell a band. */
export function yearTables(
  words: CostWords,
  alternatives: readonly Reckoned[],
  told: (band: Band) => string,
  from: Origin[],
): Block[] {
  const table = (caption: string, bands: (one: Reckoned) => readonly Band[]): Table => ({
    caption,
    columns: [
      { label: words.column.year, width: 1, align: 'start' },
      ...alternatives.map((one) => ({
        label: one.alternative === 'exit' ? words.short.exit : words.alternative[one.alternative],
        width: 3,
        align: 'end' as const,
      })),
    ],
    rows: alternatives[0]!.yearly.map((_, year) => [
      [text(String(year + 1))],
      ...alternatives.map((one) => [text(told(bands(one)[year]!))]),
    ]),
  });
  const titled = (id: string, title: string, bands: (one: Reckoned) => readonly Band[]): Block[] => [
    heading(3, title, id),
    { kind: 'table', dense: true, table: table(title, bands), from },
  ];
  return [
    ...titled('costs-yearly', words.yearly, ({ yearly }) => yearly),
    ...titled('costs-cumulated', words.cumulated, ({ cumulated }) => cumulated),
  ];
}
