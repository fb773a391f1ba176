import type { ReadList } from '../../landscape/list/services.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** Rows that became no service, and cells that could not be read, each with its line and the reason. */
export function notTakenView({ words }: Visit, { left, unread }: ReadList): object[] | null {
  const rows = left.map(({ line, cells, reason }) => ({
    line,
    text: cells.filter((cell) => cell !== '').join(' · '),
    reason: word(words, `services.left.${reason}`),
  }));
  const cells = unread.map(({ line, cell, field }) => ({
    line,
    text: cell,
    reason: word(words, `services.fields.${field}`),
  }));
  const all = [...rows, ...cells];
  return all.length === 0 ? null : all;
}
