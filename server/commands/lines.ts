import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

/** A line of an input, or what keeps it from being read. */
export interface Line {
  text: string;
  /** Counted from 1. */
  line: number;
  /** Bytes of the input up to and with this line. */
  end: number;
  problem: 'too-long' | 'not-utf8' | null;
}

const newline = 10;
const carriageReturn = 13;

/**
 * The lines of an input, as many at once as a chunk of it ends. A line ends with LF or CRLF and nothing
 * else: U+2028 may stand inside JSON. Of a line over the limit nothing is kept.
 * @param longest bytes of a line
 */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<Line[]> {
  let begun: Buffer[] = [];
  let length = 0;
  let line = 0;
  let end = 0;
  const ended = (piece: Buffer): Line => {
    line += 1;
    const tooLong = length + piece.length > longest;
    const bytes = tooLong ? empty : begun.length === 0 ? piece : Buffer.concat([...begun, piece]);
    begun = [];
    length = 0;
    return { ...lineFrom(bytes), line, end, ...(tooLong ? { problem: 'too-long' } : {}) };
  };
  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let to = bytes.indexOf(newline); to !== -1; to = bytes.indexOf(newline, from)) {
      end += to + 1 - from;
      lines.push(ended(bytes.subarray(from, to)));
      from = to + 1;
    }
    const rest = bytes.subarray(from);
    end += rest.length;
    length += rest.length;
    if (length > longest) begun = [];
    else if (rest.length > 0) begun.push(rest);
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [ended(empty)];
}

const empty = Buffer.alloc(0);

function lineFrom(bytes: Buffer): Pick<Line, 'text' | 'problem'> {
  if (!isUtf8(bytes)) return { text: '', problem: 'not-utf8' };
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  return { text: bytes.toString('utf8', 0, end), problem: null };
}
