import { type LeftOver, leftReasons } from '../../landscape/model.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** Rows that became no service, and cells that could not be read, each with its line and the reason. */
export function notTakenView({ words }: Visit, left: readonly LeftOver[]): object[] | null {
  const isRow = (reason: LeftOver['reason']): boolean => leftReasons.some((one) => one === reason);
  const lines = left.map(({ file, line, text, reason }) => ({
    file,
    line,
    text,
    reason: word(words, `services.${isRow(reason) ? 'left' : 'fields'}.${reason}`),
  }));
  return lines.length === 0 ? null : lines;
}
