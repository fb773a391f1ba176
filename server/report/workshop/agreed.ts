import type { Block, Inline, Table } from '../document.ts';
import { assessment, heading, paragraph, strong, text } from '../inline.ts';
import type { ItemTold } from './input.ts';
import { itemName, itemOrigin, saidText, type WorkshopTelling } from './told.ts';

/** Each answer that was agreed, with its note, how certain it is and who dissents. */
export function agreedAnswers(w: WorkshopTelling): Block[] {
  const { own, items } = w;
  const words = own.agreed;
  const told = items.filter(({ agreed, item }) => agreed !== null && item.of === 'question');
  const head = heading(1, words.title, 'agreed');
  if (told.length === 0) return [head, paragraph([text(words.none)], [assessment])];
  const table: Table = {
    caption: words.title,
    columns: [
      { label: words.column.question, width: 5, align: 'start' },
      { label: words.column.answer, width: 4, align: 'start' },
      { label: words.column.grounds, width: 5, align: 'start' },
    ],
    rows: told.map((one) => row(w, one)),
  };
  const each = told.map(({ item }) => [itemOrigin(item)]);
  return [
    head,
    paragraph([text(words.intro)], [assessment]),
    { kind: 'table', dense: true, table, from: each.flat(), each },
  ];
}

function row(w: WorkshopTelling, { item, agreed }: ItemTold): Inline[][] {
  const { own, t } = w;
  const { answer, note, dissent } = agreed!;
  const { grade } = answer;
  const grounds: Inline[] = [
    ...(note.trim() === '' ? [] : [text(`${note.trim()}\n`)]),
    ...(grade === undefined && !('value' in answer)
      ? []
      : [text(grade === undefined ? own.agreed.noGrade : t.words.answers.grade[grade])]),
    ...(dissent.trim() === '' ? [] : [text('\n'), strong(`${own.agreed.dissent} `), text(dissent.trim())]),
  ];
  return [[text(itemName(w, item))], [strong(saidText(w, item, answer))], grounds];
}
