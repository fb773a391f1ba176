import type { Block, Inline, Table } from '../document.ts';
import { assessment, heading, listOf, paragraph, type Sentence, strong, text } from '../inline.ts';
import { itemName, itemOrigin, openWhy, type WorkshopTelling } from './told.ts';
import type { WorkshopWords } from './words.ts';

/** Where roles are a level or more apart, and the dissent that was recorded. */
export function differing(w: WorkshopTelling): Block[] {
  const { own, apart, items } = w;
  const words = own.dissent;
  const recorded = items.filter(({ agreed }) => (agreed?.dissent ?? '').trim() !== '');
  return [
    heading(1, words.title, 'differing'),
    ...(apart === null ? [] : betweenRoles(words, apart)),
    ...(apart === null && recorded.length === 0 ? [paragraph([text(words.noneRecorded)], [assessment])] : []),
    ...(recorded.length === 0
      ? []
      : [
          heading(2, words.recorded, 'dissent'),
          listOf(
            recorded.map(({ item, agreed }) => ({
              content: [strong(`${itemName(w, item)} `), text(agreed!.dissent.trim())],
              from: [itemOrigin(item)],
            })),
          ),
        ]),
  ];
}

const betweenRoles = (words: WorkshopWords['dissent'], apart: readonly Sentence[]): Block[] => [
  paragraph([text(words.intro)], [assessment]),
  apart.length === 0
    ? paragraph([text(words.none)], [assessment])
    : listOf(apart.map((one) => ({ content: [text(one.text)], from: one.from }))),
];

/** What is still to be settled, why it is open, and who finds it out. */
export function openItems(w: WorkshopTelling): Block[] {
  const { own, items } = w;
  const words = own.open;
  const open = items.flatMap((one) => {
    const why = openWhy(one);
    return why === null ? [] : [{ ...one, why }];
  });
  const head = heading(1, words.title, 'open');
  if (open.length === 0) return [head, paragraph([text(words.none)], [assessment])];
  const table: Table = {
    caption: words.title,
    columns: [
      { label: words.column.question, width: 6, align: 'start' },
      { label: words.column.why, width: 3, align: 'start' },
      { label: words.column.finder, width: 3, align: 'start' },
    ],
    rows: open.map(({ item, why, agreed }): Inline[][] => {
      const finder = agreed?.finder.trim() ?? '';
      return [
        [text(itemName(w, item))],
        [text(words.why[why])],
        [text(finder === '' ? words.nobody : finder)],
      ];
    }),
  };
  const each = open.map(({ item }) => [itemOrigin(item)]);
  return [
    head,
    paragraph([text(words.intro)], [assessment]),
    { kind: 'table', dense: true, table, from: each.flat(), each },
  ];
}
