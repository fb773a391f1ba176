import { type LeftOver, leftReasons } from '../../landscape/model.ts';
import { word } from '../../web/page-words.ts';
import type { Visit } from './frame.ts';

/** So many are told on a page; all stand in the saved file. */
const shown = 500;

/** What became no service, and cells that could not be read, each with its line and the reason. */
export function notTakenView({ words }: Visit, left: readonly LeftOver[]): object | null {
  if (left.length === 0) return null;
  const isRow = (reason: LeftOver['reason']): boolean => leftReasons.some((one) => one === reason);
  return {
    count: left.length,
    more: left.length > shown ? word(words, 'list.more', { count: left.length - shown }) : '',
    lines: left.slice(0, shown).map(({ file, line, text, reason }) => ({
      file,
      line,
      text,
      reason: word(words, `services.${isRow(reason) ? 'left' : 'fields'}.${reason}`),
    })),
  };
}
