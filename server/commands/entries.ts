import type { Readable } from 'node:stream';
import { type Line, linesOf } from './lines.ts';

/**
 * The assessments in an input: one JSON value over any number of lines, or one on each line.
 * @param longest bytes of an assessment; of more nothing is kept, so memory does not grow with the input
 * @returns each with the line it begins in, as many at once as a chunk of the input ends
 */
export async function* entriesOf(input: Readable, longest: number): AsyncGenerator<Line[]> {
  let begun = false;
  let whole: Whole | null = null;
  for await (const lines of linesOf(input, longest)) {
    const entries: Line[] = [];
    for (const line of lines) {
      if (line.problem === null && line.text.trim() === '') continue;
      if (!begun && opensObject(line.text)) whole = { lines: [], length: 0 };
      begun = true;
      if (whole === null) entries.push(line);
      else if (whole.length === 0 || !isObject(line.text)) grow(whole, line, longest);
      else {
        // A line that is an object of its own: these are JSON Lines, and those before are broken.
        entries.push(...whole.lines, line);
        whole = null;
      }
    }
    if (entries.length > 0) yield entries;
  }
  if (whole !== null) yield [joined(whole)];
}

/** An object that was opened in the first line, as far as it has been read. */
interface Whole {
  lines: Line[];
  length: number;
}

function grow(whole: Whole, line: Line, longest: number): void {
  whole.length += line.text.length + 1;
  if (whole.length <= longest && line.problem === null) whole.lines.push(line);
  else whole.lines = [{ ...(whole.lines[0] ?? line), text: '', problem: line.problem ?? 'too-long' }];
}

function joined({ lines }: Whole): Line {
  return { ...lines[0]!, end: lines.at(-1)!.end, text: lines.map((l) => l.text).join('\n') };
}

/** Whether a line opens an object that goes on in the lines below it. */
function opensObject(line: string): boolean {
  if (!line.trim().startsWith('{')) return false;
  // Strings hold brackets too; one that is not closed is left over as a quotation mark.
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const depth = bare.replaceAll(/[^{]/g, '').length - bare.replaceAll(/[^}]/g, '').length;
  return depth > 0 && !bare.includes('"');
}

function isObject(line: string): boolean {
  if (!/^\s*\{.*\}\s*$/.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
