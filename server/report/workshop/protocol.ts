import type { Block, Inline, Table } from '../document.ts';
import { heading, list, paragraph, strong, text, wording } from '../inline.ts';
import type { WorkshopTelling } from './told.ts';

const from = [wording('workshop.protocol')];

/** The fixed order of two hours, what counts as proof, and how dissent is recorded. */
export function protocol({ own }: WorkshopTelling): Block[] {
  const words = own.protocol;
  const minutes = words.steps.reduce((sum, step) => sum + step.minutes, 0);
  const row = (first: string, second: string, third: string): Inline[][] => [
    [text(first)],
    [text(second)],
    [text(third)],
  ];
  const table: Table = {
    caption: words.caption,
    columns: [
      { label: words.column.step, width: 2.4, align: 'start' },
      { label: words.column.minutes, width: 1.4, align: 'end' },
      { label: words.column.does, width: 9, align: 'start' },
    ],
    rows: [
      ...words.steps.map(({ step, minutes: some, does }) => row(step, String(some), does)),
      row(words.total, String(minutes), ''),
    ],
  };
  return [
    heading(1, words.title, 'protocol'),
    paragraph([text(words.intro)], from),
    { kind: 'table', dense: true, table, from },
    list(
      words.rules.map((one) => [text(one)]),
      from,
    ),
    paragraph([strong(words.proof)], from),
    list(
      Object.values(words.grade).map((one) => [text(one)]),
      from,
    ),
    paragraph([text(words.dissent)], from),
  ];
}
