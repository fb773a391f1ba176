import { divide } from './dividing.ts';
import type { Fonts } from './fonts.ts';
import type { Run } from './inlines.ts';
import type { Line } from './line.ts';
import { advance, wordWidth } from './measuring.ts';
import { type Word, words } from './words.ts';

/** Breaks runs into lines no wider than `width`, as full as they get. */
export function wrap(content: Run[], width: number, fonts: Fonts): Line[] {
  const lines = [emptyLine()];
  const all = words(content);
  for (const word of all) {
    if (word.breakBefore) {
      lines.at(-1)!.end = 'space';
      lines.push(emptyLine());
    }
    const line = lines.at(-1)!;
    const space = line.stretches.length > 0 ? word.space : null;
    const room = width - line.width - (space ? advance(' ', space, fonts) : 0);
    if (wordWidth(word, fonts) <= room + 0.01) {
      appendWord(line, space, word.parts, fonts);
      continue;
    }
    const [first, ...others] = divide(word, space ? room : width, width, word === all.at(-1), fonts);
    if (first!.parts.length > 0) appendWord(line, space, first!.parts, fonts);
    finish(line, first!.end, fonts);
    for (const { parts, end } of others) {
      const next = emptyLine();
      appendWord(next, null, parts, fonts);
      finish(next, end, fonts);
      lines.push(next);
    }
  }
  return lines;
}

function emptyLine(): Line {
  return { stretches: [], width: 0, end: 'stop' };
}

function finish(line: Line, end: Line['end'], fonts: Fonts): void {
  line.end = end;
  if (end === 'hyphen') line.width += advance('-', line.stretches.at(-1)!.run, fonts);
}

function appendWord(line: Line, space: Run | null, parts: Word['parts'], fonts: Fonts): void {
  if (space) append(line, space, ' ', fonts);
  for (const { run, text } of parts) append(line, run, text, fonts);
}

function append(line: Line, run: Run, text: string, fonts: Fonts): void {
  const width = advance(text, run, fonts);
  const last = line.stretches.at(-1);
  if (last?.run === run) {
    last.text += text;
    last.width += width;
  } else line.stretches.push({ run, text, x: line.width, width });
  line.width += width;
}
