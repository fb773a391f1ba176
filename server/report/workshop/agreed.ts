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
  const standing = t.answers[item.id];
  // What was agreed goes through the door of the assessment, and the grade of the answer stands there.
  const grade = answer.grade ?? standing?.grade;
  const isChanged = standing === undefined || saidText(w, item, standing) !== saidText(w, item, answer);
  const certain = grade === undefined ? own.agreed.noGrade : t.words.answers.grade[grade];
  const lines: Inline[][] = [
    ...(note.trim() === '' ? [] : [[text(note.trim())]]),
    ...(grade === undefined && 'unknown' in answer ? [] : [[text(certain)]]),
    ...(dissent.trim() === '' ? [] : [[strong(`${own.agreed.dissent} `), text(dissent.trim())]]),
    ...(isChanged ? [[text(own.agreed.changed)]] : []),
  ];
  const grounds = lines.flatMap((line, i) => (i === 0 ? line : [text('\n'), ...line]));
  return [[text(itemName(w, item))], [strong(saidText(w, item, answer))], grounds];
}
