import { formatDate } from '../../questionnaire/kinds/date.ts';
import { type Plan, planStates } from '../beside.ts';
import type { Language } from '../telling.ts';
import { planColumns, planFileWords } from '../words/plan-file.ts';
import { spreadsheet } from './spreadsheet.ts';
import type { Cell } from './xml.ts';

/** In centimetres: id, title, owner, due, state, note. */
const widths = [4.5, 11, 5, 3, 4, 8];

/**
 * Who does what until when as an OpenDocument spreadsheet, to be filled in and brought back. The first column
 * holds ids, by which a row is known again.
 * @param measures in the order in which they are to stand
 */
export function planSpreadsheet(
  measures: readonly { id: string; title: string }[],
  plan: Plan,
  language: Language,
): Uint8Array {
  const words = planFileWords[language];
  const rows = measures.map(({ id, title }): Cell[] => {
    const { owner = '', due = null, state = 'open', note = '' } = plan[id] ?? {};
    return [
      { text: id },
      { text: title },
      { text: owner },
      dueCell(due, language),
      { text: words.states[state], choice: true },
      { text: note },
    ];
  });
  return spreadsheet([
    {
      name: words.sheet,
      widths,
      choices: planStates.map((state) => words.states[state]),
      rows: [planColumns.map((column) => ({ text: words.columns[column][0], strong: true })), ...rows],
    },
  ]);
}

/** A month has no day that a spreadsheet could hold. */
function dueCell(due: string | null, language: Language): Cell {
  if (due === null) return { text: '' };
  const text = formatDate(due, language);
  return due.length === 10 ? { day: due, text } : { text };
}
