import type { Readable, Writable } from 'node:stream';
import { UserError } from './command.ts';
import { entriesOf } from './entries.ts';
import type { Line } from './lines.ts';
import type { Reached } from './progress.ts';
import { write } from './write.ts';

/** Characters that are collected before they are written; a write for each line would cost more than its result. */
const collected = 65_536;

/** What hears of the way. */
interface Hearing {
  /** Of what is wrong in one assessment. */
  wrong: (text: string) => Promise<void>;
  reached: (so: Reached) => void;
}

/**
 * Writes one line for each assessment of an input, in its order, as fast as the output takes them. What is
 * read is written before more is waited for, so that whoever sends one and waits gets its result.
 * @param longest bytes of an assessment
 * @param lineOf what to write of one, without the end of the line; a UserError it throws is told
 */
export async function writeResultLines(
  input: Readable,
  output: Writable,
  longest: number,
  lineOf: (entry: Line) => string,
  hearing: Hearing,
): Promise<Reached> {
  const reached: Reached = { done: 0, wrong: 0, bytes: 0 };
  for await (const entries of entriesOf(input, longest)) {
    let text = '';
    for (const entry of entries) {
      reached.bytes = entry.end;
      try {
        text += `${lineOf(entry)}\n`;
        reached.done += 1;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        reached.wrong += 1;
        await hearing.wrong(error.message);
      }
      if (text.length < collected) continue;
      await write(output, text);
      text = '';
      hearing.reached(reached);
    }
    if (text !== '') await write(output, text);
    hearing.reached(reached);
  }
  return reached;
}
