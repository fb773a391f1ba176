import { fields } from '../../landscape/list/header-words.ts';
import { word } from '../../web/page-words.ts';
import type { Brought } from '../brought-list.ts';
import type { Visit } from './frame.ts';

/** So many rows show what a column holds. */
const shownRows = 3;

/** What each column says, to be confirmed, and which sheet is read. */
export function columnsView({ words, path }: Visit, { upload, table, columns, guesses }: Brought): object {
  const fieldAt = (column: number): string =>
    Object.entries(columns).find(([, at]) => at === column)?.[0] ?? '';
  const isGuess = upload.choice.columns === null;
  return {
    action: `${path}/list/${upload.id}`,
    read: word(words, 'list.read', { name: upload.name, rows: table.rows.length }),
    above: table.above.map(({ line, cells }) => ({
      line,
      text: cells.filter((cell) => cell !== '').join(' · '),
    })),
    headers: word(words, 'list.headers', { line: table.headerLine }),
    sheets:
      table.sheets.length < 2
        ? null
        : table.sheets.map((name) => ({ value: name, text: name, selected: name === table.sheet })),
    columns: table.headers.map((header, column) => {
      const field = fieldAt(column);
      const guess = guesses.find((one) => one.column === column && one.field === field);
      return {
        id: `column--${column}`,
        header,
        sample: table.rows
          .map(({ cells }) => cells[column] ?? '')
          .filter((cell) => cell !== '')
          .slice(0, shownRows)
          .join(' · '),
        doubtful:
          isGuess && guess !== undefined && guess.confidence < 0.7 ? word(words, 'list.doubtful') : '',
        options: fields.map((value) => ({
          value,
          text: word(words, `services.fields.${value}`),
          selected: value === field,
        })),
      };
    }),
  };
}
