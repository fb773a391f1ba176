#!/usr/bin/env node
import { helpText, readArguments } from './commands/arguments.ts';
import { check } from './commands/check.ts';
import { type Command, type Surroundings, UserError } from './commands/command.ts';
import { lock } from './commands/lock.ts';
import { report } from './commands/report.ts';
import { score } from './commands/score.ts';
import { serve } from './commands/serve.ts';
import { Refusal, toProblem } from './web/errors.ts';

export const commands: Record<string, Command> = { serve, check, score, report, lock };

/** The command line as a function: words in, exit code out. */
export async function main(words: string[], around: Surroundings): Promise<number> {
  const [name = '', ...rest] = words;
  const command = commands[name];
  if (command === undefined) {
    const help = ['', 'help', '--help', '-h'].includes(name);
    (help ? around.output : around.errors).write(
      `${help ? '' : `There is no command "${name}".\n\n`}${helpText(commands)}`,
    );
    return help ? 0 : 1;
  }
  try {
    const { positionals, options } = readArguments(command, rest);
    return await command.run(positionals, options, around);
  } catch (error) {
    return told(error, around);
  }
}

function told(error: unknown, { errors }: Surroundings): number {
  if (error instanceof UserError) {
    errors.write(`${error.message}\n`);
    return 1;
  }
  if (error instanceof Refusal) {
    errors.write(`${toProblem(error, 'en', '').detail}\n`);
    return 1;
  }
  const { code, path = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    errors.write(`${path} is not there.\n`);
    return 1;
  }
  errors.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}

if (import.meta.main) {
  // A reader that has seen enough (`… | head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const { stdin: input, stdout: output, stderr: errors, env } = process;
  process.exitCode = await main(process.argv.slice(2), {
    input,
    output,
    errors,
    env,
    clock: () => new Date(),
  });
}
