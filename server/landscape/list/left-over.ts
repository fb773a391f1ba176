import type { LeftOver } from '../model.ts';
import type { ReadList } from './services.ts';

/** Characters of a row that is kept. */
const longest = 500;

/**
 * What of a list became no service, or could not be read, to be kept beside the services: in the order of the
 * file.
 * @param file its name, as the person knows it
 */
export function leftOver({ left, unread }: ReadList, file: string): LeftOver[] {
  const rows = left.map(({ line, cells, reason }) => ({
    line,
    text: cells.filter((cell) => cell.trim() !== '').join(' · '),
    reason,
  }));
  const cells = unread.map(({ line, cell, field }) => ({ line, text: cell, reason: field }));
  return [...rows, ...cells]
    .sort((a, b) => a.line - b.line)
    .map(({ line, text, reason }) => ({ file: clean(file).slice(0, 200), line, text: clean(text), reason }));
}

function clean(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…`.toWellFormed() : line;
}
