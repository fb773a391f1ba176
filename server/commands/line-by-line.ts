import type { Readable } from 'node:stream';
import type { Library } from '../assessments/library.ts';
import { largestSaved } from '../assessments/saved-size.ts';
import type { Language } from '../web/language.ts';
import { type Surroundings, UserError } from './command.ts';
import { openInput, sizeOf } from './files.ts';
import type { Line } from './lines.ts';
import { progressOn, type Reached } from './progress.ts';
import { writeResultLines } from './result-lines.ts';
import { write } from './write.ts';

/** Where one assessment stands among those given. */
export interface Entry {
  text: string;
  /** "answers.jsonl:7" */
  place: string;
  line: number;
}

/**
 * Goes through the assessments of files, one file after the other, and writes a line for each; what is wrong
 * in one is told, and the next is gone on to. Tells a person at a terminal how far it has come.
 * @param files names; `-`, or none at all: the input
 * @param lineOf what to write of one; a UserError it throws is told
 * @returns the exit code: 1 where anything was wrong
 * @throws UserError where there is nothing to evaluate
 */
export async function lineByLine(
  files: readonly string[],
  around: Surroundings,
  library: Library,
  language: Language,
  lineOf: (entry: Entry) => string,
): Promise<number> {
  const inputs = (files.length === 0 ? ['-'] : files).map((file): { name: string; input: Readable } =>
    file === '-' ? { name: 'input', input: around.input } : { name: file, input: openInput(file) },
  );
  const sizes = inputs.map(({ input }) => sizeOf(input));
  const size = sizes.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  const progress = progressOn(around, size, language);
  const longest = largestSaved(library);
  let before: Reached = { done: 0, wrong: 0, bytes: 0 };
  const since = ({ done, wrong, bytes }: Reached): Reached => ({
    done: before.done + done,
    wrong: before.wrong + wrong,
    bytes: before.bytes + bytes,
  });
  for (const { name, input } of inputs) {
    const lineAt = ({ text, line, problem }: Line): string => {
      const place = `${name}:${line}`;
      if (problem !== null) throw new UserError(`${place}: ${unread(problem, longest)}`);
      return lineOf({ text, place, line });
    };
    const reached = await writeResultLines(input, around.output, longest, lineAt, {
      reached: (so) => progress.show(since(so)),
      wrong: (text) => {
        progress.clear();
        return write(around.errors, `${text}\n`);
      },
    });
    before = since(reached);
  }
  progress.end(before);
  if (before.done + before.wrong === 0)
    throw new UserError('There is nothing to evaluate: the input is empty.');
  return before.wrong > 0 ? 1 : 0;
}

/** What hinders a line from being read, with what to do. */
function unread(problem: Exclude<Line['problem'], null>, longest: number): string {
  if (problem === 'not-utf8') return 'This is not UTF-8. Save the file as UTF-8, and give it again.';
  const megabytes = Math.ceil(longest / 1e6);
  return `This is longer than ${megabytes} MB, more than an assessment can be. Give each assessment a line of its own.`;
}
